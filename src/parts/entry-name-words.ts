export const entryNameWords = {
  nameless: { fr: "sans nom", en: "no name" },
  missing: { fr: "fiche pas encore reçue", en: "record not received yet" },
  erased: { fr: "fiche effacée", en: "erased record" },
  enrolment: { fr: "Inscription", en: "Enrolment" },
  wish: { fr: "Souhait", en: "Wish" },
  veto: { fr: "Veto", en: "Veto" },
  meeting: { fr: "Rencontre", en: "Meeting" },
  rating: { fr: "Évaluation", en: "Rating" },
  milestone: {
    fr: (days: string) => `Suivi à ${days}\u00A0jours`,
    en: (days: string) => `Follow-up at ${days}\u00A0days`,
  },
  binned: {
    fr: (name: string) => `${name} (fiche supprimée)`,
    en: (name: string) => `${name} (deleted record)`,
  },
};
