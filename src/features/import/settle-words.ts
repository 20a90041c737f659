import { count } from "#i18n/format.ts";
import { plural } from "#i18n/plural.ts";

/** Of the duplicates, the summary and the receipt. */
export const settleWords = {
  place: {
    fr: (at: number, all: number) => `Doublon ${count(at)} de ${count(all)}`,
    en: (at: number, all: number) => `Duplicate ${count(at)} of ${count(all)}`,
  },
  reasons: {
    id: { fr: "même fiche", en: "same record" },
    person: { fr: "même nom, même organisation", en: "same name, same organisation" },
    row: { fr: "déjà importée d’une telle ligne", en: "imported from such a row before" },
  },
  here: { fr: "chez vous", en: "yours" },
  lineOfFile: {
    fr: (line: number) => `ligne ${count(line)} du fichier`,
    en: (line: number) => `row ${count(line)} of the file`,
  },
  added: {
    fr: (members: string) => `+ ${members}`,
    en: (members: string) => `+ ${members}`,
  },
  promise: {
    fr: "Rien n’est perdu\u00A0: l’autre valeur reste dans l’historique de la fiche.",
    en: "Nothing is lost: the other value stays in the record’s history.",
  },
  promiseInFile: {
    fr: "Les deux lignes du fichier feraient une seule fiche.",
    en: "The two rows of the file would make a single record.",
  },
  nothingDiffers: {
    fr: "Les deux disent la même chose; le fichier n’ajoute rien.",
    en: "Both say the same; the file adds nothing.",
  },
  newPerson: {
    fr: (name: string) => `${name} s’ajoute à ses contacts.`,
    en: (name: string) => `${name} is added to its contacts.`,
  },
  isSame: { fr: "C’est la même", en: "It is the same" },
  isSameMasculine: { fr: "C’est le même", en: "It is the same" },
  skip: { fr: "Passer la ligne", en: "Skip the row" },
  rest: {
    fr: (others: number) =>
      plural(
        others,
        "Faire de même pour l’autre fiche reconnue",
        `Faire de même pour les ${count(others)} autres fiches reconnues`,
      ),
    en: (others: number) =>
      plural(
        others,
        "Do the same for the other recognised record",
        `Do the same for the ${count(others)} other recognised records`,
      ),
  },
  restWhy: {
    fr: "Ce que le fichier dit est pris, sauf ce qui y est douteux; le nom que vous employez reste.",
    en: "What the file says is taken, unless it is doubtful; the name that you use stays.",
  },
  summary: {
    title: { fr: "Prêt à importer", en: "Ready to import" },
    nothingTitle: { fr: "Rien à importer", en: "Nothing to import" },
    caption: { fr: "Ce que l’import va faire", en: "What the import will do" },
    created: { fr: "fiches nouvelles", en: "new records" },
    updated: { fr: "fiches complétées ou corrigées", en: "records completed or mended" },
    resumed: { fr: "reprises de la corbeille", en: "taken back from the bin" },
    merged: { fr: "réunies avec une autre ligne", en: "joined to another row" },
    unchanged: { fr: "déjà chez vous, pareilles", en: "here already, just the same" },
    toSettle: {
      fr: "doublons laissés de côté",
      en: "duplicates left aside",
    },
    toMend: { fr: "à corriger, laissées de côté", en: "to mend, left aside" },
    people: {
      fr: (people: number) =>
        `Avec elles, ${count(people)} ${plural(people, "contact", "contacts")}.`,
      en: (people: number) =>
        `With them, ${count(people)} ${plural(people, "contact", "contacts")}.`,
    },
    same: {
      fr: "Tout ce que dit ce fichier est déjà chez vous. Rien ne sera écrit.",
      en: "All that this file says is here already. Nothing will be written.",
    },
    nothingLeft: {
      fr: "Aucune ligne n’est prête. Corrigez-en ou tranchez un doublon pour importer.",
      en: "No row is ready. Mend some or settle a duplicate to import.",
    },
    mendLeft: {
      fr: (rows: number) => plural(rows, "Corriger la ligne", `Corriger les ${count(rows)} lignes`),
      en: (rows: number) => plural(rows, "Mend the row", `Mend the ${count(rows)} rows`),
    },
    settleLeft: {
      fr: (rows: number) =>
        plural(rows, "Trancher le doublon", `Trancher les ${count(rows)} doublons`),
      en: (rows: number) =>
        plural(rows, "Settle the duplicate", `Settle the ${count(rows)} duplicates`),
    },
    changed: {
      fr: "Vos fiches ont changé pendant que vous regardiez. Vérifiez le compte, puis importez.",
      en: "Your records changed while you were looking. Check the count, then import.",
    },
    bin: { fr: "Dans votre corbeille", en: "In your bin" },
    binWhy: {
      fr: "Ces lignes parlent de fiches que vous aviez supprimées.",
      en: "These rows are about records that you had deleted.",
    },
    resume: { fr: "Reprendre", en: "Take back" },
    leave: { fr: "Laisser", en: "Leave" },
    go: {
      fr: (rows: number) => `Importer ${plural(rows, "la ligne", `les ${count(rows)} lignes`)}`,
      en: (rows: number) => `Import ${plural(rows, "the row", `the ${count(rows)} rows`)}`,
    },
    noGo: { fr: "Importer", en: "Import" },
    finish: { fr: "Terminer", en: "Finish" },
    finished: { fr: "Import terminé, rien à écrire.", en: "Import finished, nothing to write." },
  },
  done: {
    title: {
      fr: (rows: number) => `${count(rows)} ${plural(rows, "ligne importée", "lignes importées")}`,
      en: (rows: number) => `${count(rows)} ${plural(rows, "row", "rows")} imported`,
    },
    caption: { fr: "Reçu de l’import", en: "Receipt of the import" },
    kept: {
      fr: (device: string) => `Tout est gardé sur ${device}.`,
      en: (device: string) => `All is kept on ${device}.`,
    },
    again: {
      fr: "Importer ce fichier une deuxième fois ne doublerait rien.",
      en: "Importing this file a second time would double nothing.",
    },
    left: {
      fr: (rows: number) =>
        plural(
          rows,
          "Une ligne n’a pas été importée. Vos réponses sont gardées.",
          `${count(rows)} lignes n’ont pas été importées. Vos réponses sont gardées.`,
        ),
      en: (rows: number) =>
        plural(
          rows,
          "One row was not imported. Your answers are kept.",
          `${count(rows)} rows were not imported. Your answers are kept.`,
        ),
    },
    resumeWhole: { fr: "Reprendre ce fichier", en: "Take up this file again" },
    resumeLeft: { fr: "Reprendre le reste", en: "Take up the rest" },
    created: { fr: "Fiches nouvelles", en: "New records" },
    changed: { fr: "Fiches changées", en: "Changed records" },
    createdPeople: { fr: "Contacts nouveaux", en: "New contacts" },
    changedPeople: { fr: "Contacts changés", en: "Changed contacts" },
    seeList: { fr: "Voir la liste", en: "See the list" },
    another: { fr: "Un autre fichier", en: "Another file" },
    finish: { fr: "Terminer", en: "Finish" },
    finished: { fr: "Lignes restantes abandonnées.", en: "Remaining rows given up." },
    none: { fr: "Aucun import récent", en: "No recent import" },
  },
};
