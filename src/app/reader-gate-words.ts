export const readerGateWords = {
  title: { fr: "Cette page est celle de l’équipe", en: "This page is the team’s" },
  why: {
    fr: (team: string) =>
      `Ici, vous lisez ce que «\u00A0${team}\u00A0» vous a remis, et vous écrivez vos propres notes. Pour changer une fiche, écrivez à l’équipe.`,
    en: (team: string) =>
      `Here you read what “${team}” gave you, and write notes of your own. To change a record, write to the team.`,
  },
  home: { fr: "Aller à Aujourd’hui", en: "Go to Today" },
  write: { fr: "Écrire à l’équipe", en: "Write to the team" },
};
