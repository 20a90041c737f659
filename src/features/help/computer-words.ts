export const computerHelp = {
  title: { fr: "Installer sur un ordinateur", en: "Install on a computer" },
  lead: {
    fr: "Maillon s’ouvre alors dans sa propre fenêtre, et ce que vous écrivez est mieux gardé.",
    en: "Maillon then opens in a window of its own, and what you write is better kept.",
  },
  steps: [
    {
      fr: "Ouvrez Maillon dans Chrome ou Edge, avec le réseau.",
      en: "Open Maillon in Chrome or Edge, with a network.",
    },
    {
      fr: "Ouvrez «\u00A0Installer\u00A0» dans Plus. Si le bouton «\u00A0Installer Maillon\u00A0» s’y trouve, touchez-le.",
      en: "Open “Install” in More. If the button “Install Maillon” is there, tap it.",
    },
    {
      fr: "Sinon, touchez l’icône d’écran avec une flèche, au bout de la barre d’adresse.",
      en: "Otherwise, click the icon of a screen with an arrow, at the end of the address bar.",
    },
    { fr: "Épinglez Maillon à la barre des tâches.", en: "Pin Maillon to the taskbar." },
  ],
  after: [
    {
      fr: "Dans Safari, sur un Mac\u00A0: menu Fichier, puis «\u00A0Ajouter au Dock\u00A0».",
      en: "In Safari, on a Mac: File menu, then “Add to Dock”.",
    },
    {
      fr: "Firefox n’installe pas d’application\u00A0: gardez un marque-page. Maillon y fonctionne aussi sans réseau.",
      en: "Firefox installs no apps: keep a bookmark. Maillon works there without a network too.",
    },
  ],
  door: { fr: "Installer sur cet appareil", en: "Install on this device" },
  /** What people type who look for this page. */
  asked: "windows mac portable fenêtre raccourci bureau edge laptop desktop shortcut",
};
