export const teamHelp = {
  title: { fr: "Commencer une équipe", en: "Start a team" },
  lead: {
    fr: "Une seule personne crée l’équipe; les autres la rejoignent avec un fichier.",
    en: "One person creates the team; the others join it with a file.",
  },
  steps: [
    { fr: "Installez d’abord Maillon sur l’appareil.", en: "First install Maillon on the device." },
    {
      fr: "Touchez «\u00A0Créer une équipe\u00A0». Écrivez son nom, puis le vôtre.",
      en: "Tap “Create a team”. Write its name, then yours.",
    },
    {
      fr: "Faites entrer la liste que vous avez déjà\u00A0: «\u00A0Importer un chiffrier\u00A0».",
      en: "Bring in the list that you already have: “Import a spreadsheet”.",
    },
    {
      fr: "Dans Échanges, touchez «\u00A0Envoyer\u00A0» et donnez le fichier à chaque collègue.",
      en: "In Exchanges, tap “Send” and give the file to each colleague.",
    },
    {
      fr: "Chaque collègue touche «\u00A0Rejoindre une équipe\u00A0» et choisit ce fichier.",
      en: "Each colleague taps “Join a team” and chooses that file.",
    },
  ],
  after: [
    {
      fr: "Il n’y a ni compte ni mot de passe à créer, et personne n’est le maître\u00A0: chaque appareil a tout le répertoire.",
      en: "There is no account or password to create, and nobody is the master: each device has the whole directory.",
    },
  ],
  /** What people type who look for this page. */
  asked: "débuter premier jour compte inscription nouvelle équipe account sign up begin",
};
