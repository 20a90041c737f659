export const noteTextWords = {
  note: { fr: "Note", en: "Note" },
  twoVersions: { fr: "deux versions", en: "two versions" },
  promiseOnly: { fr: "Promesse sans note", en: "Promise without a note" },
};
