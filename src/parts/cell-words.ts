export const cellWords = {
  listed: { fr: "dans la liste", en: "on the list" },
  unlisted: { fr: "pas dans la liste", en: "not on the list" },
};
