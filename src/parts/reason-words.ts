export const reasonWords = {
  need: {
    fr: (need: string, offer: string) =>
      `Le besoin «\u00A0${need}\u00A0» trouve une offre\u00A0: «\u00A0${offer}\u00A0».`,
    en: (need: string, offer: string) => `The need “${need}” finds an offer: “${offer}”.`,
  },
  bothWish: {
    fr: (enterprise: number, buyer: number) =>
      `Souhait des deux côtés\u00A0: rang ${enterprise} de l’entreprise, rang ${buyer} de l’acheteur.`,
    en: (enterprise: number, buyer: number) =>
      `Both wish it: rank ${enterprise} of the enterprise, rank ${buyer} of the buyer.`,
  },
  enterpriseWishes: {
    fr: (rank: number) => `L’entreprise le souhaite, rang ${rank}.`,
    en: (rank: number) => `The enterprise wishes it, rank ${rank}.`,
  },
  buyerWishes: {
    fr: (rank: number) => `L’acheteur le souhaite, rang ${rank}.`,
    en: (rank: number) => `The buyer wishes it, rank ${rank}.`,
  },
  served: {
    fr: (mrc: string) => `L’entreprise dessert ce territoire\u00A0: ${mrc}.`,
    en: (mrc: string) => `The enterprise serves this territory: ${mrc}.`,
  },
  sameMrc: {
    fr: (mrc: string) => `Les deux sont de la même MRC\u00A0: ${mrc}.`,
    en: (mrc: string) => `Both are of the same MRC: ${mrc}.`,
  },
  within: {
    fr: (amount: string) => `Le montant estimé, ${amount}, tient dans sa capacité.`,
    en: (amount: string) => `The estimated amount, ${amount}, is within its capacity.`,
  },
  timing: {
    fr: (when: string) => `C’est pour bientôt\u00A0: ${when}.`,
    en: (when: string) => `It is needed soon: ${when}.`,
  },
  contractEnds: {
    fr: (on: string) => `Le contrat actuel finit le ${on}.`,
    en: (on: string) => `The current contract ends on ${on}.`,
  },
  neverMet: {
    fr: "Les deux ne se sont jamais rencontrés.",
    en: "They have never met.",
  },
};
