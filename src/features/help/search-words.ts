export const searchHelp = {
  title: { fr: "Retrouver une fiche, même mal écrite", en: "Find a record, even misspelt" },
  lead: {
    fr: "La recherche lit les noms, les notes, les téléphones et les lieux. Les accents et une faute de frappe ne l’arrêtent pas.",
    en: "Search reads names, notes, phone numbers and places. Accents and a slip of the finger do not stop it.",
  },
  steps: [
    {
      fr: "Touchez «\u00A0Rechercher\u00A0» et écrivez quelques lettres\u00A0: «\u00A0traitteur\u00A0» trouve «\u00A0traiteur\u00A0».",
      en: "Tap “Search” and write a few letters: “traitteur” finds “traiteur”.",
    },
    {
      fr: "Un numéro se cherche par n’importe quelle partie\u00A0: ses quatre derniers chiffres suffisent.",
      en: "Look for a phone number by any part of it: its last four digits are enough.",
    },
    {
      fr: "Dans la liste des entreprises ou des acheteurs, «\u00A0Filtres\u00A0» garde une MRC, une famille, un état.",
      en: "In the list of enterprises or buyers, “Filters” keeps an MRC, a family, a state.",
    },
    {
      fr: "Rien ne répond? La liste dit quel filtre enlever pour en retrouver le plus.",
      en: "Nothing answers? The list says which filter to remove to find the most again.",
    },
  ],
  after: [
    {
      fr: "Sur un ordinateur, la touche / mène à la recherche.",
      en: "On a computer, the / key leads to the search.",
    },
  ],
  door: { fr: "Rechercher", en: "Search" },
  alt: {
    fr: "La recherche «\u00A0traitteur\u00A0», mal écrit, trouve les traiteurs de la région.",
    en: "The misspelt search “traitteur” finds the caterers of the region.",
  },
  /** What people type who look for this page. */
  asked: "trouver chercher faute accent filtrer trier liste find filter sort typo",
};
