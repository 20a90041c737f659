const counted = {
  fr: (plans: number) => (plans === 2 ? "deux" : String(plans)),
  en: (plans: number) => (plans === 2 ? "two" : String(plans)),
};

export const crossingWords = {
  title: {
    fr: (plans: number) =>
      plans === 2 ? "Deux horaires se sont croisés" : `${plans} horaires se sont croisés`,
    en: (plans: number) =>
      plans === 2 ? "Two schedules have crossed" : `${plans} schedules have crossed`,
  },
  of: {
    fr: (names: string) => `Faits chacun de son côté par ${names}.`,
    en: (names: string) => `Made apart by ${names}.`,
  },
  merge: {
    fr: (plans: number) => `Réunir les ${counted.fr(plans)} horaires`,
    en: (plans: number) => `Bring the ${counted.en(plans)} schedules together`,
  },
};
