export const scanWords = {
  ask: {
    fr: "L’équipe prépare l’édition faite pour vous, choisit «\u00A0code à l’écran\u00A0», puis touche «\u00A0Montrer le code\u00A0».",
    en: "The team prepares the edition made for you, chooses “code on screen”, then taps “Show the code”.",
  },
  card: { fr: "C’est une carte de visite", en: "This is a contact card" },
  web: { fr: "C’est une adresse du web", en: "This is a web address" },
  text: {
    fr: "Ce code n’est pas une édition de l’équipe",
    en: "This code is not an edition of the team’s",
  },
  otherWhy: {
    fr: "Demandez à l’équipe de vous montrer le code de l’édition faite pour vous\u00A0: ses images se suivent à l’écran. Rien n’a été gardé.",
    en: "Ask the team to show you the code of the edition made for you: its images follow each other on the screen. Nothing was kept.",
  },
};
