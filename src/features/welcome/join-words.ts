export const joinWords = {
  title: { fr: "Rejoindre une équipe", en: "Join a team" },
  sub: {
    fr: "En personne, ou avec le fichier d’un collègue",
    en: "In person, or with a colleague’s file",
  },
  back: { fr: "Retour", en: "Back" },
  inPerson: { fr: "Avec un collègue à côté", en: "With a colleague beside me" },
  inPersonWhy: {
    fr: "deux codes à viser, sans réseau ni mots à retenir",
    en: "two codes to aim at, no network and no words to remember",
  },
  how: { fr: "Ou avec son fichier", en: "Or with their file" },
  howSteps: [
    {
      fr: "Votre collègue ouvre Échanges, touche «\u00A0Envoyer\u00A0» et vous donne le fichier.",
      en: "Your colleague opens Exchanges, taps “Send” and gives you the file.",
    },
    {
      fr: "Il ou elle vous dit les six mots de vive voix.",
      en: "They say the six words to you aloud.",
    },
    { fr: "Choisissez ce fichier ici.", en: "Choose that file here." },
  ],
  drop: {
    fr: "Vous pouvez aussi le déposer sur cette page.",
    en: "You can also drop it on this page.",
  },
  later: { fr: "Plus tard", en: "Later" },
  other: { fr: "Autre fichier", en: "Other file" },
  join: { fr: "Rejoindre l’équipe", en: "Join the team" },
  joining: { fr: "Les fiches arrivent…", en: "The records are coming…" },
  known: { fr: "Vous avez déjà cette équipe ici", en: "You already have this team here" },
  knownWhy: {
    fr: (team: string) =>
      `«\u00A0${team}\u00A0» est déjà sur cet appareil. Ouvrez-la\u00A0: ce fichier s’ajoutera à ce que vous avez, sans rien remplacer en silence.`,
    en: (team: string) =>
      `“${team}” is already on this device. Open it: this file will be added to what you have, replacing nothing in silence.`,
  },
  openKnown: { fr: "Ouvrir et recevoir le fichier", en: "Open and receive the file" },
  nothingMade: { fr: "Aucune équipe n’a été créée.", en: "No team was created." },
  failed: { fr: "L’équipe n’a pas pu être ouverte", en: "The team could not be opened" },
  failedWhy: {
    fr: "L’appareil a refusé de garder ce fichier. Libérez de la place ou quittez la navigation privée, puis essayez de nouveau; le fichier est intact.",
    en: "The device refused to keep this file. Free some space or leave private browsing, then try again; the file is intact.",
  },
  openApart: { fr: "Ouvrir à part", en: "Open apart" },
};
