export const words = {
  title: { fr: "À propos", en: "About" },
  more: { fr: "Plus", en: "More" },
  welcome: { fr: "Bienvenue", en: "Welcome" },
  version: {
    fr: (version: string, on: string) => `Version ${version}, du ${on}`,
    en: (version: string, on: string) => `Version ${version}, of ${on}`,
  },
  builtOn: {
    fr: (on: string) => `construite le ${on}`,
    en: (on: string) => `built on ${on}`,
  },
  what: {
    fr: "Maillon est le carnet des personnes qui rapprochent les entreprises d’économie sociale et les acheteurs publics du Bas-Saint-Laurent. Il fonctionne en entier sans réseau.",
    en: "Maillon is the notebook of people who bring social-economy enterprises and public buyers of Bas-Saint-Laurent together. It works whole without a network.",
  },
  data: { fr: "Vos données", en: "Your data" },
  dataLines: [
    {
      fr: "Il n’y a ni serveur ni compte\u00A0: les fiches vivent sur vos appareils.",
      en: "There is no server and no account: the records live on your devices.",
    },
    {
      fr: "Rien ne quitte un appareil, sauf les fichiers que vous envoyez vous-même.",
      en: "Nothing leaves a device but the files that you send yourself.",
    },
    {
      fr: "Aucune mesure d’usage, aucune publicité, aucun témoin.",
      en: "No measuring of use, no advertising, no cookies.",
    },
    {
      fr: "Vos fiches sont aussi bien gardées que l’appareil\u00A0: son verrou est le leur.",
      en: "Your records are as safe as the device: its lock is theirs.",
    },
  ],
  who: { fr: "Qui fait Maillon", en: "Who makes Maillon" },
  whoLine: {
    fr: "Droit d’auteur © 2026, les auteurs de Maillon. Logiciel libre, sous la Licence Libre du Québec – Permissive (LiLiQ-P), version 1.1\u00A0: chacun peut l’utiliser, l’étudier, le modifier et le partager.",
    en: "Copyright © 2026, the authors of Maillon. Free software under the Québec Free and Open-Source Licence – Permissive (LiLiQ-P), version 1.1: anybody may use, study, change and share it.",
  },
  read: { fr: "À lire", en: "To read" },
  help: { fr: "Aide", en: "Help" },
  helpDetail: { fr: "une page par tâche", en: "a page for each task" },
  news: { fr: "Quoi de neuf", en: "What is new" },
  newsDetail: { fr: "version par version", en: "version by version" },
  report: { fr: "Rapport pour le soutien", en: "Report for support" },
  reportDetail: { fr: "sans aucune donnée personnelle", en: "without any personal data" },
  accessibility: { fr: "Accessibilité", en: "Accessibility" },
  accessibilityDetail: {
    fr: "ce qui est vérifié, ce qui ne l’est pas",
    en: "what is checked, what is not",
  },
  licences: { fr: "Licences", en: "Licences" },
  licencesDetail: {
    fr: "Maillon, ses lettres, les programmes qu’il contient",
    en: "Maillon, its letters, the programs that it carries",
  },
};
