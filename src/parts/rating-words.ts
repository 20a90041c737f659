export const ratingWords = {
  round: {
    fr: (round: number) => `Ronde ${round}`,
    en: (round: number) => `Round ${round}`,
  },
  table: {
    fr: (table: number) => `table ${table}`,
    en: (table: number) => `table ${table}`,
  },
  title: { fr: "Après la rencontre", en: "After the meeting" },
  gone: { fr: "Cette rencontre n’est pas ici", en: "This meeting is not here" },
  happened: { fr: "A-t-elle eu lieu?", en: "Did it take place?" },
  interest: { fr: "Intérêt", en: "Interest" },
  promised: { fr: "Promis", en: "Promised" },
  before: { fr: "Avant le", en: "Before" },
  otherDay: { fr: "autre…", en: "other…" },
  otherDayField: { fr: "Jour", en: "Day" },
  amount: { fr: "Montant possible", en: "Possible amount" },
  needFound: { fr: "Besoin découvert", en: "Need found" },
  note: { fr: "Note", en: "Note" },
  save: { fr: "Enregistrer", en: "Save" },
  saving: { fr: "Enregistrement…", en: "Saving…" },
};
