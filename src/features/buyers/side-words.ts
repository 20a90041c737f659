export const sideWords = {
  mrc: { fr: "MRC", en: "MRC" },
  kinds: { fr: "Type", en: "Type" },
  needs: { fr: "Besoin", en: "Need" },
};
