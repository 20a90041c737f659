export const forMeWords = {
  title: {
    enterprise: { fr: "Acheteurs pour moi", en: "Buyers for me" },
    buyer: { fr: "Entreprises pour moi", en: "Enterprises for me" },
  },
  seeks: {
    fr: (need: string, offer: string) =>
      `cherche «\u00A0${need}\u00A0»\u00A0: vous offrez «\u00A0${offer}\u00A0»`,
    en: (need: string, offer: string) => `seeks “${need}”: you offer “${offer}”`,
  },
  sells: {
    fr: (offer: string, need: string) =>
      `offre «\u00A0${offer}\u00A0»\u00A0: vous cherchez «\u00A0${need}\u00A0»`,
    en: (offer: string, need: string) => `offers “${offer}”: you seek “${need}”`,
  },
  youServe: {
    fr: (mrc: string) => `vous desservez son territoire\u00A0: ${mrc}`,
    en: (mrc: string) => `you serve its territory: ${mrc}`,
  },
  servesYou: {
    fr: (mrc: string) => `dessert votre territoire\u00A0: ${mrc}`,
    en: (mrc: string) => `serves your territory: ${mrc}`,
  },
  sameMrc: {
    fr: (mrc: string) => `de votre MRC\u00A0: ${mrc}`,
    en: (mrc: string) => `of your MRC: ${mrc}`,
  },
  within: {
    fr: (amount: string) => `${amount}, dans votre capacité`,
    en: (amount: string) => `${amount}, within your capacity`,
  },
  timing: {
    fr: (when: string) => `besoin à combler ${when}`,
    en: (when: string) => `need to be met ${when}`,
  },
  contractEnds: {
    fr: (on: string) => `le contrat actuel finit le ${on}`,
    en: (on: string) => `the current contract ends on ${on}`,
  },
  neverMet: {
    fr: "aucune rencontre dans vos notes",
    en: "no meeting in your notes",
  },
};
