export const outHelp = {
  title: { fr: "Sortir une liste pour Excel", en: "Take a list out for Excel" },
  lead: {
    fr: "La liste que vous voyez, avec ses filtres, devient un fichier CSV qui s’ouvre dans Excel.",
    en: "The list that you see, with its filters, becomes a CSV file that opens in Excel.",
  },
  steps: [
    { fr: "Ouvrez les entreprises ou les acheteurs.", en: "Open the enterprises or the buyers." },
    {
      fr: "Cherchez ou filtrez, si vous ne voulez qu’une partie.",
      en: "Search or filter, if you want only a part.",
    },
    {
      fr: "Au bout de la liste, touchez «\u00A0Exporter\u00A0», qui dit le nombre de fiches.",
      en: "At the end of the list, tap “Export”, which says how many records.",
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
  asked: "exporter tableur rapport bailleur export spreadsheet funder",
};
