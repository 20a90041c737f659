export const flagWords = {
  yes: { fr: "oui", en: "yes" },
  no: { fr: "non", en: "no" },
  photo: { fr: "photo", en: "photo" },
  secret: { fr: "gardé secret", en: "kept secret" },
  empty: { fr: "rien", en: "nothing" },
};
