export const words = {
  newVersion: { fr: "Une nouvelle version est prête.", en: "A new version is ready." },
  nothingMoves: { fr: "Vos fiches ne bougent pas.", en: "Your records stay as they are." },
  restart: { fr: "Relancer", en: "Restart" },
  printed: {
    fr: (when: string) => `Imprimé ${when}. Ce que le téléphone montre depuis l’emporte.`,
    en: (when: string) => `Printed ${when}. What the phone has shown since prevails.`,
  },
  undo: { fr: "Annuler", en: "Undo" },
};
