export const pauseWords = {
  from: { fr: "De", en: "From" },
  to: { fr: "À", en: "To" },
  add: { fr: "Ajouter une pause", en: "Add a break" },
  remove: {
    fr: (at: number) => `Enlever la pause ${at}`,
    en: (at: number) => `Remove break ${at}`,
  },
};
