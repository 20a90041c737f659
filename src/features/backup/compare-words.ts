import { count } from "#i18n/format.ts";
import { plural } from "#i18n/plural.ts";

export const compareWords = {
  title: { fr: "Comparer avec une sauvegarde", en: "Compare with a backup" },
  intro: {
    fr: "Vous verrez, fiche par fiche, ce que la sauvegarde dit autrement. Rien ne change ici tant que vous n’avez pas choisi.",
    en: "You will see, record by record, what the backup says otherwise. Nothing changes here until you choose.",
  },
  comparing: { fr: "Comparaison", en: "Comparing" },
  soFar: {
    fr: "La sauvegarde et vos fiches se comparent.",
    en: "The backup and your records are being compared.",
  },
  otherTeam: {
    fr: "C’est la sauvegarde d’une autre équipe",
    en: "This is the backup of another team",
  },
  otherTeamWhy: {
    fr: (team: string, open: string) =>
      `Elle est de «\u00A0${team}\u00A0», et vous avez «\u00A0${open}\u00A0» sous les yeux. «\u00A0Ouvrir une sauvegarde\u00A0» l’ouvre à part.`,
    en: (team: string, open: string) =>
      `It is of “${team}”, and you have “${open}” before you. “Open a backup” opens it apart.`,
  },
  same: { fr: "Rien ne diffère", en: "Nothing differs" },
  sameWhy: {
    fr: "Chaque fiche dit ici ce qu’elle disait dans la sauvegarde.",
    en: "Each record says here what it said in the backup.",
  },
  changed: { fr: "Valeurs qui diffèrent", en: "Values that differ" },
  onlyInFile: { fr: "Seulement dans la sauvegarde", en: "Only in the backup" },
  onlyHere: { fr: "Seulement ici", en: "Only here" },
  onlyHereWhy: {
    fr: "Venues après la sauvegarde. Elles restent.",
    en: "They came after the backup. They stay.",
  },
  erased: {
    fr: (erased: number) =>
      plural(
        erased,
        "1 fiche de la sauvegarde a été effacée ici depuis\u00A0: elle ne revient pas.",
        `${count(erased)} fiches de la sauvegarde ont été effacées ici depuis\u00A0: elles ne reviennent pas.`,
      ),
    en: (erased: number) =>
      plural(
        erased,
        "1 record of the backup was erased here since: it does not come back.",
        `${count(erased)} records of the backup were erased here since: they do not come back.`,
      ),
  },
  before: {
    fr: (value: string) => `Reprendre «\u00A0${value}\u00A0»`,
    en: (value: string) => `Take back “${value}”`,
  },
  beforeEmpty: { fr: "Vider, comme dans la sauvegarde", en: "Empty it, as in the backup" },
  beforeIn: { fr: "Remettre dans la liste", en: "Put back on the list" },
  beforeOut: {
    fr: "Enlever de la liste, comme dans la sauvegarde",
    en: "Take off the list, as in the backup",
  },
  now: { fr: (value: string) => `ici\u00A0: ${value}`, en: (value: string) => `here: ${value}` },
  nowEmpty: { fr: "ici\u00A0: vide", en: "here: empty" },
  takeWhole: { fr: "Reprendre cette fiche", en: "Take this record back" },
  chooseAll: { fr: "Tout choisir", en: "Choose all" },
  chooseNone: { fr: "Ne rien choisir", en: "Choose none" },
  more: {
    fr: (left: number) => `Montrer la suite (${count(left)})`,
    en: (left: number) => `Show the rest (${count(left)})`,
  },
  nothingChosen: { fr: "Choisissez ce qui doit revenir.", en: "Choose what is to come back." },
  take: {
    fr: (chosen: number) =>
      chosen === 0
        ? "Reprendre"
        : plural(chosen, "Reprendre 1 choix", `Reprendre ${count(chosen)} choix`),
    en: (chosen: number) =>
      chosen === 0
        ? "Take back"
        : plural(chosen, "Take back 1 choice", `Take back ${count(chosen)} choices`),
  },
  taken: {
    fr: (chosen: number) => plural(chosen, "1 choix repris.", `${count(chosen)} choix repris.`),
    en: (chosen: number) =>
      plural(chosen, "1 choice taken back.", `${count(chosen)} choices taken back.`),
  },
  done: { fr: "Terminé", en: "Done" },
  failed: { fr: "La comparaison n’a pas pu se faire", en: "The comparison could not be made" },
  failedWhy: {
    fr: "Rien n’a changé ici. Choisissez le fichier de nouveau.",
    en: "Nothing changed here. Choose the file again.",
  },
};
