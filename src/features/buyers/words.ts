import { count } from "#i18n/count.ts";
import { plural } from "#i18n/plural.ts";

export const words = {
  title: { fr: "Acheteurs", en: "Buyers" },
  other: { fr: "Entreprises", en: "Enterprises" },
  counted: {
    fr: (rows: number) => `${count(rows)}\u00A0${plural(rows, "acheteur", "acheteurs")}`,
    en: (rows: number) => `${count(rows)}\u00A0${plural(rows, "buyer", "buyers")}`,
  },
  among: {
    fr: (total: number) => `sur\u00A0${count(total)}`,
    en: (total: number) => `of ${count(total)}`,
  },
  fresh: { fr: "Nouvel acheteur", en: "New buyer" },
  freshShort: { fr: "Nouvel acheteur", en: "New buyer" },
  see: {
    fr: (rows: number) =>
      plural(rows, `Voir ${count(rows)} acheteur`, `Voir les ${count(rows)} acheteurs`),
    en: (rows: number) => plural(rows, `See ${count(rows)} buyer`, `See the ${count(rows)} buyers`),
  },
  choose: { fr: "Choisissez un acheteur dans la liste.", en: "Choose a buyer in the list." },
  empty: { fr: "Aucun acheteur pour l’instant", en: "No buyer yet" },
  addByHand: { fr: "Ajouter une fiche à la main", en: "Add a record by hand" },
  nothing: {
    fr: (search: string | undefined, filters: number) =>
      `Aucun acheteur${search ? ` pour «\u00A0${search}\u00A0»` : ""}${filters === 0 ? "" : plural(filters, " avec ce filtre", ` avec ces ${filters} filtres`)}.`,
    en: (search: string | undefined, filters: number) =>
      `No buyer${search ? ` for “${search}”` : ""}${filters === 0 ? "" : plural(filters, " with this filter", ` with these ${filters} filters`)}.`,
  },
  fileName: { fr: "acheteurs", en: "buyers" },
};
