export const mergeWords = {
  publish: { fr: "Sa publication", en: "Its publication" },
  mergeWith: { fr: "Fusionner avec…", en: "Merge with…" },
  mergedHere: {
    fr: (who: string) => `Fusionnée dans cette fiche\u00A0: ${who}`,
    en: (who: string) => `Merged into this record: ${who}`,
  },
  undoShort: { fr: "Défaire", en: "Undo" },
  undoWhat: {
    fr: (name: string) => `Défaire la fusion de ${name}`,
    en: (name: string) => `Undo the merge of ${name}`,
  },
  undone: { fr: "Fusion défaite.", en: "Merge undone." },
  undoneBut: {
    fr: (fields: string) =>
      `Fusion défaite. Les valeurs d’avant ne sont pas sur cet appareil pour\u00A0: ${fields}.`,
    en: (fields: string) =>
      `Merge undone. The values of before are not on this device for: ${fields}.`,
  },
};
