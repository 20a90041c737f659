import { count } from "#i18n/format.ts";
import { plural } from "#i18n/plural.ts";

export const words = {
  title: { fr: "Verrou", en: "Lock" },
  settings: { fr: "Réglages", en: "Settings" },
  what: {
    fr: "Quand personne ne touche Maillon, ses écrans se cachent et demandent un code. Ce qui est commencé reste où c’était.",
    en: "When nobody touches Maillon, its screens hide and ask for a code. What was begun stays where it was.",
  },
  honest: {
    fr: (device: string) =>
      `Ce verrou cache les écrans, rien de plus. Ce qui est écrit sur le disque est protégé par le verrou de l’appareil lui-même\u00A0: mettez-en un à ${device} aussi.`,
    en: (device: string) =>
      `This lock hides the screens, nothing more. What is written on the disk is protected by the device’s own lock: put one on ${device} too.`,
  },
  code: { fr: "Code", en: "Code" },
  codeHint: { fr: "4 chiffres ou plus.", en: "4 digits or more." },
  codeWrongShape: {
    fr: "Il faut au moins 4 chiffres, et rien que des chiffres. Écrivez par exemple «\u00A0481\u00A0516\u00A0».",
    en: "At least 4 digits are needed, and digits only. Write “481 516”, for instance.",
  },
  again: { fr: "Le même code, encore", en: "The same code again" },
  notSame: {
    fr: "Ce n’est pas le même code. Écrivez deux fois le même.",
    en: "This is not the same code. Write the same one twice.",
  },
  after: { fr: "Se verrouille après", en: "Locks after" },
  minutes: {
    fr: (minutes: number) =>
      minutes === 60 ? "1\u00A0heure" : plural(minutes, "1\u00A0minute", `${minutes}\u00A0minutes`),
    en: (minutes: number) =>
      minutes === 60 ? "1 hour" : plural(minutes, "1 minute", `${minutes} minutes`),
  },
  turnOn: { fr: "Mettre le verrou", en: "Turn the lock on" },
  turningOn: { fr: "Un instant…", en: "One moment…" },
  isOn: { fr: "Le verrou est mis", en: "The lock is on" },
  isOnWhy: {
    fr: "Retenez le code\u00A0: Maillon ne le connaît pas et ne peut pas vous le redire.",
    en: "Remember the code: Maillon does not know it and cannot tell it to you.",
  },
  lockNow: { fr: "Verrouiller maintenant", en: "Lock now" },
  change: { fr: "Changer de code", en: "Change the code" },
  turnOff: { fr: "Enlever le verrou", en: "Remove the lock" },
  turnedOff: { fr: "Le verrou est enlevé.", en: "The lock is removed." },
  noRoom: {
    fr: "Ce navigateur ne garde pas ce réglage. Quittez la navigation privée, puis recommencez\u00A0: rien n’est verrouillé.",
    en: "This browser does not keep this setting. Leave private browsing, then try again: nothing is locked.",
  },
  lockedTitle: { fr: "Maillon est verrouillé", en: "Maillon is locked" },
  lockedWhy: {
    fr: "Vos fiches et ce que vous aviez commencé sont là, derrière.",
    en: "Your records and what you had begun are there, behind.",
  },
  open: { fr: "Ouvrir", en: "Open" },
  opening: { fr: "Un instant…", en: "One moment…" },
  wrong: {
    fr: "Ce n’est pas ce code. Écrivez celui que vous avez choisi dans les Réglages.",
    en: "This is not the code. Write the one that you chose in Settings.",
  },
  wait: {
    fr: (seconds: number) =>
      plural(
        seconds,
        "Trop d’essais. Attendez 1\u00A0seconde.",
        `Trop d’essais. Attendez ${count(seconds)}\u00A0secondes.`,
      ),
    en: (seconds: number) =>
      plural(
        seconds,
        "Too many tries. Wait 1 second.",
        `Too many tries. Wait ${count(seconds)} seconds.`,
      ),
  },
  forgotten: { fr: "Code oublié", en: "Forgotten code" },
  forgottenTitle: { fr: "Vous avez oublié le code", en: "You forgot the code" },
  forgottenWhy: {
    fr: "Vos fiches sont intactes, mais personne ne peut redire ce code, ni l’enlever sans lui.",
    en: "Your records are intact, but nobody can tell this code again, or remove it without it.",
  },
  forgottenSteps: [
    {
      fr: "Cherchez encore\u00A0: un essai reste permis après chaque attente.",
      en: "Keep trying: a try is allowed after each wait.",
    },
    {
      fr: "Sinon, effacez Maillon de cet appareil.",
      en: "Otherwise, erase Maillon from this device.",
    },
    {
      fr: "Puis ouvrez votre sauvegarde, ou rejoignez l’équipe avec un collègue\u00A0: les fiches reviennent.",
      en: "Then open your backup, or join the team with a colleague: the records come back.",
    },
  ],
  onlyHere: {
    fr: (records: number) =>
      plural(
        records,
        records < 1
          ? "Tout était aussi ailleurs à la dernière ouverture."
          : "1 fiche ou note n’existe que sur cet appareil\u00A0: elle serait perdue.",
        `${count(records)} fiches et notes n’existent que sur cet appareil\u00A0: elles seraient perdues.`,
      ),
    en: (records: number) =>
      plural(
        records,
        "1 record or note exists only on this device: it would be lost.",
        records < 1
          ? "Everything was elsewhere too when it was last open."
          : `${count(records)} records and notes exist only on this device: they would be lost.`,
      ),
  },
  accept: {
    fr: "Effacer tout ce que Maillon garde sur cet appareil, sans retour possible",
    en: "Erase everything that Maillon keeps on this device, with no way back",
  },
  notAccepted: {
    fr: "Cochez d’abord la ligne qui précède\u00A0: rien ne pourra ramener ce qui n’existe qu’ici.",
    en: "Tick the line above first: nothing could bring back what exists only here.",
  },
  erase: { fr: "Effacer cet appareil", en: "Erase this device" },
  erasing: { fr: "Effacement…", en: "Erasing…" },
  eraseFailed: {
    fr: "L’appareil a refusé. Fermez les autres fenêtres de Maillon, puis recommencez.",
    en: "The device refused. Close the other windows of Maillon, then try again.",
  },
  back: { fr: "Essayer un code", en: "Try a code" },
};
