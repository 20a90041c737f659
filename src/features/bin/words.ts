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
    fr: (kind: string, who: string, when: string) => `${kind} · par ${who}, ${when}`,
    en: (kind: string, who: string, when: string) => `${kind} · by ${who}, ${when}`,
  },
  takeBack: { fr: "Reprendre", en: "Take back" },
  takeBackLabel: {
    fr: (name: string) => `Reprendre ${name}`,
    en: (name: string) => `Take back ${name}`,
  },
  done: { fr: "Fiche reprise.", en: "Record taken back." },
  count: {
    fr: (items: number) => plural(items, `${items} fiche`, `${items} fiches`),
    en: (items: number) => plural(items, `${items} record`, `${items} records`),
  },
};
