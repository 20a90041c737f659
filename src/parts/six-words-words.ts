export const sixWordsWords = {
  opens: { fr: "Les six mots qui ouvrent ce fichier", en: "The six words that open this file" },
  protection: { fr: "Protection", en: "Protection" },
  bySixWords: { fr: "par six mots", en: "by six words" },
  none: { fr: "aucune", en: "none" },
  plainTitle: { fr: "Sans protection", en: "Without protection" },
  aloud: {
    fr: "À dire de vive voix, ou par un autre chemin\u00A0: jamais dans le même message que le fichier. Ils s’écrivent sans accents.",
    en: "To be said aloud, or sent another way: never in the same message as the file.",
  },
  copy: { fr: "Copier les six mots", en: "Copy the six words" },
  copied: { fr: "Les six mots sont copiés.", en: "The six words are copied." },
};
