import { dot } from "#i18n/dotted.ts";
import { count } from "#i18n/format.ts";
import { plural } from "#i18n/plural.ts";

/** Of the rows to mend, to look at, to settle, and of what importing does. */
export const lineWords = {
  read: {
    fr: (rows: number) => `${count(rows)} ${plural(rows, "ligne lue", "lignes lues")}`,
    en: (rows: number) => `${count(rows)} ${plural(rows, "row", "rows")} read`,
  },
  counts: { fr: "Compte des lignes", en: "Count of the rows" },
  all: { fr: "lignes du fichier", en: "rows of the file" },
  allLeft: { fr: "lignes qui restaient", en: "rows that were left" },
  ready: { fr: "prêtes", en: "ready" },
  toLook: { fr: "prêtes, à vérifier", en: "ready, to check" },
  toMend: { fr: "à corriger", en: "to mend" },
  toSettle: { fr: "déjà chez vous, peut-être", en: "here already, perhaps" },
  skipped: { fr: "passées", en: "skipped" },
  erased: { fr: "effacées pour toujours, non reprises", en: "erased for good, not taken" },
  empty: { fr: "vides, passées", en: "empty, skipped" },
  stops: { fr: "À corriger", en: "To mend" },
  doubts: { fr: "À vérifier", en: "To check" },
  doubtsWhy: {
    fr: "Ces lignes s’importent de toute façon. Un coup d’œil suffit.",
    en: "These rows are imported anyway. A glance is enough.",
  },
  placeOf: {
    fr: (at: number, all: number) => `${count(at)} de ${count(all)}`,
    en: (at: number, all: number) => `${count(at)} of ${count(all)}`,
  },
  /** Of what is to mend or to check: one question may be about several rows. */
  questions: {
    fr: (items: number) => `${count(items)} ${plural(items, "question", "questions")}`,
    en: (items: number) => `${count(items)} ${plural(items, "question", "questions")}`,
  },
  questionOf: {
    fr: (at: number, all: number) => `question ${count(at)} de ${count(all)}`,
    en: (at: number, all: number) => `question ${count(at)} of ${count(all)}`,
  },
  itemLines: {
    fr: (rows: number, list: string) => `${plural(rows, "Ligne", "Lignes")} ${list}`,
    en: (rows: number, list: string) => `${plural(rows, "Row", "Rows")} ${list}`,
  },
  andOthers: {
    fr: (list: string, others: number) =>
      `${list} et ${count(others)} ${plural(others, "autre", "autres")}`,
    en: (list: string, others: number) =>
      `${list} and ${count(others)} ${plural(others, "other", "others")}`,
  },
  nameless: { fr: "sans nom", en: "no name" },
  says: {
    fr: (raw: string) => `«\u00A0${raw}\u00A0»`,
    en: (raw: string) => `“${raw}”`,
  },
  mend: { fr: "Corriger", en: "Mend" },
  mendAll: {
    fr: (rows: number) => `Corriger les ${count(rows)} lignes`,
    en: (rows: number) => `Mend the ${count(rows)} rows`,
  },
  keep: { fr: "Garder ainsi", en: "Keep as is" },
  keepAll: {
    fr: (items: number) => `Garder ${plural(items, "ce doute", `les ${count(items)} ainsi`)}`,
    en: (items: number) => `Keep ${plural(items, "it as is", `all ${count(items)} as they are`)}`,
  },
  skip: {
    fr: (rows: number) => plural(rows, "Passer la ligne", `Passer les ${count(rows)} lignes`),
    en: (rows: number) => plural(rows, "Skip the row", `Skip the ${count(rows)} rows`),
  },
  more: {
    fr: (items: number) => `En voir ${count(items)} de plus`,
    en: (items: number) => `See ${count(items)} more`,
  },
  mended: { fr: "Corrigé.", en: "Mended." },
  kept: { fr: "Gardé ainsi.", en: "Kept as is." },
  skippedNow: {
    fr: (rows: number) => plural(rows, "Ligne passée.", `${count(rows)} lignes passées.`),
    en: (rows: number) => plural(rows, "Row skipped.", `${count(rows)} rows skipped.`),
  },
  leaveEmpty: { fr: "laisser vide", en: "leave empty" },
  leaveOut: { fr: "l’enlever de la liste", en: "take it out of the list" },
  pick: { fr: "Choisissez…", en: "Choose…" },
  memberOf: {
    fr: (member: string, field: string) => `«\u00A0${member}\u00A0» dans ${field}`,
    en: (member: string, field: string) => `“${member}” in ${field}`,
  },
  places: { fr: "Où travaillent ces personnes?", en: "Where do these people work?" },
  placesWhy: {
    fr: "Aucune fiche, ou plusieurs, portent ce nom. Sans réponse, les personnes sont gardées sans organisation.",
    en: "No record, or several, have this name. Without an answer, the people are kept with no organisation.",
  },
  placePeople: {
    fr: (name: string, rows: number) =>
      `${name}${dot}${count(rows)} ${plural(rows, "personne", "personnes")}`,
    en: (name: string, rows: number) =>
      `${name}${dot}${count(rows)} ${plural(rows, "person", "people")}`,
  },
  inEnterprises: { fr: "Choisir une entreprise", en: "Choose an enterprise" },
  inBuyers: { fr: "Choisir un acheteur", en: "Choose a buyer" },
  nowhere: { fr: "Sans organisation", en: "No organisation" },
  oldSheet: {
    fr: (on: string) =>
      `Ce chiffrier date d’avant le dernier effacement (${on}). Regardez s’il ne nomme pas une personne effacée depuis\u00A0: sans son numéro, Maillon ne peut plus la reconnaître.`,
    en: (on: string) =>
      `This spreadsheet is older than the last erasure (${on}). See whether it names someone erased since: without their number, Maillon can no longer recognise them.`,
  },
  erasedTitle: { fr: "Effacées pour toujours", en: "Erased for good" },
  erasedWhy: {
    fr: "Ces fiches ont été effacées à la demande de quelqu’un. Elles ne reviennent pas par un fichier.",
    en: "These records were erased at somebody’s request. They do not come back by a file.",
  },
  allGood: {
    fr: "Rien à corriger dans ce fichier.",
    en: "Nothing to mend in this file.",
  },
  seeDuplicates: {
    fr: (rows: number) => plural(rows, "Voir le doublon", `Voir les ${count(rows)} doublons`),
    en: (rows: number) => plural(rows, "See the duplicate", `See the ${count(rows)} duplicates`),
  },
  seeSummary: { fr: "Voir le résumé", en: "See the summary" },
  checking: { fr: "Vérification…", en: "Checking…" },
};
