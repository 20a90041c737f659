import { count } from "#i18n/format.ts";
import { plural } from "#i18n/plural.ts";

export const words = {
  title: { fr: "Recherche", en: "Search" },
  types: { fr: "Chercher dans", en: "Search in" },
  all: { fr: "Tout", en: "All" },
  records: {
    enterprises: { fr: "Entreprises", en: "Enterprises" },
    buyers: { fr: "Acheteurs", en: "Buyers" },
    contacts: { fr: "Contacts", en: "Contacts" },
    offers: { fr: "Offres", en: "Offers" },
    needs: { fr: "Besoins", en: "Needs" },
    interactions: { fr: "Notes", en: "Notes" },
    followUps: { fr: "Relances", en: "Follow-ups" },
    events: { fr: "Journées", en: "Days" },
  },
  seeAll: {
    fr: (rows: number) => `Voir les ${count(rows)}`,
    en: (rows: number) => `See all ${count(rows)}`,
  },
  seeList: { fr: "Voir la liste", en: "See the list" },
  found: {
    fr: (rows: number) => `${count(rows)}\u00A0${plural(rows, "résultat", "résultats")}`,
    en: (rows: number) => `${count(rows)}\u00A0${plural(rows, "result", "results")}`,
  },
  corrected: {
    fr: (typed: string, read: string) =>
      `Rien pour «\u00A0${typed}\u00A0». Voici «\u00A0${read}\u00A0».`,
    en: (typed: string, read: string) => `Nothing for “${typed}”. Here is “${read}”.`,
  },
  partial: {
    fr: "Rien n’a tous ces mots. Voici ce qui en a le plus.",
    en: "Nothing has all these words. Here is what has the most.",
  },
  nothing: {
    fr: (typed: string) => `Rien pour «\u00A0${typed}\u00A0»`,
    en: (typed: string) => `Nothing for “${typed}”`,
  },
  nothingWhy: {
    fr: "Essayez un mot de moins, ou le début du mot.",
    en: "Try one word less, or the beginning of the word.",
  },
  ask: { fr: "Que cherchez-vous?", en: "What are you looking for?" },
  askWhy: {
    fr: "Un nom, un lieu, un produit, un mot d’une note\u00A0: les accents et les fautes ne gênent pas.",
    en: "A name, a place, a product, a word of a note: accents and slips do not matter.",
  },
};
