import { count } from "#i18n/count.ts";
import { plural } from "#i18n/plural.ts";

export const words = {
  title: { fr: "Entreprises", en: "Enterprises" },
  other: { fr: "Acheteurs", en: "Buyers" },
  counted: {
    fr: (rows: number) => `${count(rows)}\u00A0${plural(rows, "entreprise", "entreprises")}`,
    en: (rows: number) => `${count(rows)}\u00A0${plural(rows, "enterprise", "enterprises")}`,
  },
  among: {
    fr: (total: number) => `sur\u00A0${count(total)}`,
    en: (total: number) => `of ${count(total)}`,
  },
  fresh: { fr: "Nouvelle entreprise", en: "New enterprise" },
  freshShort: { fr: "Nouvelle", en: "New" },
  see: {
    fr: (rows: number) =>
      plural(rows, `Voir ${count(rows)} entreprise`, `Voir les ${count(rows)} entreprises`),
    en: (rows: number) =>
      plural(rows, `See ${count(rows)} enterprise`, `See the ${count(rows)} enterprises`),
  },
  choose: {
    fr: "Choisissez une entreprise dans la liste.",
    en: "Choose an enterprise in the list.",
  },
};
