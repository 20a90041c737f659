import { ofName } from "#i18n/of-name.ts";

export const words = {
  title: { fr: "Historique", en: "History" },
  back: { fr: "La fiche", en: "The record" },
  home: { fr: "Aujourd’hui", en: "Today" },
  now: { fr: "Maintenant\u00A0:", en: "Now:" },
  or: { fr: "ou", en: "or" },
  bin: { fr: "Corbeille", en: "Bin" },
  inBin: { fr: "À la corbeille", en: "In the bin" },
  outOfBin: { fr: "Reprise de la corbeille", en: "Taken back from the bin" },
  apart: { fr: "Doublon probable", en: "Probable duplicate" },
  setApart: { fr: "Ce sont deux fiches", en: "These are two records" },
  notApart: { fr: "À décider", en: "To be decided" },
  none: { fr: "Rien n’a été remplacé ici", en: "Nothing was replaced here" },
  noneWhy: {
    fr: "Quand une valeur de cette fiche change sur cet appareil, celle d’avant se lit ici, et peut être remise.",
    en: "When a value of this record changes on this device, the one before is read here, and can be put back.",
  },
  why: {
    fr: "Chaque valeur remplacée ici, par vous ou par un fichier reçu, reste lisible et peut être remise.",
    en: "Each value replaced here, by you or by a file received, stays readable and can be put back.",
  },
  writtenBy: {
    fr: (who: string, when: string) => `écrit par ${who}, ${when}`,
    en: (who: string, when: string) => `written by ${who}, ${when}`,
  },
  onDevice: {
    fr: (who: string, device: string) => `${who} sur «\u00A0${device}\u00A0»`,
    en: (who: string, device: string) => `${who} on “${device}”`,
  },
  oldest: {
    fr: (written: string) => `Plus ancienne valeur\u00A0: ${written}.`,
    en: (written: string) => `Oldest value: ${written}.`,
  },
  replacedHere: {
    fr: (when: string) => `remplacé ici, ${when}`,
    en: (when: string) => `replaced here, ${when}`,
  },
  replacedBy: {
    fr: (whose: string, when: string) => `remplacé par un fichier reçu ${ofName(whose)}, ${when}`,
    en: (whose: string, when: string) => `replaced by a file received from ${whose}, ${when}`,
  },
  putBack: { fr: "Remettre", en: "Put back" },
  putBackLabel: {
    fr: (field: string, value: string) => `Remettre «\u00A0${value}\u00A0» dans ${field}`,
    en: (field: string, value: string) => `Put “${value}” back in ${field}`,
  },
  done: { fr: "Valeur remise.", en: "Value put back." },
  gone: {
    fr: "Cette fiche n’est pas sur cet appareil",
    en: "This record is not on this device",
  },
  goneWhy: {
    fr: "Elle a été effacée, ou vous n’avez pas encore reçu le fichier où elle se trouve.",
    en: "It was erased, or you have not received the file that holds it yet.",
  },
};
