export const flagWords = {
  yes: { fr: "oui", en: "yes" },
  no: { fr: "non", en: "no" },
  empty: { fr: "rien", en: "nothing" },
};
