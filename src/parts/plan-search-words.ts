export const planSearchWords = {
  refused: {
    fr: "L’appareil n’a pas pu chercher d’horaire. Celui d’avant reste tel quel\u00A0: essayez de nouveau, ou rouvrez l’application.",
    en: "The device could not look for a schedule. The one of before stays as it is: try again, or reopen the app.",
  },
  again: { fr: "Essayer de nouveau", en: "Try again" },
};
