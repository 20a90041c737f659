export const words = {
  title: { fr: "Aide", en: "Help" },
  more: { fr: "Plus", en: "More" },
  welcome: { fr: "Bienvenue", en: "Welcome" },
  search: { fr: "Chercher dans l’aide", en: "Search the help" },
  clear: { fr: "Effacer la recherche", en: "Clear the search" },
  groups: {
    begin: { fr: "Commencer", en: "Begin" },
    daily: { fr: "Tous les jours", en: "Every day" },
    lists: { fr: "Les listes", en: "Lists" },
    together: { fr: "À plusieurs", en: "Together" },
    safe: { fr: "Ne rien perdre", en: "Losing nothing" },
  },
  found: {
    fr: (pages: number) => (pages < 2 ? `${pages} page trouvée` : `${pages} pages trouvées`),
    en: (pages: number) => (pages === 1 ? "1 page found" : `${pages} pages found`),
  },
  corrected: {
    fr: (typed: string, read: string) =>
      `Rien pour «\u00A0${typed}\u00A0». Voici «\u00A0${read}\u00A0».`,
    en: (typed: string, read: string) => `Nothing for “${typed}”. Here is “${read}”.`,
  },
  partial: {
    fr: "Aucune page n’a tous ces mots. Voici celles qui en ont le plus.",
    en: "No page has all these words. Here are those that have the most.",
  },
  nothing: {
    fr: (typed: string) => `L’aide ne dit rien de «\u00A0${typed}\u00A0».`,
    en: (typed: string) => `The help says nothing about “${typed}”.`,
  },
  nothingWhy: {
    fr: "Essayez un autre mot, ou parcourez toutes les pages.",
    en: "Try another word, or look through all the pages.",
  },
  all: { fr: "Voir toutes les pages", en: "See all pages" },
  choose: { fr: "Choisissez une page à gauche.", en: "Choose a page at the left." },
  chooseWhy: {
    fr: "Chacune tient en une minute, et se lit sans réseau.",
    en: "Each takes one minute, and can be read without a network.",
  },
  gone: { fr: "Cette page d’aide n’existe pas", en: "There is no such page of help" },
  goneWhy: {
    fr: "Elle a peut-être changé de nom.",
    en: "It may have changed its name.",
  },
  alsoRead: { fr: "À lire aussi", en: "Read also" },
  stuck: {
    fr: "Cela ne suffit pas? Faites un rapport sans donnée personnelle pour la personne qui vous aide.",
    en: "Not enough? Make a report without personal data for whoever helps you.",
  },
  report: { fr: "Faire le rapport", en: "Make the report" },
};
