export const authorWords = {
  you: { fr: "vous", en: "you" },
  unknown: { fr: "un autre appareil", en: "another device" },
  when: {
    fr: (who: string, when: string) => `${who}, ${when}`,
    en: (who: string, when: string) => `${who}, ${when}`,
  },
};
