import { count } from "#i18n/format.ts";
import { plural } from "#i18n/plural.ts";

/** A file that is read field by field. */
export const strangerWords = {
  title: { fr: "Fichier à lire fiche par fiche", en: "File to read record by record" },
  why: {
    unsigned: {
      fr: "Personne ne signe ce fichier",
      en: "Nobody signed this file",
    },
    unknown: {
      fr: "Cet appareil n’est pas connu dans l’équipe",
      en: "This device is not known in the team",
    },
    lost: {
      fr: "Cet appareil est déclaré perdu",
      en: "This device was declared lost",
    },
    retired: {
      fr: "Cet appareil n’est plus de l’équipe",
      en: "This device has left the team",
    },
  },
  explain: {
    fr: "Rien n’est ajouté d’un coup. Prenez ce que vous reconnaissez\u00A0: ce sera écrit par vous, et l’autre valeur reste dans l’historique de la fiche.",
    en: "Nothing is added as a whole. Take what you recognise: it will be written by you, and the other value stays in the history of the record.",
  },
  pair: {
    fr: "C’est l’appareil d’un collègue? Jumelez-le\u00A0: ce fichier et les suivants s’ajouteront d’eux-mêmes.",
    en: "Is it a colleague’s device? Pair it: this file and the next ones will be added by themselves.",
  },
  from: { fr: "D’après le fichier", en: "As the file says" },
  nameless: { fr: "un appareil sans nom", en: "a device without a name" },
  made: { fr: "Fait", en: "Made" },
  changed: { fr: "Fiches qui changeraient", en: "Records that would change" },
  fresh: { fr: "Fiches nouvelles", en: "New records" },
  here: { fr: "actuellement", en: "at present" },
  received: { fr: "reçu", en: "received" },
  nothing: { fr: "rien", en: "nothing" },
  takeRecord: { fr: "Prendre cette fiche", en: "Take this record" },
  leaveRecord: { fr: "La laisser", en: "Leave it" },
  absent: { fr: "pas ici", en: "not here" },
  erasing: {
    fr: (records: number) =>
      plural(
        records,
        "Il demande aussi d’effacer 1 fiche pour toujours\u00A0: cela ne se fait pas ici.",
        `Il demande aussi d’effacer ${count(records)} fiches pour toujours\u00A0: cela ne se fait pas ici.`,
      ),
    en: (records: number) =>
      plural(
        records,
        "It also asks to erase 1 record for ever: that is not done here.",
        `It also asks to erase ${count(records)} records for ever: that is not done here.`,
      ),
  },
  nothingNew: {
    fr: "Tout ce qu’il dit est déjà ici, ou a été remplacé depuis.",
    en: "All that it says is here already, or was replaced since.",
  },
  more: {
    fr: (left: number) => `Montrer la suite (${count(left)})`,
    en: (left: number) => `Show the rest (${count(left)})`,
  },
  take: {
    fr: (chosen: number) =>
      chosen === 0
        ? "Prendre"
        : plural(chosen, "Prendre 1 choix", `Prendre ${count(chosen)} choix`),
    en: (chosen: number) =>
      chosen === 0 ? "Take" : plural(chosen, "Take 1 choice", `Take ${count(chosen)} choices`),
  },
  taken: {
    fr: (chosen: number) => plural(chosen, "1 choix pris.", `${count(chosen)} choix pris.`),
    en: (chosen: number) => plural(chosen, "1 choice taken.", `${count(chosen)} choices taken.`),
  },
  nothingChosen: { fr: "Choisissez ce que vous prenez.", en: "Choose what you take." },
  drop: { fr: "Écarter ce fichier", en: "Put this file away" },
};
