export const nounWords = {
  one: { fr: "fiche", en: "record" },
  this: { fr: "cette fiche", en: "this record" },
  feminine: true,
};
