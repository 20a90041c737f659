import { count } from "#i18n/format.ts";
import { plural } from "#i18n/plural.ts";

const cards = {
  fr: (number: number) => `${count(number)} ${plural(number, "fiche", "fiches")}`,
  en: (number: number) => `${count(number)} ${plural(number, "card", "cards")}`,
};

/** Of a file of contact cards, which has no rows: in place of the words of the same names. */
export const cardWords = {
  words: {
    lines: cards,
    line: {
      fr: (line: number) => `Fiche ${count(line - 1)}`,
      en: (line: number) => `Card ${count(line - 1)}`,
    },
  },
  column: {
    previewCount: {
      fr: (shown: number, all: number) => `${cards.fr(shown)} sur ${count(all)}`,
      en: (shown: number, all: number) => `${cards.en(shown)} of ${count(all)}`,
    },
    previewLine: { fr: "Fiche", en: "Card" },
    rowIs: { fr: "Chaque fiche est", en: "Each card is" },
    verify: {
      fr: (rows: number) => `Vérifier ${plural(rows, "la fiche", `les ${count(rows)} fiches`)}`,
      en: (rows: number) => `Check ${plural(rows, "the card", `the ${count(rows)} cards`)}`,
    },
  },
  line: {
    read: {
      fr: (rows: number) => `${cards.fr(rows)} ${plural(rows, "lue", "lues")}`,
      en: (rows: number) => `${cards.en(rows)} read`,
    },
    counts: { fr: "Compte des fiches", en: "Count of the cards" },
    all: { fr: "fiches du fichier", en: "cards of the file" },
    allLeft: { fr: "fiches qui restaient", en: "cards that were left" },
    doubtsWhy: {
      fr: "Ces fiches s’importent de toute façon. Un coup d’œil suffit.",
      en: "These cards are imported anyway. A glance is enough.",
    },
    itemLines: {
      fr: (rows: number, list: string) => `${plural(rows, "Fiche", "Fiches")} ${list}`,
      en: (rows: number, list: string) => `${plural(rows, "Card", "Cards")} ${list}`,
    },
    mendAll: {
      fr: (rows: number) => `Corriger les ${cards.fr(rows)}`,
      en: (rows: number) => `Mend the ${cards.en(rows)}`,
    },
    skip: {
      fr: (rows: number) => plural(rows, "Passer la fiche", `Passer les ${count(rows)} fiches`),
      en: (rows: number) => plural(rows, "Skip the card", `Skip the ${count(rows)} cards`),
    },
    skippedNow: {
      fr: (rows: number) => plural(rows, "Fiche passée.", `${count(rows)} fiches passées.`),
      en: (rows: number) => plural(rows, "Card skipped.", `${count(rows)} cards skipped.`),
    },
  },
  settle: {
    lineOfFile: {
      fr: (line: number) => `fiche ${count(line - 1)} du fichier`,
      en: (line: number) => `card ${count(line - 1)} of the file`,
    },
    promiseInFile: {
      fr: "Les deux fiches du fichier n’en feraient qu’une.",
      en: "The two cards of the file would make a single record.",
    },
    skip: { fr: "Passer la fiche", en: "Skip the card" },
  },
  summary: {
    merged: { fr: "réunies avec une autre fiche du fichier", en: "joined to another card" },
    nothingLeft: {
      fr: "Aucune fiche n’est prête. Corrigez-en ou tranchez un doublon pour importer.",
      en: "No card is ready. Mend some or settle a duplicate to import.",
    },
    mendLeft: {
      fr: (rows: number) => plural(rows, "Corriger la fiche", `Corriger les ${count(rows)} fiches`),
      en: (rows: number) => plural(rows, "Mend the card", `Mend the ${count(rows)} cards`),
    },
    binWhy: {
      fr: "Ces fiches du fichier sont celles de personnes que vous aviez supprimées.",
      en: "These cards are of people whose records you had deleted.",
    },
    go: {
      fr: (rows: number) => `Importer ${plural(rows, "la fiche", `les ${count(rows)} fiches`)}`,
      en: (rows: number) => `Import ${plural(rows, "the card", `the ${count(rows)} cards`)}`,
    },
  },
  done: {
    title: {
      fr: (rows: number) => `${cards.fr(rows)} ${plural(rows, "importée", "importées")}`,
      en: (rows: number) => `${cards.en(rows)} imported`,
    },
    left: {
      fr: (rows: number) =>
        plural(
          rows,
          "Une fiche n’a pas été importée. Vos réponses sont gardées.",
          `${count(rows)} fiches n’ont pas été importées. Vos réponses sont gardées.`,
        ),
      en: (rows: number) =>
        plural(
          rows,
          "One card was not imported. Your answers are kept.",
          `${count(rows)} cards were not imported. Your answers are kept.`,
        ),
    },
    finished: { fr: "Fiches restantes abandonnées.", en: "Remaining cards given up." },
  },
  out: {
    mendWhy: {
      fr: "Vous aimez mieux corriger dans Excel? Prenez ces fiches en fichier\u00A0: une colonne dit ce qui manque. Importez-le ensuite, ses colonnes seront reconnues.",
      en: "Would you rather mend in Excel? Take these cards as a file: a column says what is missing. Import it afterwards, its columns will be recognised.",
    },
    mendTake: {
      fr: (rows: number) =>
        plural(rows, "Prendre la fiche en Excel", `Prendre les ${count(rows)} fiches en Excel`),
      en: (rows: number) =>
        plural(rows, "Take the card as Excel", `Take the ${count(rows)} cards as Excel`),
    },
  },
};
