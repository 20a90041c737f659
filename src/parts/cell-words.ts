export const cellWords = {
  listed: { fr: "dans la liste", en: "on the list" },
  unlisted: { fr: "pas dans la liste", en: "not on the list" },
  bin: { fr: "Corbeille", en: "Bin" },
  inBin: { fr: "à la corbeille", en: "in the bin" },
  outOfBin: { fr: "hors de la corbeille", en: "out of the bin" },
  or: { fr: "ou", en: "or" },
};
