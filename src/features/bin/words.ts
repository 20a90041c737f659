import { count } from "#i18n/format.ts";
import { plural } from "#i18n/plural.ts";

export const words = {
  title: { fr: "Corbeille", en: "Bin" },
  back: { fr: "Plus", en: "More" },
  why: {
    fr: "Ce qui est ici ne disparaît pas. «\u00A0Reprendre\u00A0» le remet où il était.",
    en: "What is here does not disappear. “Take back” puts it where it was.",
  },
  emptyTitle: { fr: "La corbeille est vide", en: "The bin is empty" },
  empty: {
    fr: "Ce que vous supprimez vient ici, et peut être repris.",
    en: "What you delete comes here, and can be taken back.",
  },
  binnedBy: {
    fr: (who: string, when: string) => `Par ${who}, ${when}`,
    en: (who: string, when: string) => `By ${who}, ${when}`,
  },
  takeBack: { fr: "Reprendre", en: "Take back" },
  takeBackLabel: {
    fr: (name: string) => `Reprendre ${name}`,
    en: (name: string) => `Take back ${name}`,
  },
  done: {
    fr: (one: string, isFeminine: boolean) => `${one} ${isFeminine ? "reprise" : "repris"}.`,
    en: (one: string) => `${one} taken back.`,
  },
  count: {
    fr: (rows: number) => plural(rows, "1 fiche ou note", `${count(rows)} fiches et notes`),
    en: (rows: number) => plural(rows, "1 record or note", `${count(rows)} records and notes`),
  },
};
