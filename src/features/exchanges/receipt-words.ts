import { count } from "#i18n/format.ts";
import { plural } from "#i18n/plural.ts";

export const receiptWords = {
  caption: { fr: "Compte des fiches reçues", en: "Count of the records received" },
  created: {
    fr: (records: number) => plural(records, "nouvelle", "nouvelles"),
    en: () => "new",
  },
  updated: {
    fr: (records: number) => plural(records, "mise à jour", "mises à jour"),
    en: () => "updated",
  },
  known: {
    fr: (records: number) => plural(records, "déjà connue", "déjà connues"),
    en: () => "already known",
  },
  conflict: { fr: () => "à trancher", en: () => "to settle" },
  erased: {
    fr: (records: number) => plural(records, "effacée par ce fichier", "effacées par ce fichier"),
    en: () => "erased by this file",
  },
  refused: {
    fr: (records: number) =>
      plural(records, "refusée, car effacée ici", "refusées, car effacées ici"),
    en: () => "refused, because erased here",
  },
  total: { fr: "reçues en tout", en: "received in all" },
  toAdd: { fr: "Fichier à ajouter", en: "File to add" },
  coming: { fr: "Ce que ce fichier changerait ici", en: "What this file would change here" },
  inFile: { fr: "dans ce fichier", en: "in this file" },
  nothingYet: {
    fr: "Rien n’est encore ajouté. Ce que vous avez écrit n’est pas remplacé en silence\u00A0: deux valeurs différentes sont gardées toutes les deux.",
    en: "Nothing is added yet. What you wrote is not replaced in silence: two different values are both kept.",
  },
  wouldChangeNothing: {
    fr: "Rien n’est encore ajouté, et tout est déjà ici\u00A0: ce fichier ne changerait rien.",
    en: "Nothing is added yet, and everything is already here: this file would change nothing.",
  },
  add: { fr: "Ajouter", en: "Add" },
  cancel: { fr: "Annuler", en: "Cancel" },
  promise: {
    fr: "Rien de ce que vous aviez n’est perdu\u00A0: ce qui a été remplacé reste dans l’historique des fiches. Recevoir ce fichier une deuxième fois ne changerait rien.",
    en: "Nothing you had is lost: what was replaced stays in the history of the records. Receiving this file a second time would change nothing.",
  },
  promiseErased: {
    fr: "Hors ce que ce fichier efface, rien de ce que vous aviez n’est perdu\u00A0: ce qui a été remplacé reste dans l’historique des fiches. Recevoir ce fichier une deuxième fois ne changerait rien.",
    en: "But for what this file erases, nothing you had is lost: what was replaced stays in the history of the records. Receiving this file a second time would change nothing.",
  },
  held: { fr: "Rien n’est encore effacé pour de bon", en: "Nothing is erased for good yet" },
  heldWhy: {
    fr: (records: number) =>
      `C’est beaucoup pour un seul fichier\u00A0: ${count(records)}\u00A0${plural(records, "fiche attend", "fiches attendent")} à part. Confirmez, ou contestez et tout revient.`,
    en: (records: number) =>
      `That is much for one file: ${count(records)} ${plural(records, "record waits", "records wait")} aside. Confirm, or contest and all comes back.`,
  },
  decide: { fr: "Confirmer ou contester", en: "Confirm or contest" },
  allKnown: {
    fr: "Tout était déjà ici\u00A0: ce fichier n’a rien changé.",
    en: "Everything was already here: this file changed nothing.",
  },
  arrived: { fr: "Ce qui est arrivé", en: "What arrived" },
  arrivedOfTeam: {
    fr: "Et de l’équipe, sans compter parmi les fiches",
    en: "And of the team, not counted among the records",
  },
  parts: {
    created: {
      fr: (records: number, feminine: boolean) =>
        `${count(records)} ${feminine ? plural(records, "nouvelle", "nouvelles") : plural(records, "nouveau", "nouveaux")}`,
      en: (records: number) => `${count(records)} new`,
    },
    updated: {
      fr: (records: number) => `${count(records)} ${plural(records, "mise", "mises")} à jour`,
      en: (records: number) => `${count(records)} updated`,
    },
    conflict: {
      fr: (records: number) => `${count(records)} à trancher`,
      en: (records: number) => `${count(records)} to settle`,
    },
    erased: {
      fr: (records: number, feminine: boolean) =>
        `${count(records)} ${feminine ? plural(records, "effacée", "effacées") : plural(records, "effacé", "effacés")}`,
      en: (records: number) => `${count(records)} erased`,
    },
    refused: {
      fr: (records: number, feminine: boolean) =>
        `${count(records)} ${feminine ? plural(records, "refusée", "refusées") : plural(records, "refusé", "refusés")}`,
      en: (records: number) => `${count(records)} refused`,
    },
  },
  attachments: {
    fr: (files: number) =>
      plural(files, "1 pièce jointe gardée", `${count(files)} pièces jointes gardées`),
    en: (files: number) => plural(files, "1 attachment kept", `${count(files)} attachments kept`),
  },
  others: {
    fr: (lines: number) =>
      plural(
        lines,
        "1 ligne d’une version plus récente, laissée de côté",
        `${count(lines)} lignes d’une version plus récente, laissées de côté`,
      ),
    en: (lines: number) =>
      plural(
        lines,
        "1 line of a newer version, left aside",
        `${count(lines)} lines of a newer version, left aside`,
      ),
  },
  toSettle: { fr: "À trancher", en: "To settle" },
  settled: {
    fr: "Ce que ce fichier demandait de trancher est tranché.",
    en: "What this file asked to settle is settled.",
  },
  settle: {
    fr: (questions: number) => plural(questions, "Trancher", `Trancher les ${count(questions)}`),
    en: (questions: number) => plural(questions, "Settle it", `Settle the ${count(questions)}`),
  },
  done: { fr: "Terminé", en: "Done" },
  later: { fr: "Plus tard", en: "Later" },
  giveBack: { fr: "Renvoyer le reçu", en: "Return the receipt" },
  givingBack: { fr: "Préparation…", en: "Preparing…" },
  giveBackWhy: {
    fr: "Renvoyé, le reçu dit à votre collègue que ses fiches sont aussi ici. Sinon, votre prochain fichier le lui dira.",
    en: "Returned, the receipt tells your colleague that those records are here too. Otherwise your next file will.",
  },
  gaveBack: { fr: "Reçu renvoyé.", en: "Receipt returned." },
  gaveBackFile: { fr: "Reçu téléchargé.", en: "Receipt downloaded." },
  giveBackFailed: {
    fr: "Le reçu n’a pas pu être préparé. Rien n’a changé ici\u00A0: essayez de nouveau.",
    en: "The receipt could not be prepared. Nothing changed here: try again.",
  },
  missing: { fr: "Il manque une partie", en: "A part is missing" },
  missingWhy: {
    fr: "Ce fichier ne portait que des changements, et un fichier d’avant n’est pas arrivé ici. Ce qui est venu est gardé. Renvoyez le reçu\u00A0: le prochain fichier apportera tout.",
    en: "This file carried changes only, and an earlier file did not arrive here. What came is kept. Return the receipt: the next file will bring everything.",
  },
  returned: { fr: "Reçu revenu", en: "Receipt back" },
  allConfirmed: {
    fr: "Tout ce que vous avez écrit est aussi sur un autre appareil.",
    en: "All that you wrote is on another device too.",
  },
  notAllConfirmed: {
    fr: (left: number) =>
      plural(
        left,
        "Il reste 1 fiche ou note qu’aucun autre appareil n’a confirmée.",
        `Il reste ${count(left)} fiches et notes qu’aucun autre appareil n’a confirmées.`,
      ),
    en: (left: number) =>
      plural(
        left,
        "1 record or note is left that no other device has confirmed.",
        `${count(left)} records and notes are left that no other device has confirmed.`,
      ),
  },
  ofFile: {
    fr: (when: string) => `Votre fichier, ${when}`,
    en: (when: string) => `Your file, ${when}`,
  },
  there: { fr: "Ce qu’il a apporté là-bas", en: "What it brought there" },
  missingThere: {
    fr: "Il manquait une partie là-bas\u00A0: votre prochain fichier apportera tout.",
    en: "A part was missing there: your next file will bring everything.",
  },
  nextFile: { fr: "Fichier suivant", en: "Next file" },
  receipt: { fr: "Reçu", en: "Receipt" },
  gone: { fr: "Ce reçu n’est pas ici", en: "This receipt is not here" },
  goneWhy: {
    fr: "Il est peut-être sur un autre appareil, ou d’une autre équipe\u00A0: chaque appareil garde les reçus de ce qu’il a lui-même reçu.",
    en: "It may be on another device, or another team’s: each device keeps the receipts of what it received itself.",
  },
};
