export const licenceWords = {
  title: { fr: "Licences", en: "Licences" },
  own: {
    fr: "Maillon est sous LiLiQ-P\u00A01.1, la licence libre permissive du Québec. Il contient le travail d’autres personnes, chacun sous sa licence.",
    en: "Maillon is under LiLiQ-P 1.1, the permissive free licence of Québec. It carries the work of other people, each under its own licence.",
  },
  groups: {
    letters: { fr: "Les lettres", en: "The letters" },
    programs: { fr: "Les programmes", en: "The programs" },
    rest: {
      fr: "Les dessins, les mots, les noms de lieux",
      en: "Drawings, words, names of places",
    },
  },
  missing: {
    fr: "Le texte n’est pas sur cet appareil. Ouvrez Maillon une fois avec du réseau, puis revenez ici.",
    en: "The text is not on this device. Open Maillon once with a network, then come back here.",
  },
  again: { fr: "Essayer de nouveau", en: "Try again" },
};
