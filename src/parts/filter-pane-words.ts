export const filterPaneWords = {
  nothingToConfirm: {
    fr: "Rien à confirmer\u00A0: la liste suit chaque choix.",
    en: "Nothing to confirm: the list follows each choice.",
  },
  others: {
    fr: (left: number) => (left < 2 ? `Le ${left} autre choix` : `Les ${left} autres choix`),
    en: (left: number) => (left === 1 ? `The ${left} other choice` : `The ${left} other choices`),
  },
  anyNeed: { fr: "choisir un acheteur", en: "choose a buyer" },
  pickBuyer: { fr: "Les besoins de quel acheteur?", en: "Which buyer’s needs?" },
};
