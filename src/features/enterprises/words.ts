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
  empty: { fr: "Aucune entreprise pour l’instant", en: "No enterprise yet" },
  addByHand: { fr: "Ajouter une fiche à la main", en: "Add a record by hand" },
  nothing: {
    fr: (search: string | undefined, filters: number) =>
      `Aucune entreprise${search ? ` pour «\u00A0${search}\u00A0»` : ""}${filters === 0 ? "" : plural(filters, " avec ce filtre", ` avec ces ${filters} filtres`)}.`,
    en: (search: string | undefined, filters: number) =>
      `No enterprise${search ? ` for “${search}”` : ""}${filters === 0 ? "" : plural(filters, " with this filter", ` with these ${filters} filters`)}.`,
  },
  fileName: { fr: "entreprises", en: "enterprises" },
};
