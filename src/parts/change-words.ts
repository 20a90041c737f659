/** Why a plan changes a meeting. */
export const changeWords = {
  why: {
    "enterprise-absent": { fr: "l’entreprise n’est pas là", en: "the enterprise is not there" },
    "buyer-absent": { fr: "l’acheteur n’est pas là", en: "the buyer is not there" },
    veto: { fr: "à ne pas réunir", en: "to be kept apart" },
    "round-lost": { fr: "la ronde n’a plus lieu", en: "the round is held no more" },
    "fixed-instead": {
      fr: "une rencontre épinglée ou tenue a pris sa ronde",
      en: "a pinned or held meeting has taken its round",
    },
    "no-table": { fr: "il manque une table", en: "a table is missing" },
  },
  madeWayFor: {
    fr: (pairs: string) => `pour faire place à ${pairs}`,
    en: (pairs: string) => `to make way for ${pairs}`,
  },
};
