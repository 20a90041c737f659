export const installWords = {
  title: {
    iphone: { fr: "Installer sur cet iPhone", en: "Install on this iPhone" },
    ipad: { fr: "Installer sur cet iPad", en: "Install on this iPad" },
    phone: { fr: "Installer sur ce téléphone", en: "Install on this phone" },
    tablet: { fr: "Installer sur cette tablette", en: "Install on this tablet" },
    computer: { fr: "Installer sur cet ordinateur", en: "Install on this computer" },
  },
  why: {
    fr: "À faire avant la première fiche\u00A0: l’onglet et l’application installée ne partagent rien.",
    en: "To do before the first record: the tab and the installed app share nothing.",
  },
  whyShared: {
    fr: "Sa propre fenêtre, et ce que vous écrivez est mieux gardé.",
    en: "A window of its own, and what you write is better kept.",
  },
  back: { fr: "Retour", en: "Back" },
  later: { fr: "Plus tard", en: "Later" },
  done: { fr: "C’est installé", en: "It is installed" },
  install: { fr: "Installer Maillon", en: "Install Maillon" },
  promise: {
    fr: (device: string) =>
      `Une fois installée, l’application demande à ${device} de ne jamais effacer vos fiches, et vous dit sa réponse.`,
    en: (device: string) =>
      `Once installed, the app asks ${device} never to erase your records, and tells you the answer.`,
  },
  goThere: {
    fr: "Ouvrez Maillon par sa nouvelle icône, et fermez cet onglet\u00A0: il ne garde rien de ce que vous écrirez là-bas.",
    en: "Open Maillon by its new icon and close this tab: it keeps nothing of what you will write there.",
  },
  goThereShared: {
    fr: "Ouvrez Maillon par sa nouvelle icône\u00A0: vous y retrouverez ce que vous avez écrit ici.",
    en: "Open Maillon by its new icon: you will find there what you wrote here.",
  },
  goThereTitle: { fr: "Continuez dans l’application", en: "Go on in the app" },
  stayHere: { fr: "Rester dans cet onglet", en: "Stay in this tab" },
  already: { fr: "Maillon est installé", en: "Maillon is installed" },
  alreadyWhy: {
    fr: "Vous êtes dans l’application, pas dans un onglet.",
    en: "You are in the app, not in a tab.",
  },
  continue: { fr: "Continuer", en: "Continue" },
  share: {
    title: { fr: "1. Touchez Partager", en: "1. Tap Share" },
    below: {
      fr: "Le carré avec une flèche, au bas de l’écran.",
      en: "The square with an arrow, at the bottom of the screen.",
    },
    above: {
      fr: "Le carré avec une flèche, en haut à droite.",
      en: "The square with an arrow, at the top right.",
    },
  },
  homeScreen: {
    title: {
      fr: "2. Choisissez «\u00A0Sur l’écran d’accueil\u00A0»",
      en: "2. Choose “Add to Home Screen”",
    },
    detail: {
      fr: "Faites défiler la liste jusqu’à cette ligne.",
      en: "Scroll the list down to that line.",
    },
  },
  openIcon: {
    title: { fr: "3. Ouvrez Maillon par sa nouvelle icône", en: "3. Open Maillon by its new icon" },
    detail: {
      fr: "Puis fermez cet onglet\u00A0: il ne garde plus rien.",
      en: "Then close this tab: it keeps nothing any more.",
    },
  },
  menu: {
    title: { fr: "1. Ouvrez le menu du navigateur", en: "1. Open the browser’s menu" },
    detail: {
      fr: "Les trois points, en haut ou en bas à droite.",
      en: "The three dots, at the top or bottom right.",
    },
  },
  addApp: {
    title: {
      fr: "2. Choisissez «\u00A0Installer l’application\u00A0»",
      en: "2. Choose “Install app”",
    },
    detail: {
      fr: "Ou «\u00A0Ajouter à l’écran d’accueil\u00A0», selon le navigateur.",
      en: "Or “Add to Home screen”, depending on the browser.",
    },
  },
  addressBar: {
    title: {
      fr: "1. Regardez au bout de la barre d’adresse",
      en: "1. Look at the end of the address bar",
    },
    detail: {
      fr: "Une icône d’écran avec une flèche, dans Chrome et Edge.",
      en: "An icon of a screen with an arrow, in Chrome and Edge.",
    },
  },
  confirm: {
    title: { fr: "2. Choisissez «\u00A0Installer\u00A0»", en: "2. Choose “Install”" },
    detail: {
      fr: "Maillon s’ouvre dans sa propre fenêtre.",
      en: "Maillon opens in a window of its own.",
    },
  },
  pin: {
    title: { fr: "3. Épinglez-la à la barre des tâches", en: "3. Pin it to the taskbar" },
    detail: {
      fr: "Pour l’ouvrir d’un seul geste, même sans réseau.",
      en: "To open it in one gesture, even without a network.",
    },
  },
  dock: {
    title: { fr: "2. Choisissez «\u00A0Ajouter au Dock\u00A0»", en: "2. Choose “Add to Dock”" },
    detail: { fr: "Dans le menu Fichier de Safari.", en: "In Safari’s File menu." },
  },
  fileMenu: {
    title: { fr: "1. Ouvrez le menu Fichier", en: "1. Open the File menu" },
    detail: { fr: "En haut de l’écran.", en: "At the top of the screen." },
  },
  bookmark: {
    title: { fr: "Gardez un marque-page", en: "Keep a bookmark" },
    detail: {
      fr: "Firefox n’installe pas d’application sur un ordinateur\u00A0: Maillon fonctionne dans l’onglet, sans réseau aussi.",
      en: "Firefox installs no apps on a computer: Maillon works in the tab, without a network too.",
    },
  },
};
