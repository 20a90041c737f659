export const unforeseenHelp = {
  title: {
    fr: "Un imprévu pendant une journée de maillage",
    en: "Something unforeseen on a matchmaking day",
  },
  lead: {
    fr: "Une table manque, une ronde déborde, quelqu’un part tôt\u00A0: dites-le en un toucher, puis replanifiez.",
    en: "A table is gone, a round runs over, somebody leaves early: say it in a tap, then plan again.",
  },
  steps: [
    {
      fr: "À l’accueil, touchez «\u00A0Imprévus\u00A0»\u00A0: 5, 10 ou 15 minutes de retard, une ronde qui n’aura pas lieu, le numéro d’une table.",
      en: "At check-in, tap “Unforeseen”: 5, 10 or 15 minutes late, a round that will not be held, the number of a table.",
    },
    {
      fr: "Quelqu’un arrive tard ou part tôt? Touchez son nom, puis l’heure.",
      en: "Somebody comes late or leaves early? Tap the name, then the hour.",
    },
    {
      fr: "«\u00A0Replanifier\u00A0» montre chaque changement et sa raison. Rien ne change avant «\u00A0Accepter\u00A0».",
      en: "“Plan again” shows each change and its reason. Nothing changes before “Accept”.",
    },
    {
      fr: "Deux appareils ont replanifié chacun de son côté? Échangez vos fichiers\u00A0: l’horaire propose d’en faire un seul et dit ce qui a dû céder.",
      en: "Two devices planned again apart? Exchange your files: the schedule offers to make one of them, and says what had to give.",
    },
  ],
  after: [
    {
      fr: "Une pause assez longue peut rattraper un retard\u00A0: «\u00A0Rattraper sur la pause\u00A0».",
      en: "A break that is long enough can make up for a delay: “Make up in the break”.",
    },
  ],
  door: { fr: "Voir les journées", en: "See the days" },
  /** What people type who look for this page. */
  asked:
    "imprévu retard déborde table manque absent part tôt arrive tard conflit deux horaires réunir delay late lost table merge schedules",
};
