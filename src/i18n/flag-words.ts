export const flagWords = {
  yes: { fr: "oui", en: "yes" },
  no: { fr: "non", en: "no" },
  photo: { fr: "photo", en: "photo" },
  empty: { fr: "rien", en: "nothing" },
};
