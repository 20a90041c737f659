export const nothingWords = {
  empty: {
    fr: "Aucune fiche pour l’instant",
    en: "No record yet",
  },
  emptyWhy: {
    fr: "Partez de la liste que vous avez déjà\u00A0: un chiffrier suffit.",
    en: "Start from the list you already have: a spreadsheet will do.",
  },
  import: { fr: "Importer un chiffrier", en: "Import a spreadsheet" },
  newBuyer: { fr: "Nouvel acheteur", en: "New buyer" },
  newEnterprise: { fr: "Nouvelle entreprise", en: "New enterprise" },
  receive: { fr: "Recevoir le fichier d’un collègue", en: "Receive a colleague’s file" },
};
