export const readerActWords = {
  meet: { fr: "Demander une rencontre", en: "Ask to meet" },
  correct: { fr: "Proposer une correction", en: "Suggest a correction" },
  write: { fr: "Écrire à l’équipe", en: "Write to the team" },
  print: { fr: "Imprimer", en: "Print" },
  from: {
    fr: (team: string, edition: number, made: string) =>
      `Remis par ${team}, édition ${edition}, ${made}.`,
    en: (team: string, edition: number, made: string) =>
      `From ${team}, edition ${edition}, ${made}.`,
  },
};
