export const sheetWords = {
  verified: {
    fr: (when: string) => `fiche vérifiée le ${when}`,
    en: (when: string) => `record verified on ${when}`,
  },
  fiscalYear: {
    fr: (months: string) => `exercice ${months}`,
    en: (months: string) => `fiscal year ${months}`,
  },
  needs: { fr: "Besoins", en: "Needs" },
  addNeed: { fr: "Ajouter un besoin", en: "Add a need" },
  add: { fr: "Ajouter", en: "Add" },
  noNeed: { fr: "Aucun besoin connu pour l’instant.", en: "No need known yet." },
  needRemoved: { fr: "Besoin mis à la corbeille.", en: "Need moved to the bin." },
  confidential: { fr: "confidentiel", en: "confidential" },
  contractUntil: {
    fr: (when: string) => `contrat actuel jusqu’au ${when}`,
    en: (when: string) => `current contract until ${when}`,
  },
  whoCan: {
    fr: "Les entreprises qui peuvent y répondre",
    en: "Enterprises that can answer it",
  },
  before: { fr: "Avant la visite", en: "Before the visit" },
};
