export const dayHelp = {
  title: { fr: "Ranger les notes d’une journée", en: "File the notes of a day" },
  lead: {
    fr: "Un salon, une rencontre, un conseil\u00A0: les notes prises là se retrouvent ensemble.",
    en: "A fair, a meeting, a council: the notes taken there are found together.",
  },
  steps: [
    {
      fr: "Ouvrez Journée, puis «\u00A0Nouvelle journée\u00A0». Donnez-lui un nom, un jour, un lieu.",
      en: "Open Day, then “New day”. Give it a name, a date, a place.",
    },
    {
      fr: "Sur place, ouvrez-la et touchez «\u00A0Noter\u00A0»\u00A0: la note s’y range.",
      en: "There, open it and tap “Note”: the note is filed under it.",
    },
    {
      fr: "Une note prise ailleurs? Modifiez-la et choisissez la journée.",
      en: "A note taken elsewhere? Edit it and choose the day.",
    },
    {
      fr: "Le soir, la journée montre ses notes et ce qui y a été promis.",
      en: "In the evening, the day shows its notes and what was promised there.",
    },
  ],
  after: [],
  door: { fr: "Voir les journées", en: "See the days" },
  /** What people type who look for this page. */
  asked: "événement salon foire rencontre maillage event fair meeting",
};
