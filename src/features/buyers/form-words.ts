export const formWords = {
  newBuyer: { fr: "Nouvel acheteur", en: "New buyer" },
  editBuyer: { fr: "Modifier l’acheteur", en: "Edit the buyer" },
  newNeed: { fr: "Nouveau besoin", en: "New need" },
  editNeed: { fr: "Modifier le besoin", en: "Edit the need" },
};
