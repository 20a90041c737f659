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
  freshShort: { fr: "Acheteur", en: "Buyer" },
  see: {
    fr: (rows: number) =>
      plural(rows, `Voir ${count(rows)} acheteur`, `Voir les ${count(rows)} acheteurs`),
    en: (rows: number) => plural(rows, `See ${count(rows)} buyer`, `See the ${count(rows)} buyers`),
  },
  choose: { fr: "Choisissez un acheteur dans la liste.", en: "Choose a buyer in the list." },
};
