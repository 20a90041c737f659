/** Of every screen of a day. */
export const dayWords = {
  days: { fr: "Journées", en: "Days" },
  gone: { fr: "Cette journée n’est pas ici", en: "This day is not here" },
  noRound: { fr: "Pas encore de ronde", en: "No round yet" },
  noRoundWhy: {
    fr: "Il manque l’heure du début ou celle de la fin, ou aucune rencontre ne tient entre les deux.",
    en: "The hour of the start or of the end is missing, or no meeting fits between them.",
  },
  goneWhy: {
    fr: "Elle n’a pas encore été reçue, ou elle a été effacée.",
    en: "It was not received yet, or it was erased.",
  },
};
