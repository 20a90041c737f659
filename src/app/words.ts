export const words = {
  sampleTeam: { fr: "Équipe d’exemple", en: "Sample team" },
  sampleMember: { fr: "Nadine", en: "Nadine" },
  newVersion: { fr: "Une nouvelle version est prête.", en: "A new version is ready." },
  nothingMoves: { fr: "Vos fiches ne bougent pas.", en: "Your records stay as they are." },
  restart: { fr: "Relancer", en: "Restart" },
  undo: { fr: "Annuler", en: "Undo" },
  skip: { fr: "Aller au contenu", en: "Skip to content" },
  failedTitle: { fr: "Cette page n’a pas pu s’ouvrir", en: "This page could not open" },
  failed: {
    fr: "Rien n’a changé sur cet appareil. Le reste de l’application fonctionne.",
    en: "Nothing changed on this device. The rest of the app works.",
  },
  restartApp: { fr: "Relancer l’application", en: "Restart the app" },
  toToday: { fr: "Aller à Aujourd’hui", en: "Go to Today" },
  details: { fr: "Détails à donner au soutien", en: "Details for support" },
  notFoundTitle: { fr: "Rien à cette adresse", en: "Nothing at this address" },
  notFound: {
    fr: "Le lien est incomplet, ou la page n’existe plus.",
    en: "The link is incomplete, or the page is gone.",
  },
};
