export const followUpsHelp = {
  title: { fr: "Tenir ce qui a été promis", en: "Keep what was promised" },
  lead: {
    fr: "Une relance est une promesse\u00A0: quoi, par qui, avant quel jour.",
    en: "A follow-up is a promise: what, by whom, before which day.",
  },
  steps: [
    {
      fr: "Aujourd’hui montre ce qui est dû ou en retard.",
      en: "Today shows what is due or late.",
    },
    {
      fr: "Quand c’est fait, touchez le carré au début de la ligne\u00A0: «\u00A0Relance faite.\u00A0»",
      en: "When it is done, tap the box at the start of the line: “Follow-up done.”",
    },
    {
      fr: "Pour tout voir, touchez «\u00A0Toutes les relances\u00A0».",
      en: "To see everything, tap “All follow-ups”.",
    },
    {
      fr: "«\u00A0les miennes\u00A0» montre celles que vous suivez; «\u00A0à personne\u00A0», celles que nul ne suit.",
      en: "“mine” shows those that you see to; “nobody’s”, those that no one does.",
    },
  ],
  after: [
    {
      fr: "Après une journée de maillage, chaque rencontre qui a intéressé quelqu’un revient à 7, 30, 90 et 180\u00A0jours. Plusieurs le même jour font une seule ligne\u00A0: touchez-la, puis répondez d’un geste à chacune. «\u00A0Clos\u00A0» termine les suivantes.",
      en: "After a matchmaking day, each meeting that interested somebody comes back at 7, 30, 90 and 180\u00A0days. Several on one day make one line: tap it, then answer each in one tap. “Closed” ends the later ones.",
    },
    {
      fr: "La note d’où vient la promesse est au bout de la relance.",
      en: "The note that the promise comes from is at the end of the follow-up.",
    },
    {
      fr: "Maillon ne sonne pas et n’envoie rien de lui-même\u00A0: ouvrez-le le matin.",
      en: "Maillon does not ring and sends nothing by itself: open it in the morning.",
    },
  ],
  door: { fr: "Voir les relances", en: "See the follow-ups" },
  alt: {
    fr: "Les relances, groupées\u00A0: en retard, aujourd’hui, d’ici 7\u00A0jours.",
    en: "The follow-ups, in groups: late, today, within 7\u00A0days.",
  },
  /** What people type who look for this page. */
  asked:
    "rappel promesse suivi jalon j+7 j+30 tâche échéance retard alarme notification reminder task deadline",
};
