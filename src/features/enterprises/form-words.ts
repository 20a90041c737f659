export const formWords = {
  newEnterprise: { fr: "Nouvelle entreprise", en: "New enterprise" },
  editEnterprise: { fr: "Modifier l’entreprise", en: "Edit the enterprise" },
  newOffer: { fr: "Nouvelle offre", en: "New offer" },
  editOffer: { fr: "Modifier l’offre", en: "Edit the offer" },
  principles: {
    fr: "les six principes de la Loi sur l’économie sociale",
    en: "the six principles of the Social Economy Act",
  },
};
