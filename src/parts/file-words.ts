import { count, percent } from "#i18n/format.ts";
import { plural } from "#i18n/plural.ts";

/** Of files that come from colleagues, wherever they are opened. */
export const fileWords = {
  choose: { fr: "Choisir un fichier", en: "Choose a file" },
  reading: { fr: "Lecture du fichier", en: "Reading the file" },
  readSoFar: {
    fr: (share: number) => `${percent(whole(share))} lu et vérifié`,
    en: (share: number) => `${percent(whole(share))} read and checked`,
  },
  writing: {
    fr: "Les fiches s’ajoutent aux vôtres.",
    en: "The records are being added to yours.",
  },
  stop: { fr: "Arrêter", en: "Stop" },
  ifStopped: {
    fr: "Si vous arrêtez maintenant, rien n’est gardé de ce fichier.",
    en: "If you stop now, nothing of this file is kept.",
  },
  refused: { fr: "Fichier refusé", en: "File refused" },
  whatToDo: { fr: "Que faire", en: "What to do" },
  nothingChanged: {
    fr: (device: string) => `Rien n’a changé sur ${device}.`,
    en: (device: string) => `Nothing changed on ${device}.`,
  },
  details: { fr: "Détails à donner au soutien", en: "Details for support" },
  locked: { fr: "Fichier protégé", en: "Protected file" },
  sixWords: { fr: "Les six mots", en: "The six words" },
  sixWordsHint: {
    fr: "Dans l’ordre. Les accents, les majuscules et les traits d’union ne comptent pas; quatre lettres par mot suffisent.",
    en: "In order. Accents, capitals and hyphens do not matter; four letters of each word are enough.",
  },
  open: { fr: "Ouvrir le fichier", en: "Open the file" },
  opening: { fr: "Ouverture…", en: "Opening…" },
  noWords: {
    sender: {
      fr: "Il manque les six mots. Demandez-les à la personne qui a envoyé le fichier.",
      en: "The six words are missing. Ask the person who sent the file.",
    },
    paper: {
      fr: "Il manque les six mots. Ils sont sur le papier de cette sauvegarde.",
      en: "The six words are missing. They are on the paper of this backup.",
    },
  },
  unknownWords: {
    fr: (words: string, number: number) =>
      plural(
        number,
        `«\u00A0${words}\u00A0» n’est pas un mot de nos phrases de passe. Vérifiez ses quatre premières lettres.`,
        `«\u00A0${words}\u00A0» ne sont pas des mots de nos phrases de passe. Vérifiez leurs quatre premières lettres.`,
      ),
    en: (words: string, number: number) =>
      plural(
        number,
        `“${words}” is no word of our passphrases. Check its first four letters.`,
        `“${words}” are no words of our passphrases. Check their first four letters.`,
      ),
  },
  wrongWords: {
    sender: {
      fr: "Ces mots n’ouvrent pas ce fichier. Comparez-les un par un avec ceux de la personne qui l’a envoyé; rien n’est perdu.",
      en: "These words do not open this file. Compare them one by one with those of the person who sent it; nothing is lost.",
    },
    paper: {
      fr: "Ces mots n’ouvrent pas ce fichier. Comparez-les un par un avec ceux du papier\u00A0: chaque sauvegarde a les siens. Rien n’est perdu.",
      en: "These words do not open this file. Compare them one by one with those on the paper: each backup has its own. Nothing is lost.",
    },
  },
  unsigned: { fr: "Fichier non signé", en: "Unsigned file" },
  unsignedWhy: {
    fr: "Rien ne prouve de qui il vient. À ajouter si une personne de l’équipe vous l’a remis, ou vient de vous l’annoncer.",
    en: "Nothing proves whose it is. Add it if someone of the team handed it to you, or has just told you of it.",
  },
  from: { fr: "Se dit de", en: "Says it is from" },
  made: { fr: "Fait le", en: "Made on" },
  holds: { fr: "Contient", en: "Holds" },
  records: {
    fr: (records: number) =>
      `${count(records)} ${plural(records, "fiche ou note", "fiches et notes")}`,
    en: (records: number) =>
      `${count(records)} ${plural(records, "record or note", "records and notes")}`,
  },
  newer: {
    fr: (records: number) =>
      plural(
        records,
        "1 fiche d’une version plus récente",
        `${count(records)} fiches d’une version plus récente`,
      ),
    en: (records: number) =>
      plural(
        records,
        "1 record of a newer version",
        `${count(records)} records of a newer version`,
      ),
  },
  nameless: { fr: "un appareil sans nom", en: "a device without a name" },
  unreadable: {
    fr: "Ce fichier n’a pas pu être lu",
    en: "This file could not be read",
  },
  unreadableWhy: {
    fr: "L’appareil ne le donne pas\u00A0: il a peut-être été déplacé, ou il est encore en téléchargement.",
    en: "The device does not hand it over: it may have been moved, or is still downloading.",
  },
  unreadableSteps: [
    {
      fr: "Ouvrez-le une fois là où il se trouve, pour qu’il soit vraiment sur l’appareil.",
      en: "Open it once where it is, so that it is really on the device.",
    },
    { fr: "Choisissez-le de nouveau.", en: "Choose it again." },
  ],
  notRead: { fr: "Fichier pas encore lu", en: "File not read yet" },
  browser: { fr: "Le navigateur n’a pas lu ce fichier", en: "The browser did not read this file" },
  browserWhy: {
    fr: "Il a refusé de démarrer ce qui lit les fichiers, ou l’a arrêté. Le fichier n’est pas en cause, et rien n’est perdu.",
    en: "It refused to start what reads files, or stopped it. The file is not at fault, and nothing is lost.",
  },
  browserSteps: [
    {
      fr: "Fermez d’autres onglets ou applications, puis essayez de nouveau.",
      en: "Close other tabs or apps, then try again.",
    },
    {
      fr: "Si rien ne change, fermez Maillon, rouvrez-le, et reprenez ce fichier.",
      en: "If nothing changes, close Maillon, open it again, and take up this file.",
    },
  ],
  again: { fr: "Réessayer", en: "Try again" },
  full: { fr: "Il n’y a plus de place sur l’appareil", en: "The device is out of space" },
  fullWhy: {
    fr: "Ce fichier n’a pas pu être gardé.",
    en: "This file could not be kept.",
  },
  fullSteps: [
    {
      fr: "Libérez de la place\u00A0: photos, vidéos, applications.",
      en: "Free some space: photos, videos, apps.",
    },
    { fr: "Choisissez le fichier de nouveau.", en: "Choose the file again." },
  ],
};

/** Without decimals, which would flicker. */
function whole(share: number): number {
  return Math.round(share * 100) / 100;
}
