export const entryNameWords = {
  nameless: { fr: "sans nom", en: "no name" },
  missing: { fr: "fiche pas encore reçue", en: "record not received yet" },
  erased: { fr: "fiche effacée", en: "erased record" },
  binned: {
    fr: (name: string) => `${name} (fiche supprimée)`,
    en: (name: string) => `${name} (deleted record)`,
  },
};
