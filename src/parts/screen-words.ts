export const screenWords = {
  navigation: { fr: "Principale", en: "Main" },
  today: { fr: "Aujourd’hui", en: "Today" },
  records: { fr: "Fiches", en: "Records" },
  enterprises: { fr: "Entreprises", en: "Enterprises" },
  buyers: { fr: "Acheteurs", en: "Buyers" },
  followUps: { fr: "Relances", en: "Follow-ups" },
  day: { fr: "Journée", en: "Day" },
  events: { fr: "Journées", en: "Days" },
  exchanges: { fr: "Échanges", en: "Exchanges" },
  more: { fr: "Plus", en: "More" },
  due: {
    fr: (count: number) => (count < 2 ? `${count} chose à faire` : `${count} choses à faire`),
    en: (count: number) => (count === 1 ? "1 thing to do" : `${count} things to do`),
  },
  sample: { fr: "exemple", en: "sample" },
};
