import { count } from "#i18n/format.ts";
import { plural } from "#i18n/plural.ts";

export const moreWords = {
  sort: { fr: "Trier", en: "Sort" },
  close: { fr: "Fermer", en: "Close" },
  corrected: {
    fr: (typed: string, read: string) =>
      `Rien pour «\u00A0${typed}\u00A0». Voici «\u00A0${read}\u00A0».`,
    en: (typed: string, read: string) => `Nothing for “${typed}”. Here is “${read}”.`,
  },
  partial: {
    fr: "Aucune fiche n’a tous ces mots. Voici celles qui en ont le plus.",
    en: "No record has all these words. Here are those that have the most.",
  },
  elsewhere: {
    fr: (what: string) => `Ailleurs\u00A0: ${what}`,
    en: (what: string) => `Elsewhere: ${what}`,
  },
  import: { fr: "Importer un chiffrier", en: "Import a spreadsheet" },
  export: {
    fr: (rows: number) => `Exporter ${count(rows)}\u00A0${plural(rows, "fiche", "fiches")} en CSV`,
    en: (rows: number) => `Export ${count(rows)}\u00A0${plural(rows, "record", "records")} as CSV`,
  },
  out: { fr: "Sortir ce qui est affiché", en: "Take out what is shown" },
  excel: {
    fr: (rows: number) =>
      `Exporter ${count(rows)}\u00A0${plural(rows, "fiche", "fiches")} en Excel`,
    en: (rows: number) =>
      `Export ${count(rows)}\u00A0${plural(rows, "record", "records")} as Excel`,
  },
  contactsExcel: {
    fr: (contacts: number) =>
      `Exporter ${count(contacts)}\u00A0${plural(contacts, "contact", "contacts")} en Excel`,
    en: (contacts: number) =>
      `Export ${count(contacts)}\u00A0${plural(contacts, "contact", "contacts")} as Excel`,
  },
  contactsCards: {
    fr: (contacts: number) =>
      `Exporter ${count(contacts)}\u00A0${plural(contacts, "carte", "cartes")} de visite`,
    en: (contacts: number) =>
      `Export ${count(contacts)}\u00A0contact ${plural(contacts, "card", "cards")}`,
  },
  making: { fr: "Le fichier se prépare.", en: "The file is being made." },
  stop: { fr: "Arrêter", en: "Stop" },
  notExported: { fr: "Le fichier n’a pas pu être fait.", en: "The file could not be made." },
  exported: { fr: "Fichier prêt.", en: "File ready." },
  receive: { fr: "Recevoir d’un collègue", en: "Receive from a colleague" },
  emptyWhy: {
    fr: "Partez de la liste que vous avez déjà\u00A0: un chiffrier suffit. Vous verrez chaque ligne avant qu’elle soit gardée.",
    en: "Start from the list that you already have: a spreadsheet is enough. You will see each line before it is kept.",
  },
  remove: {
    fr: (label: string) => `Enlever «\u00A0${label}\u00A0»`,
    en: (label: string) => `Remove “${label}”`,
  },
  removeAll: { fr: "Enlever tous les filtres", en: "Remove all filters" },
  clearSearch: { fr: "Effacer la recherche", en: "Clear the search" },
  givesBack: {
    fr: (rows: number) => `${count(rows)}\u00A0de\u00A0plus`,
    en: (rows: number) => `${count(rows)}\u00A0more`,
  },
};
