export const mergeWords = {
  mergeWith: { fr: "Fusionner avec…", en: "Merge with…" },
  mergedHere: {
    fr: (name: string, who: string) =>
      `«\u00A0${name}\u00A0» a été fusionnée dans cette fiche\u00A0: ${who}`,
    en: (name: string, who: string) => `“${name}” was merged into this record: ${who}`,
  },
  undo: { fr: "Défaire la fusion", en: "Undo the merge" },
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
