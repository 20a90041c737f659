export const versionHelp = {
  title: { fr: "Prendre une nouvelle version", en: "Take a new version" },
  lead: {
    fr: "Maillon cherche une nouvelle version quand il y a du réseau. Rien ne change sans vous.",
    en: "Maillon looks for a new version when there is a network. Nothing changes without you.",
  },
  steps: [
    {
      fr: "Un bandeau le dit\u00A0: «\u00A0Une nouvelle version est prête.\u00A0»",
      en: "A band says so: “A new version is ready.”",
    },
    {
      fr: "Touchez «\u00A0Relancer\u00A0» quand vous voulez. Tant qu’un formulaire est ouvert, le bandeau attend.",
      en: "Tap “Restart” when you like. While a form is open, the band waits.",
    },
    {
      fr: "Au premier démarrage, une ligne mène à ce qui est nouveau.",
      en: "At the first start, a line leads to what is new.",
    },
  ],
  after: [
    {
      fr: "Vos fiches ne bougent pas. Ne prenez pas de version à la porte d’une salle\u00A0: faites-le au bureau.",
      en: "Your records stay as they are. Take no version at the door of a hall: do it at the office.",
    },
    {
      fr: "Une fiche faite avec une version plus récente se reçoit quand même\u00A0: ce que la vôtre ne connaît pas est gardé et transmis.",
      en: "A record made with a newer version is still received: what yours does not know is kept and passed on.",
    },
  ],
  door: { fr: "Voir quoi de neuf", en: "See what is new" },
  /** What people type who look for this page. */
  asked: "mise à jour relancer mettre à jour update upgrade",
};
