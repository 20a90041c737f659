export const showWords = {
  title: { fr: "Montrez ce code", en: "Show this code" },
  sub: {
    fr: "Sur l’autre appareil\u00A0: Échanges, «\u00A0Recevoir\u00A0», «\u00A0Scanner un code\u00A0»",
    en: "On the other device: Exchanges, “Receive”, “Scan a code”",
  },
  byFile: { fr: "Par fichier", en: "By file" },
  done: { fr: "Il a tout reçu", en: "It has everything" },
  sixWords: {
    fr: "Les six mots qu’il demandera",
    en: "The six words that it will ask for",
  },
};
