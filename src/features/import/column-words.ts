import { count } from "#i18n/format.ts";
import { plural } from "#i18n/plural.ts";

/** Of the columns and the preview. */
export const columnWords = {
  title: { fr: "Vos colonnes", en: "Your columns" },
  recognised: {
    fr: (known: number, all: number) =>
      `${count(known)} ${plural(known, "colonne reconnue", "colonnes reconnues")} sur ${count(all)}.`,
    en: (known: number, all: number) =>
      `${count(known)} ${plural(known, "column", "columns")} recognised of ${count(all)}.`,
  },
  mend: {
    fr: "Corrigez ce qui est faux; le reste ne bouge pas.",
    en: "Mend what is wrong; the rest stays.",
  },
  rowIs: { fr: "Chaque ligne est", en: "Each row is" },
  sheets: {
    enterprises: { fr: "une entreprise", en: "an enterprise" },
    buyers: { fr: "un acheteur", en: "a buyer" },
    contacts: { fr: "une personne", en: "a person" },
  },
  unsureSheet: {
    fr: "Le fichier ne le dit pas clairement. Choisissez avant de continuer.",
    en: "The file does not say it clearly. Choose before going on.",
  },
  columns: { fr: "Colonnes", en: "Columns" },
  goesTo: {
    fr: (title: string) => `«\u00A0${title}\u00A0» va dans`,
    en: (title: string) => `“${title}” goes to`,
  },
  nameless: {
    fr: (place: number) => `Colonne ${count(place)}`,
    en: (place: number) => `Column ${count(place)}`,
  },
  choose: { fr: "Choisissez…", en: "Choose…" },
  ignore: { fr: "Ignorer", en: "Ignore" },
  states: {
    sure: { fr: "reconnue", en: "recognised" },
    unsure: { fr: "à vérifier", en: "to check" },
    ignored: { fr: "laissée de côté", en: "left out" },
  },
  noSamples: { fr: "colonne vide", en: "empty column" },
  preview: { fr: "Aperçu", en: "Preview" },
  previewCount: {
    fr: (shown: number, all: number) =>
      `${count(shown)} ${plural(shown, "ligne", "lignes")} sur ${count(all)}`,
    en: (shown: number, all: number) =>
      `${count(shown)} ${plural(shown, "row", "rows")} of ${count(all)}`,
  },
  previewLine: { fr: "Ligne", en: "Row" },
  file: { fr: "Le fichier", en: "The file" },
  letters: { fr: "Lettres", en: "Letters" },
  separator: { fr: "Séparateur", en: "Separator" },
  delimiters: {
    ";": { fr: "point-virgule", en: "semicolon" },
    ",": { fr: "virgule", en: "comma" },
    "\t": { fr: "tabulation", en: "tab" },
  },
  tab: { fr: "Feuille du classeur", en: "Sheet of the workbook" },
  titles: { fr: "Les titres sont", en: "The titles are" },
  titleLine: {
    fr: (line: number, start: string) => `ligne ${count(line)}\u00A0: ${start}`,
    en: (line: number, start: string) => `row ${count(line)}: ${start}`,
  },
  noTitles: { fr: "nulle part", en: "nowhere" },
  verify: {
    fr: (rows: number) => `Vérifier ${plural(rows, "la ligne", `les ${count(rows)} lignes`)}`,
    en: (rows: number) => `Check ${plural(rows, "the row", `the ${count(rows)} rows`)}`,
  },
  needsName: {
    enterprises: {
      fr: "Dites quelle colonne donne le nom de l’entreprise.",
      en: "Say which column gives the enterprise’s name.",
    },
    buyers: {
      fr: "Dites quelle colonne donne le nom de l’acheteur.",
      en: "Say which column gives the buyer’s name.",
    },
    contacts: {
      fr: "Dites quelle colonne donne le nom ou la fonction de la personne.",
      en: "Say which column gives the person’s name or position.",
    },
  },
  targets: {
    id: { fr: "Identifiant Maillon", en: "Maillon identifier" },
    fullName: { fr: "Nom complet", en: "Full name" },
    /** The person named on the row of an organisation. */
    person: { fr: "Contact", en: "Contact" },
    contact: {
      fr: (field: string) => `${field} (contact)`,
      en: (field: string) => `${field} (contact)`,
    },
    organisation: {
      name: { fr: "Organisation", en: "Organisation" },
      neq: { fr: "NEQ de l’organisation", en: "Organisation’s NEQ" },
      municipality: { fr: "Lieu de l’organisation", en: "Organisation’s place" },
      id: { fr: "Identifiant de l’organisation", en: "Organisation’s identifier" },
    },
  },
};
