import { count } from "#i18n/format.ts";
import { plural } from "#i18n/plural.ts";

/** Of a list that is taken out. */
export const takeOutWords = {
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
  /** Titles of columns that the import knows again. */
  contactsFile: { fr: "contacts", en: "contacts" },
  organisation: { fr: "Organisation", en: "Organisation" },
  organisationId: { fr: "Identifiant de l’organisation", en: "Organisation id" },
};
