export const iphoneHelp = {
  title: { fr: "Installer sur un iPhone ou un iPad", en: "Install on an iPhone or an iPad" },
  lead: {
    fr: "À faire avant d’écrire la première fiche\u00A0: l’onglet de Safari et l’application installée ne partagent rien.",
    en: "To do before you write the first record: the Safari tab and the installed app share nothing.",
  },
  steps: [
    { fr: "Ouvrez Maillon dans Safari.", en: "Open Maillon in Safari." },
    {
      fr: "Touchez Partager, le carré avec une flèche.",
      en: "Tap Share, the square with an arrow.",
    },
    {
      fr: "Choisissez «\u00A0Sur l’écran d’accueil\u00A0», plus bas dans la liste.",
      en: "Choose “Add to Home Screen”, lower in the list.",
    },
    {
      fr: "Ouvrez Maillon par sa nouvelle icône, puis fermez l’onglet.",
      en: "Open Maillon by its new icon, then close the tab.",
    },
  ],
  after: [
    {
      fr: "Vous avez déjà écrit dans l’onglet? Envoyez-vous le répertoire depuis l’onglet, puis rejoignez l’équipe dans l’application.",
      en: "You have already written in the tab? Send yourself the directory from the tab, then join the team in the app.",
    },
    {
      fr: "Dans un onglet, Safari peut tout effacer après 7\u00A0jours sans visite.",
      en: "In a tab, Safari may erase everything after 7\u00A0days without a visit.",
    },
  ],
  door: { fr: "Installer sur cet appareil", en: "Install on this device" },
  /** What people type who look for this page. */
  asked: "apple ios ajouter écran accueil icône safari application app store home screen",
};
