import { dot } from "#i18n/dotted.ts";
import { count } from "#i18n/format.ts";
import { plural } from "#i18n/plural.ts";

export const prepareWords = {
  title: {
    fr: "Voici exactement ce que recevra ce lecteur",
    en: "Here is exactly what this reader will receive",
  },
  sub: {
    fr: (name: string, edition: number) => `${name}${dot}édition ${count(edition)}`,
    en: (name: string, edition: number) => `${name}${dot}edition ${count(edition)}`,
  },
  subOf: {
    fr: (name: string, edition: number, at: number, of: number) =>
      `${name}${dot}édition ${count(edition)}${dot}lecteur ${count(at)} sur ${count(of)}`,
    en: (name: string, edition: number, at: number, of: number) =>
      `${name}${dot}edition ${count(edition)}${dot}reader ${count(at)} of ${count(of)}`,
  },
  making: { fr: "Préparation de l’édition", en: "Preparing the edition" },
  madeSoFar: {
    fr: "Rien n’est encore parti, et rien n’est écrit\u00A0: vous pouvez revenir en arrière.",
    en: "Nothing has left yet, and nothing is written: you can go back.",
  },
  toRead: {
    fr: (texts: number) => plural(texts, "1 passage à relire", `${count(texts)} passages à relire`),
    en: (texts: number) =>
      plural(texts, "1 passage to read over", `${count(texts)} passages to read over`),
  },
  toReadWhy: {
    fr: "Un numéro, une adresse ou le nom de quelqu’un s’y trouve. Décidez pour chacun; la décision vaut tant que personne n’y écrit.",
    en: "A number, an address or somebody’s name is in it. Decide for each; the decision holds as long as nobody writes in it.",
  },
  found: {
    phone: { fr: "un numéro", en: "a number" },
    email: { fr: "une adresse", en: "an address" },
    name: { fr: "un nom", en: "a name" },
  },
  sendAsIs: { fr: "Envoyer tel quel", en: "Send as it is" },
  leaveOut: { fr: "Ne pas envoyer", en: "Leave out" },
  decided: { fr: "Passages décidés", en: "Passages decided" },
  willReceive: { fr: "Recevra", en: "Will receive" },
  willNot: { fr: "Ne recevra pas", en: "Will not receive" },
  ownSheet: { fr: "sa propre fiche, en entier", en: "its own sheet, whole" },
  counts: {
    fr: (counts: number) => plural(counts, "1 compte", `${count(counts)} comptes`),
    en: (counts: number) => plural(counts, "1 count", `${count(counts)} counts`),
  },
  answers: {
    fr: (lines: number) =>
      plural(lines, "l’état de sa proposition", `l’état de ses ${count(lines)} propositions`),
    en: (lines: number) =>
      plural(lines, "the state of its proposal", `the state of its ${count(lines)} proposals`),
  },
  withdrawn: {
    fr: (records: number) =>
      plural(
        records,
        "1 fiche de l’édition d’avant lui est retirée",
        `${count(records)} fiches de l’édition d’avant lui sont retirées`,
      ),
    en: (records: number) =>
      plural(
        records,
        "1 record of the edition before is withdrawn",
        `${count(records)} records of the edition before are withdrawn`,
      ),
  },
  gone: {
    fr: (records: number) =>
      plural(
        records,
        "1 fiche effacée ne lui sera plus jamais montrée",
        `${count(records)} fiches effacées ne lui seront plus jamais montrées`,
      ),
    en: (records: number) =>
      plural(
        records,
        "1 erased record will never be shown to it again",
        `${count(records)} erased records will never be shown to it again`,
      ),
  },
  notes: {
    fr: (notes: number) =>
      plural(notes, "la note de l’équipe", `les ${count(notes)} notes de l’équipe`),
    en: (notes: number) => plural(notes, "the team’s note", `the team’s ${count(notes)} notes`),
  },
  people: {
    fr: (people: number) =>
      plural(
        people,
        "1 personne qui n’a pas accepté d’être communiquée",
        `${count(people)} personnes qui n’ont pas accepté d’être communiquées`,
      ),
    en: (people: number) =>
      plural(
        people,
        "1 person who did not agree to be shared",
        `${count(people)} people who did not agree to be shared`,
      ),
  },
  allPeople: {
    fr: (people: number) =>
      plural(
        people,
        "la personne connue de l’équipe",
        `les ${count(people)} personnes connues de l’équipe`,
      ),
    en: (people: number) =>
      plural(
        people,
        "the person whom the team knows",
        `the ${count(people)} people whom the team knows`,
      ),
  },
  needs: {
    fr: (needs: number) =>
      plural(needs, "1 besoin confidentiel", `${count(needs)} besoins confidentiels`),
    en: (needs: number) =>
      plural(needs, "1 confidential need", `${count(needs)} confidential needs`),
  },
  allNeeds: {
    fr: (needs: number) => plural(needs, "1 besoin", `${count(needs)} besoins`),
    en: (needs: number) => plural(needs, "1 need", `${count(needs)} needs`),
  },
  others: {
    fr: "les cellulaires, les étiquettes, les montants et les numéros des autres",
    en: "mobile numbers, tags, the amounts and the numbers of others",
  },
  names: {
    fr: "aucun nom, aucun montant, aucune fiche",
    en: "no name, no amount, no record",
  },
  left: {
    fr: (texts: number) => plural(texts, "1 passage retiré", `${count(texts)} passages retirés`),
    en: (texts: number) => plural(texts, "1 passage left out", `${count(texts)} passages left out`),
  },
  asSeen: { fr: "Comme il le verra", en: "As it will see it" },
  of: {
    fr: (at: number, of: number) => `${count(at)} de ${count(of)}`,
    en: (at: number, of: number) => `${count(at)} of ${count(of)}`,
  },
  before: { fr: "Précédente", en: "Previous" },
  after: { fr: "Suivante", en: "Next" },
  nothing: {
    fr: "Cette édition ne contient aucune fiche.",
    en: "This edition holds no record.",
  },
  taken: { fr: "retiré", en: "left out" },
  notesTaken: {
    fr: (notes: number) => plural(notes, "1 retirée", `${count(notes)} retirées`),
    en: (notes: number) => `${count(notes)} left out`,
  },
  notesOf: { fr: "Notes", en: "Notes" },
  hidden: { fr: "moins de 3", en: "under 3" },
  cancel: { fr: "Annuler", en: "Cancel" },
  readFirst: {
    fr: (texts: number) =>
      plural(texts, "Relisez d’abord le passage.", `Relisez d’abord les ${count(texts)} passages.`),
    en: (texts: number) =>
      plural(
        texts,
        "Read the passage over first.",
        `Read the ${count(texts)} passages over first.`,
      ),
  },
  protection: { fr: "Comment le remettre?", en: "How to hand it over?" },
  bySixWords: { fr: "fichier, six mots", en: "file, six words" },
  unprotected: { fr: "fichier sans protection", en: "file without protection" },
  byCode: { fr: "code à l’écran", en: "code on screen" },
  codeWhy: {
    fr: "Le téléphone du lecteur lit le code qui défile ici, sans réseau. Seul qui voit cet écran peut le lire.",
    en: "The reader’s phone reads the code that runs here, without a network. Only who sees this screen can read it.",
  },
  showCode: { fr: "Montrer le code", en: "Show the code" },
  plain: {
    fr: "Toute personne qui aura ce fichier pourra le lire.",
    en: "Anybody who has this file can read it.",
  },
  share: { fr: "Remettre", en: "Hand over" },
  download: { fr: "Télécharger", en: "Download" },
  notTaken: {
    fr: "Rien n’est parti. Le fichier est toujours prêt.",
    en: "Nothing has left. The file is still ready.",
  },
  given: {
    shared: { fr: "Remis à l’application choisie", en: "Given to the chosen app" },
    downloaded: { fr: "Enregistré parmi vos téléchargements", en: "Saved among your downloads" },
    shown: { fr: "Le code défile", en: "The code is running" },
    cancelled: { fr: "Rien n’est parti", en: "Nothing has left" },
  },
  givenDetail: {
    fr: (edition: number) => `L’édition ${count(edition)} est notée comme remise à ce lecteur.`,
    en: (edition: number) => `Edition ${count(edition)} is noted as handed to this reader.`,
  },
  next: {
    fr: (name: string) => `Lecteur suivant\u00A0: ${name}`,
    en: (name: string) => `Next reader: ${name}`,
  },
  again: { fr: "Remettre encore", en: "Hand over again" },
  done: { fr: "Terminer", en: "Finish" },
  moved: {
    fr: "Quelqu’un a remis cette édition entre-temps. Elle a été préparée de nouveau, sous un autre numéro\u00A0: relisez-la.",
    en: "Somebody handed this edition over meanwhile. It was prepared again, under another number: read it over.",
  },
  failed: { fr: "L’édition n’a pas pu être préparée", en: "The edition could not be prepared" },
  failedWhy: {
    fr: "Rien n’est parti et rien n’a changé ici. Essayez de nouveau.",
    en: "Nothing has left and nothing changed here. Try again.",
  },
  noReader: {
    fr: "Ce lecteur n’est plus ici, ou les clés de son cercle manquent. Recevez d’abord le fichier d’un collègue.",
    en: "This reader is no longer here, or the keys of its circle are missing. First receive a colleague’s file.",
  },
  tooBig: {
    fr: "Cette édition est trop grosse sans protection. Choisissez la protection par six mots\u00A0: elle prend beaucoup moins de place.",
    en: "This edition is too large without protection. Choose protection by six words: it takes much less room.",
  },
  retry: { fr: "Essayer de nouveau", en: "Try again" },
};
