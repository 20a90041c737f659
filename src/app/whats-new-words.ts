export const whatsNewWords = {
  updated: {
    fr: (version: string) => `Vous avez maintenant la version ${version}.`,
    en: (version: string) => `You now have version ${version}.`,
  },
  news: { fr: "Quoi de neuf", en: "What is new" },
  close: { fr: "Fermer", en: "Close" },
};
