export const correctionWords = {
  title: { fr: "Proposer une correction", en: "Suggest a correction" },
  keep: { fr: "Garder pour l’équipe", en: "Keep for the team" },
  kept: {
    fr: "Correction gardée. Elle attend d’être envoyée.",
    en: "Correction kept. It waits to be sent.",
  },
  how: {
    fr: (team: string) =>
      `Écrivez ce que votre fiche devrait dire. Rien ne change ici\u00A0: «\u00A0${team}\u00A0» reçoit votre proposition, et décide champ par champ.`,
    en: (team: string) =>
      `Write what your record should say. Nothing changes here: “${team}” receives your suggestion and decides field by field.`,
  },
  waiting: {
    fr: (changes: string) => `Déjà proposé, à envoyer\u00A0: ${changes}.`,
    en: (changes: string) => `Suggested already, to be sent: ${changes}.`,
  },
  said: {
    fr: (field: string, value: string) => `${field} «\u00A0${value}\u00A0»`,
    en: (field: string, value: string) => `${field} “${value}”`,
  },
  gone: { fr: "Cette fiche n’est plus ici", en: "This record is no longer here" },
  goneWhy: {
    fr: "La dernière édition de l’équipe ne la contient pas.",
    en: "The team’s last edition does not hold it.",
  },
};
