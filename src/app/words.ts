export const words = {
  skip: { fr: "Aller au contenu", en: "Skip to content" },
  failedTitle: { fr: "Cette page n’a pas pu s’ouvrir", en: "This page could not open" },
  restartApp: { fr: "Relancer l’application", en: "Restart the app" },
};
