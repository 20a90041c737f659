import { count } from "#i18n/format.ts";
import { plural } from "#i18n/plural.ts";

export const words = {
  title: { fr: "Entreprises", en: "Enterprises" },
  other: { fr: "Acheteurs", en: "Buyers" },
  counted: {
    fr: (rows: number) => `${count(rows)}\u00A0${plural(rows, "entreprise", "entreprises")}`,
    en: (rows: number) => `${count(rows)}\u00A0${plural(rows, "enterprise", "enterprises")}`,
  },
  among: {
    fr: (total: number) => `sur ${count(total)}`,
    en: (total: number) => `of ${count(total)}`,
  },
  fresh: { fr: "Nouvelle entreprise", en: "New enterprise" },
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
  sides: {
    mrc: { fr: "MRC desservie", en: "MRC served" },
    families: { fr: "Famille", en: "Family" },
    kinds: { fr: "Forme et particularités", en: "Form and traits" },
    contract: { fr: "Peut prendre un contrat de", en: "Can take a contract of" },
    contracts: {
      petit: { fr: "moins de 25\u00A0000\u00A0$", en: "under $25,000" },
      moyen: { fr: "25\u00A0000\u00A0$ à 100\u00A0000\u00A0$", en: "$25,000 to $100,000" },
      grand: { fr: "plus de 100\u00A0000\u00A0$", en: "over $100,000" },
    },
    needs: { fr: "Répond aux besoins de", en: "Answers the needs of" },
  },
};
