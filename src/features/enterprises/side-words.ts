export const sideWords = {
  mrc: { fr: "MRC desservie", en: "MRC served" },
  families: { fr: "Famille", en: "Family" },
  kinds: { fr: "Forme et particularités", en: "Form and traits" },
  contract: { fr: "Peut prendre un contrat de", en: "Can take a contract of" },
  contracts: {
    petit: { fr: "moins de 25\u00A0000\u00A0$", en: "under $25,000" },
    moyen: { fr: "25\u00A0000\u00A0$ à 100\u00A0000\u00A0$", en: "$25,000 to $100,000" },
    grand: { fr: "plus de 100\u00A0000\u00A0$", en: "over $100,000" },
  },
  needs: { fr: "Répond aux besoins de", en: "Answers the needs of" },
};
