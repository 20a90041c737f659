/** Of every screen of a day. */
export const dayWords = {
  days: { fr: "Journées", en: "Days" },
  gone: { fr: "Cette journée n’est pas ici", en: "This day is not here" },
  goneWhy: {
    fr: "Elle n’a pas encore été reçue, ou elle a été effacée.",
    en: "It was not received yet, or it was erased.",
  },
};
