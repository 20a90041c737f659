export const clockWords = {
  behind: {
    fr: (device: string) => `L’horloge de ${device} est en retard`,
    en: (device: string) => `The clock of ${device} is behind`,
  },
  ahead: {
    fr: (device: string) => `L’horloge de ${device} est en avance`,
    en: (device: string) => `The clock of ${device} is ahead`,
  },
  detail: {
    fr: (on: string) =>
      `Elle dit que nous sommes le ${on}. Corrigez-la dans les réglages de l’appareil\u00A0: les dates de vos notes en viennent. Rien n’est perdu pour autant.`,
    en: (on: string) =>
      `It says that today is ${on}. Correct it in the device’s settings: the dates of your notes come from it. Nothing is lost all the same.`,
  },
};
