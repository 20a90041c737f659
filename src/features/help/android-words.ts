export const androidHelp = {
  title: { fr: "Installer sur un téléphone Android", en: "Install on an Android phone" },
  lead: {
    fr: "Maillon a alors sa propre icône, et ce que vous écrivez est mieux gardé.",
    en: "Maillon then has its own icon, and what you write is better kept.",
  },
  steps: [
    {
      fr: "Ouvrez Maillon dans Chrome, avec le réseau.",
      en: "Open Maillon in Chrome, with a network.",
    },
    {
      fr: "Ouvrez «\u00A0Installer\u00A0» dans Plus. Si le bouton «\u00A0Installer Maillon\u00A0» s’y trouve, touchez-le.",
      en: "Open “Install” in More. If the button “Install Maillon” is there, tap it.",
    },
    {
      fr: "Sinon, ouvrez le menu du navigateur, les trois points, et choisissez «\u00A0Installer l’application\u00A0».",
      en: "Otherwise, open the browser’s menu, the three dots, and choose “Install app”.",
    },
    { fr: "Ouvrez Maillon par sa nouvelle icône.", en: "Open Maillon by its new icon." },
  ],
  after: [
    {
      fr: "Ce que vous aviez écrit dans l’onglet s’y trouve aussi.",
      en: "What you had written in the tab is there too.",
    },
  ],
  door: { fr: "Installer sur cet appareil", en: "Install on this device" },
  /** What people type who look for this page. */
  asked: "samsung pixel ajouter écran accueil icône chrome play store home screen",
};
