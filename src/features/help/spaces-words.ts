export const spacesHelp = {
  title: {
    fr: "Passer d’une équipe à une autre",
    en: "Switch from one team to another",
  },
  lead: {
    fr: "Un appareil peut tenir plusieurs espaces\u00A0: deux équipes, l’exemple, ce qu’une équipe vous a remis. Rien ne passe de l’un à l’autre.",
    en: "A device can hold several spaces: two teams, the sample, what a team gave you. Nothing goes from one to another.",
  },
  steps: [
    {
      fr: "Dès qu’il y en a deux, le haut de chaque écran dit dans lequel vous êtes, par son nom et sa couleur.",
      en: "As soon as there are two, the top of every screen says in which you are, by its name and colour.",
    },
    {
      fr: "Touchez ce nom, puis «\u00A0Ouvrir\u00A0» à côté d’un autre.",
      en: "Tap that name, then “Open” beside another.",
    },
    {
      fr: "Un formulaire commencé garde son brouillon\u00A0: vous le retrouvez en revenant.",
      en: "A form that was begun keeps its draft: you find it again when you come back.",
    },
  ],
  after: [
    {
      fr: "Le fichier d’une autre équipe arrive? «\u00A0Ouvrir à part\u00A0» lui fait un espace à lui.",
      en: "A file of another team comes? “Open apart” makes a space of its own for it.",
    },
  ],
  door: { fr: "Aller aux espaces", en: "Go to spaces" },
  asked: "changer équipe espace plusieurs switch team space several",
};
