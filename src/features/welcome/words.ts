export const words = {
  tab: { fr: "Première ouverture", en: "First run" },
  promise: {
    fr: "Vos fiches, vos rencontres et vos relances, même sans réseau.",
    en: "Your records, meetings and follow-ups, even without a network.",
  },
  installFirst: { fr: "Installez d’abord.", en: "Install first." },
  tabErases: {
    fr: (device: string) =>
      `Dans un onglet, ${device} peut effacer vos fiches après 7 jours sans visite.`,
    en: (device: string) =>
      `In a tab, ${device} may erase your records after 7 days without a visit.`,
  },
  mayErase: {
    fr: (device: string) =>
      `Dans un onglet, ${device} peut effacer vos fiches quand la place lui manque.`,
    en: (device: string) => `In a tab, ${device} may erase your records when it runs out of space.`,
  },
  openTeam: { fr: "Retourner à l’équipe", en: "Back to the team" },
  seeHow: { fr: "Voir comment, en 3 gestes", en: "See how, in 3 steps" },
  installed: { fr: "C’est installé.", en: "Installed." },
  installedWhy: {
    fr: "Ce que vous écrivez reste ici, et vous pourrez l’envoyer à l’équipe.",
    en: "What you write stays here, and you can send it to the team.",
  },
  trySample: { fr: "Essayer avec des données d’exemple", en: "Try with sample data" },
  preparing: { fr: "Préparation de l’exemple…", en: "Preparing the sample…" },
  createTeam: { fr: "Créer une équipe", en: "Create a team" },
  joinTeam: { fr: "Rejoindre une équipe", en: "Join a team" },
  asEnterprise: { fr: "Je représente une entreprise", en: "I represent an enterprise" },
  asBuyer: { fr: "Je représente un acheteur", en: "I represent a buyer" },
  help: { fr: "Aide", en: "Help" },
  openBackup: { fr: "Ouvrir une sauvegarde", en: "Open a backup" },
  otherLanguage: { fr: "English", en: "Français" },
  refused: {
    fr: "L’appareil a refusé d’ouvrir un espace pour vos fiches. Libérez de la place ou quittez la navigation privée, puis recommencez.",
    en: "The device refused to make room for your records. Free some space or leave private browsing, then try again.",
  },
};
