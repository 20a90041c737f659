export const markWords = {
  leftElsewhere: {
    fr: (team: string) =>
      `L’équipe «\u00A0${team}\u00A0» a été effacée de cet appareil, dans une autre fenêtre.`,
    en: (team: string) => `The team “${team}” was erased from this device, in another window.`,
  },
};
