export const toAskWords = {
  title: { fr: "À demander", en: "To ask" },
  two: { fr: "Deux choses à demander", en: "Two things to ask" },
  when: {
    fr: (need: string) => `«\u00A0${need}\u00A0»\u00A0: pour quand, et qui décide?`,
    en: (need: string) => `“${need}”: by when, and who decides?`,
  },
  amount: {
    fr: (need: string) => `«\u00A0${need}\u00A0»\u00A0: quel budget, et qui décide?`,
    en: (need: string) => `“${need}”: what budget, and who decides?`,
  },
  decides: {
    fr: (need: string) => `«\u00A0${need}\u00A0»\u00A0: qui décide, et selon quels critères?`,
    en: (need: string) => `“${need}”: who decides, and by what?`,
  },
  renewal: {
    fr: (need: string, on: string) =>
      `«\u00A0${need}\u00A0»\u00A0: le contrat finit le ${on}. Qui prépare la suite?`,
    en: (need: string, on: string) =>
      `“${need}”: the contract ends on ${on}. Who prepares what follows?`,
  },
  price: {
    fr: (offer: string) => `«\u00A0${offer}\u00A0»\u00A0: à quel prix, et dans quel délai?`,
    en: (offer: string) => `“${offer}”: at what price, and how soon?`,
  },
  soon: {
    fr: (offer: string) => `«\u00A0${offer}\u00A0»\u00A0: dans quel délai, et en quelle quantité?`,
    en: (offer: string) => `“${offer}”: how soon, and how many?`,
  },
  ofBuyer: [
    {
      fr: "Quel est le bon moment de l’année pour vous proposer quelque chose?",
      en: "What is the right time of the year to propose something to you?",
    },
    {
      fr: "Jusqu’à quel montant pouvez-vous acheter de gré à gré?",
      en: "Up to what amount can you buy by direct award?",
    },
  ],
  ofEnterprise: [
    {
      fr: "Quel est le plus gros contrat que vous pouvez prendre?",
      en: "What is the largest contract that you can take?",
    },
    {
      fr: "Quel organisme public achète déjà chez vous?",
      en: "Which public body already buys from you?",
    },
  ],
};
