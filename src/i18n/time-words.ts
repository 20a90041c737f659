export const timeWords = {
  dayAndTime: {
    fr: (on: string, at: string) => `${on} à ${at}`,
    en: (on: string, at: string) => `${on} at ${at}`,
  },
};
