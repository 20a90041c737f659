import type { ForeignTable, TableProblem, TableWarning } from "#domain/table-problem.ts";
import { count, fileSize } from "./format.ts";
import type { Bilingual } from "./language.ts";
import { plural } from "./plural.ts";

/** What is wrong with a file that should be a list, then what to do. Loaded with the import. */
export const tableProblemWords = {
  "table.empty": {
    fr: () => "Ce fichier est vide. Choisissez-en un autre.",
    en: () => "This file is empty. Choose another one.",
  },
  "table.heavy": {
    fr: (problem) =>
      `Ce fichier pèse ${fileSize(problem.bytes)}, et le plus lourd qui se lit ici est de ${fileSize(problem.most)}. Coupez-le en deux listes.`,
    en: (problem) =>
      `This file weighs ${fileSize(problem.bytes)}, and the heaviest read here is ${fileSize(problem.most)}. Cut it into two lists.`,
  },
  "table.long": {
    fr: (problem) =>
      `Cette liste a plus de ${count(problem.most)} lignes. Coupez-la en deux fichiers.`,
    en: (problem) => `This list has more than ${count(problem.most)} rows. Cut it into two files.`,
  },
  "table.wide": {
    fr: (problem) =>
      `La ligne ${count(problem.line)} a plus de ${count(problem.most)} colonnes. Vérifiez ce qui sépare les colonnes, puis enregistrez le fichier de nouveau.`,
    en: (problem) =>
      `Row ${count(problem.line)} has more than ${count(problem.most)} columns. Check what separates the columns, then save the file again.`,
  },
  "table.noRows": {
    fr: () => "Ce fichier a des titres, et rien dessous. Choisissez-en un autre.",
    en: () => "This file has titles, and nothing under them. Choose another one.",
  },
} satisfies {
  readonly [C in Exclude<TableProblem["code"], "table.foreign">]: Bilingual<
    (problem: Extract<TableProblem, { code: C }>) => string
  >;
};

const saveAsCsv = {
  fr: "Ouvrez-le, enregistrez-le en format CSV, puis choisissez ce fichier-là.",
  en: "Open it, save it as CSV, then choose that file.",
};

/** « table.foreign », by what the file looks like. */
export const foreignTableWords = {
  excel: {
    fr: `Ce fichier est un classeur Excel. ${saveAsCsv.fr}`,
    en: `This file is an Excel workbook. ${saveAsCsv.en}`,
  },
  openDocument: {
    fr: `Ce fichier est un classeur LibreOffice. ${saveAsCsv.fr}`,
    en: `This file is a LibreOffice workbook. ${saveAsCsv.en}`,
  },
  zip: {
    fr: "Ce fichier est un dossier compressé. Ouvrez-le, puis choisissez la liste qu’il contient.",
    en: "This file is a compressed folder. Open it, then choose the list inside.",
  },
  pdf: {
    fr: "Ce fichier est un PDF. Demandez la même liste en format CSV.",
    en: "This file is a PDF. Ask for the same list as CSV.",
  },
  image: {
    fr: "Ce fichier est une image. Demandez la même liste en format CSV.",
    en: "This file is a picture. Ask for the same list as CSV.",
  },
  webPage: {
    fr: "Ce fichier est une page web. Cherchez sur le site un lien qui donne la liste en CSV.",
    en: "This file is a web page. Look on the site for a link that gives the list as CSV.",
  },
  contact: {
    fr: "Ce fichier est une carte de visite. Pour une liste, choisissez un fichier CSV.",
    en: "This file is a contact card. For a list, choose a CSV file.",
  },
  maillon: {
    fr: "Ce fichier est un échange de Maillon. Ouvrez-le dans Échanges, avec «\u00A0Recevoir\u00A0».",
    en: "This file is an exchange of Maillon. Open it in Exchanges, with “Receive”.",
  },
  other: {
    fr: "Ce fichier n’est pas une liste que nous savons lire. Choisissez un fichier CSV.",
    en: "This file is not a list that we can read. Choose a CSV file.",
  },
} satisfies Record<ForeignTable, Bilingual<string>>;

export const tableWarningWords = {
  "table.letters": {
    fr: (warning) =>
      `${count(warning.count)} ${plural(warning.count, "lettre est abîmée", "lettres sont abîmées")} dans ce fichier. Regardez les noms avant de continuer.`,
    en: (warning) =>
      `${count(warning.count)} ${plural(warning.count, "letter is", "letters are")} damaged in this file. Look at the names before going on.`,
  },
  "table.quotes": {
    fr: (warning) =>
      `Un guillemet ne se ferme pas ${plural(warning.lines.length, "à la ligne", "aux lignes")} ${warning.lines.join(", ")}. Vérifiez ce qui a été lu à cet endroit.`,
    en: (warning) =>
      `A quotation mark does not close at ${plural(warning.lines.length, "row", "rows")} ${warning.lines.join(", ")}. Check what was read there.`,
  },
} satisfies {
  readonly [C in TableWarning["code"]]: Bilingual<
    (warning: Extract<TableWarning, { code: C }>) => string
  >;
};
