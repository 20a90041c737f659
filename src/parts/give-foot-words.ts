export const giveFootWords = {
  preparing: { fr: "Préparation…", en: "Preparing…" },
  justDownload: { fr: "Télécharger", en: "Download" },
  later: { fr: "Plus tard", en: "Later" },
  done: { fr: "Terminé", en: "Done" },
  retry: { fr: "Essayer de nouveau", en: "Try again" },
};
