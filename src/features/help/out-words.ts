export const outHelp = {
  title: { fr: "Sortir une liste pour Excel", en: "Take a list out for Excel" },
  lead: {
    fr: "La liste que vous voyez, avec ses filtres, devient un classeur Excel, un fichier CSV, ou les cartes de visite de ses contacts.",
    en: "The list that you see, with its filters, becomes an Excel workbook, a CSV file, or the contact cards of its people.",
  },
  steps: [
    { fr: "Ouvrez les entreprises ou les acheteurs.", en: "Open the enterprises or the buyers." },
    {
      fr: "Cherchez ou filtrez, si vous ne voulez qu’une partie.",
      en: "Search or filter, if you want only a part.",
    },
    {
      fr: "Touchez «\u00A0Autres gestes\u00A0», les trois points.",
      en: "Tap “Other actions”, the three dots.",
    },
    {
      fr: "Sous «\u00A0Sortir ce qui est affiché\u00A0», choisissez la forme\u00A0: chaque bouton dit le nombre de fiches.",
      en: "Under “Take out what is shown”, choose the form: each button says how many records.",
    },
    { fr: "Gardez ou partagez le fichier.", en: "Keep or share the file." },
  ],
  after: [
    {
      fr: "Ce fichier n’est pas protégé\u00A0: quiconque l’a peut le lire.",
      en: "This file is not protected: whoever has it can read it.",
    },
    {
      fr: "Pour un collègue qui a Maillon, envoyez plutôt le répertoire\u00A0: rien ne s’y perd.",
      en: "For a colleague who has Maillon, send the directory instead: nothing is lost in it.",
    },
  ],
  /** What people type who look for this page. */
  asked:
    "exporter tableur classeur csv rapport bailleur carte de visite vcard export spreadsheet workbook funder cards",
};
