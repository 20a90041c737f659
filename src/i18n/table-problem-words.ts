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
  "table.longRow": {
    fr: (problem) =>
      `La ligne ${count(problem.line)} a plus de ${count(problem.most)} caractères\u00A0: une cellule y tient tout un document, ou un guillemet ne s’y ferme pas. Videz ou raccourcissez cette cellule, enregistrez le fichier, puis choisissez-le de nouveau.`,
    en: (problem) =>
      `Row ${count(problem.line)} has more than ${count(problem.most)} characters: a cell there holds a whole document, or a quotation mark does not close. Empty or shorten that cell, save the file, then choose it again.`,
  },
  "table.inflated": {
    fr: (problem) =>
      `Ouvert, ce classeur prendrait ${fileSize(problem.bytes)}, et le plus gros qui se lit ici est de ${fileSize(problem.most)}. Gardez la feuille qu’il faut dans un classeur à part.`,
    en: (problem) =>
      `Opened, this workbook would take ${fileSize(problem.bytes)}, and the largest read here is ${fileSize(problem.most)}. Keep the sheet that you need in a workbook of its own.`,
  },
  "table.damaged": {
    fr: () =>
      "Ce fichier est abîmé ou incomplet. Demandez-le de nouveau, ou ouvrez-le dans Excel et enregistrez-le sous un autre nom.",
    en: () =>
      "This file is damaged or incomplete. Ask for it again, or open it in Excel and save it under another name.",
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

const saveAsExcel = {
  fr: "Ouvrez-le, enregistrez-le en format Excel (.xlsx), puis choisissez ce fichier-là.",
  en: "Open it, save it as Excel (.xlsx), then choose that file.",
};

/** « table.foreign », by what the file looks like. */
export const foreignTableWords = {
  excel: {
    fr: `Ce fichier est un classeur d’un vieil Excel. ${saveAsExcel.fr}`,
    en: `This file is a workbook of an old Excel. ${saveAsExcel.en}`,
  },
  locked: {
    fr: "Un mot de passe ferme ce classeur. Ouvrez-le dans Excel, enlevez le mot de passe, enregistrez-le, puis choisissez-le de nouveau.",
    en: "A password closes this workbook. Open it in Excel, remove the password, save it, then choose it again.",
  },
  openDocument: {
    fr: `Ce fichier est un classeur LibreOffice. ${saveAsExcel.fr}`,
    en: `This file is a LibreOffice workbook. ${saveAsExcel.en}`,
  },
  zip: {
    fr: "Ce fichier est un dossier compressé. Ouvrez-le, puis choisissez la liste qu’il contient.",
    en: "This file is a compressed folder. Open it, then choose the list inside.",
  },
  pdf: {
    fr: "Ce fichier est un PDF. Demandez la même liste en format Excel ou CSV.",
    en: "This file is a PDF. Ask for the same list as Excel or CSV.",
  },
  image: {
    fr: "Ce fichier est une image. Demandez la même liste en format Excel ou CSV.",
    en: "This file is a picture. Ask for the same list as Excel or CSV.",
  },
  webPage: {
    fr: "Ce fichier est une page web. Cherchez sur le site un lien qui donne la liste en Excel ou en CSV.",
    en: "This file is a web page. Look on the site for a link that gives the list as Excel or CSV.",
  },
  contact: {
    fr: "Ce fichier est une carte de visite. Pour une liste, choisissez un fichier Excel ou CSV.",
    en: "This file is a contact card. For a list, choose an Excel or CSV file.",
  },
  maillon: {
    fr: "Ce fichier est un échange de Maillon. Ouvrez-le dans Échanges, avec «\u00A0Recevoir\u00A0».",
    en: "This file is an exchange of Maillon. Open it in Exchanges, with “Receive”.",
  },
  other: {
    fr: "Ce fichier n’est pas un tableau. Ouvrez-le dans le programme qui l’a fait, enregistrez-le en Excel (.xlsx) ou en CSV, puis choisissez ce fichier-là.",
    en: "This file is not a table. Open it in the program that made it, save it as Excel (.xlsx) or CSV, then choose that file.",
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
  "table.faults": {
    fr: (warning) =>
      `Une cellule dit «\u00A0#N/A\u00A0» ou une autre erreur ${plural(warning.lines.length, "à la ligne", "aux lignes")} ${listed(warning.lines)}. Elle est lue comme vide.`,
    en: (warning) =>
      `A cell says “#N/A” or another error at ${plural(warning.lines.length, "row", "rows")} ${listed(warning.lines)}. It is read as empty.`,
  },
  "table.nobody": {
    fr: ({ lines }) =>
      `${count(lines.length)} ${plural(lines.length, "carte ne nomme personne, seulement une organisation\u00A0: elle est laissée de côté.", "cartes ne nomment personne, seulement une organisation\u00A0: elles sont laissées de côté.")}`,
    en: ({ lines }) =>
      `${count(lines.length)} ${plural(lines.length, "card names nobody, only an organisation: it is left out.", "cards name nobody, only an organisation: they are left out.")}`,
  },
  "table.uncomputed": {
    fr: (warning) =>
      `Une formule n’a pas de résultat ${plural(warning.lines.length, "à la ligne", "aux lignes")} ${listed(warning.lines)}. Ouvrez le classeur dans Excel et enregistrez-le pour qu’elle en ait un.`,
    en: (warning) =>
      `A formula has no result at ${plural(warning.lines.length, "row", "rows")} ${listed(warning.lines)}. Open the workbook in Excel and save it to give it one.`,
  },
} satisfies {
  readonly [C in TableWarning["code"]]: Bilingual<
    (warning: Extract<TableWarning, { code: C }>) => string
  >;
};

/** The first ones: thousands would be a page of numbers. */
function listed(lines: readonly number[]): string {
  const first = lines.slice(0, 10).join(", ");
  return lines.length > 10 ? `${first}…` : first;
}
