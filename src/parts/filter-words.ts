export const filterWords = {
  title: { fr: "Filtres", en: "Filters" },
  nothingToConfirm: {
    fr: "Rien à confirmer\u00A0: la liste suit chaque choix.",
    en: "Nothing to confirm: the list follows each choice.",
  },
  removeAll: { fr: "Tout enlever", en: "Remove all" },
};
