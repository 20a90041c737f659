export const lostPhoneHelp = {
  title: { fr: "Déclarer un téléphone perdu ou volé", en: "Report a lost or stolen phone" },
  lead: {
    fr: "Un bouton change les clés de l’équipe\u00A0: ce qui sera envoyé ensuite ne s’ouvrira pas sur le téléphone perdu.",
    en: "One button changes the team’s keys: what is sent afterwards will not open on the lost phone.",
  },
  steps: [
    {
      fr: "Réglages, «\u00A0Appareils de l’équipe\u00A0»\u00A0: choisissez le téléphone.",
      en: "Settings, “Devices of the team”: choose the phone.",
    },
    {
      fr: "Touchez «\u00A0Déclarer perdu\u00A0», lisez ce qui va se passer, puis «\u00A0Changer les clés\u00A0».",
      en: "Tap “Report as lost”, read what will happen, then “Change the keys”.",
    },
    {
      fr: "Regardez les appareils qu’il avait présentés\u00A0: les connaissez-vous tous?",
      en: "Look at the devices that it had introduced: do you know them all?",
    },
    {
      fr: "Chaque collègue montre son code au vôtre\u00A0: «\u00A0Demander les nouvelles clés\u00A0».",
      en: "Each colleague shows their code to yours: “Ask for the new keys”.",
    },
    {
      fr: "Gardez la liste des personnes dont les renseignements étaient dessus.",
      en: "Keep the list of the people whose details were on it.",
    },
  ],
  after: [
    {
      fr: "Ce qui était sur le téléphone y reste, protégé par son verrou\u00A0: effacez-le à distance si vous le pouvez (Localiser, Google).",
      en: "What was on the phone stays there, protected by its lock: erase it from afar if you can (Find My, Google).",
    },
    {
      fr: "Un collègue qui n’a pas encore les nouvelles clés ne perd rien\u00A0: ses fichiers entrent quand même.",
      en: "A colleague who does not have the new keys yet loses nothing: their files still come in.",
    },
  ],
  door: { fr: "Voir les appareils", en: "See the devices" },
  /** What people type who look for this page. */
  asked: "vol volé perte égaré oublié clés incident stolen theft keys missing",
};
