export const sideWords = {
  tags: { fr: "Étiquettes", en: "Tags" },
  sheet: { fr: "Fiche", en: "Record" },
  sheets: {
    verifiee: { fr: "vérifiée depuis 6\u00A0mois", en: "verified within 6\u00A0months" },
    "a-completer": { fr: "à compléter", en: "to complete" },
    "deux-versions": { fr: "à trancher", en: "to settle" },
  },
};
