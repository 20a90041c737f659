export const noteTextWords = {
  promiseOnly: { fr: "Promesse sans note", en: "Promise without a note" },
};
