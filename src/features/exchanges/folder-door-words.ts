export const folderDoorWords = {
  title: { fr: "Sans y penser", en: "Without a thought" },
  door: { fr: "Dossier partagé", en: "Shared folder" },
  none: {
    fr: "un dossier ou un stockage où vos appareils se retrouvent",
    en: "a folder or a store where your devices meet",
  },
  asks: { fr: "à rouvrir", en: "to be opened again" },
  fault: { fr: "à regarder", en: "to be looked at" },
  offline: { fr: "pas de réseau, ce sera pour plus tard", en: "no network, later then" },
  last: {
    fr: (when: string) => `dernier passage\u00A0: ${when}`,
    en: (when: string) => `last visit: ${when}`,
  },
};
