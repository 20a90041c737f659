export const appDoorWords = {
  install: { fr: "Installer", en: "Install" },
  installDetail: {
    handheld: { fr: "sur l’écran d’accueil", en: "on the home screen" },
    computer: { fr: "dans sa propre fenêtre", en: "in a window of its own" },
  },
  maillon: { fr: "Maillon", en: "Maillon" },
  help: { fr: "Aide", en: "Help" },
  helpDetail: { fr: "une page par tâche, sans réseau", en: "a page for each task, offline" },
  keys: { fr: "Au clavier", en: "By keyboard" },
  keysDetail: {
    fr: "toutes les touches, par «\u00A0?\u00A0» aussi",
    en: "every key, also by “?”",
  },
  about: { fr: "À propos", en: "About" },
  aboutDetail: {
    fr: (version: string) => `version ${version}, nouveautés, rapport, licences`,
    en: (version: string) => `version ${version}, what is new, report, licences`,
  },
};
