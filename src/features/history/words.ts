export const words = {
  title: { fr: "Historique", en: "History" },
  back: { fr: "La fiche", en: "The record" },
  now: { fr: "Maintenant", en: "Now" },
  past: { fr: "Ce qui a été remplacé", en: "What was replaced" },
  none: {
    fr: "Aucune valeur n’a été remplacée sur cet appareil.",
    en: "No value was replaced on this device.",
  },
  why: {
    fr: "Chaque valeur remplacée ici, par vous ou par un fichier reçu, reste lisible et peut être remise.",
    en: "Each value replaced here, by you or by a file received, stays readable and can be put back.",
  },
  writtenBy: {
    fr: (who: string, when: string) => `écrit par ${who}, ${when}`,
    en: (who: string, when: string) => `written by ${who}, ${when}`,
  },
  replacedHere: {
    fr: (when: string) => `remplacé ici, ${when}`,
    en: (when: string) => `replaced here, ${when}`,
  },
  replacedBy: {
    fr: (device: string, when: string) => `remplacé par un fichier de ${device}, ${when}`,
    en: (device: string, when: string) => `replaced by a file from ${device}, ${when}`,
  },
  putBack: { fr: "Remettre", en: "Put back" },
  putBackLabel: {
    fr: (field: string, value: string) => `Remettre «\u00A0${value}\u00A0» dans ${field}`,
    en: (field: string, value: string) => `Put “${value}” back in ${field}`,
  },
  done: { fr: "Valeur remise.", en: "Value put back." },
  gone: {
    fr: "Cette fiche n’est pas sur cet appareil.",
    en: "This record is not on this device.",
  },
};
