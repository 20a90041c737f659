import { count } from "#i18n/format.ts";
import { plural } from "#i18n/plural.ts";

/** Of files that the import gives out, and of what takes an import back. */
export const outWords = {
  making: { fr: "Le fichier se prépare…", en: "Making the file…" },
  notMade: { fr: "Le fichier n’a pas pu être fait.", en: "The file could not be made." },
  mendWhy: {
    fr: "Vous aimez mieux corriger dans Excel? Prenez ces lignes en fichier\u00A0: une colonne dit ce qui manque. Importez-le ensuite, ses colonnes seront reconnues.",
    en: "Would you rather mend in Excel? Take these rows as a file: a column says what is missing. Import it afterwards, its columns will be recognised.",
  },
  mendTake: {
    fr: (rows: number) =>
      plural(rows, "Prendre la ligne en Excel", `Prendre les ${count(rows)} lignes en Excel`),
    en: (rows: number) =>
      plural(rows, "Take the row as Excel", `Take the ${count(rows)} rows as Excel`),
  },
  mendFile: {
    fr: (name: string) => `${name} – à corriger`,
    en: (name: string) => `${name} – to mend`,
  },
  mendReady: { fr: "Fichier prêt.", en: "File ready." },
  template: { fr: "Modèle à remplir", en: "Template to fill in" },
  templateWhy: {
    fr: "Pas de liste encore? Ce modèle a les bonnes colonnes, un exemple et les valeurs permises.",
    en: "No list yet? This template has the right columns, an example and the allowed values.",
  },
  templateOf: { fr: "Modèle pour", en: "Template for" },
  templateAs: {
    xlsx: { fr: "Modèle Excel", en: "Excel template" },
    csv: { fr: "Modèle CSV", en: "CSV template" },
  },
  templateFile: {
    fr: (list: string) => `modele ${list}`,
    en: (list: string) => `template ${list}`,
  },
  lists: {
    enterprises: { fr: "Entreprises", en: "Enterprises" },
    buyers: { fr: "Acheteurs", en: "Buyers" },
    contacts: { fr: "Contacts", en: "Contacts" },
  },
  allowed: { fr: "Valeurs permises", en: "Allowed values" },
  past: { fr: "Imports faits sur cet appareil", en: "Imports made on this device" },
  isUndone: { fr: "annulé", en: "undone" },
  undo: { fr: "Annuler cet import", en: "Undo this import" },
  undoWhy: {
    fr: "Les fiches nouvelles vont à la corbeille, les autres redeviennent comme avant. Ce que quelqu’un a changé depuis reste.",
    en: "New records go to the bin, the others become as they were. What somebody changed since stays.",
  },
  undoing: { fr: "L’import se défait…", en: "Undoing the import…" },
  undoneHeading: { fr: "Import annulé", en: "Import undone" },
  undoneTitle: { fr: "Cet import est annulé.", en: "This import is undone." },
  undoneBinned: {
    fr: (records: number) =>
      `${count(records)} ${plural(records, "fiche mise", "fiches mises")} à la corbeille.`,
    en: (records: number) =>
      `${count(records)} ${plural(records, "record", "records")} moved to the bin.`,
  },
  undoneRestored: {
    fr: (records: number) =>
      `${count(records)} ${plural(records, "fiche remise comme avant.", "fiches remises comme avant.")}`,
    en: (records: number) =>
      `${count(records)} ${plural(records, "record", "records")} put back as before.`,
  },
  undoneNothing: { fr: "Il n’y avait rien à défaire.", en: "There was nothing to undo." },
  leftTitle: { fr: "Laissées, car changées depuis", en: "Left, because changed since" },
  leftWhy: {
    fr: "Quelqu’un les a modifiées ou s’en sert depuis l’import, en tout ou en partie.",
    en: "Somebody has changed or used them since the import, in whole or in part.",
  },
  remembered: {
    fr: "Les colonnes sont placées comme la dernière fois.",
    en: "The columns are placed as they were last time.",
  },
};
