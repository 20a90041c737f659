export const noteTextWords = {
  note: { fr: "Note", en: "Note" },
  promiseOnly: { fr: "Promesse sans note", en: "Promise without a note" },
};
