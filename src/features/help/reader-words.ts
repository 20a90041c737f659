export const readerHelp = {
  title: {
    fr: "Lire ce qu’une équipe vous a remis",
    en: "Read what a team gave you",
  },
  lead: {
    fr: "Vous représentez une entreprise ou un acheteur\u00A0: l’équipe fait un fichier pour vous.",
    en: "You represent an enterprise or a buyer: the team makes a file for you.",
  },
  steps: [
    {
      fr: "À la première ouverture, touchez «\u00A0Je représente une entreprise\u00A0» ou «\u00A0Je représente un acheteur\u00A0», puis scannez le code que l’équipe vous montre, ou choisissez son fichier.",
      en: "At the first run, tap “I represent an enterprise” or “I represent a buyer”, then scan the code that the team shows you, or choose its file.",
    },
    {
      fr: "Cherchez, filtrez, ouvrez les fiches, même sans réseau. Vos notes et vos relances restent à vous\u00A0: l’équipe ne les reçoit pas.",
      en: "Search, filter and open records, even without a network. Your notes and follow-ups stay yours: the team does not receive them.",
    },
    {
      fr: "Sur votre fiche, «\u00A0Proposer une correction\u00A0»; sur une autre, «\u00A0Demander une rencontre\u00A0».",
      en: "On your record, “Suggest a correction”; on another, “Ask to meet”.",
    },
    {
      fr: "Dans Échanges, «\u00A0Envoyer\u00A0» en fait un fichier pour l’équipe. Elle décide champ par champ.",
      en: "In Exchanges, “Send” makes a file of them for the team. It decides field by field.",
    },
    {
      fr: "Une nouvelle édition arrive? «\u00A0Recevoir\u00A0», par code ou par fichier\u00A0: elle prend la place de la précédente, et dit ce que vos propositions sont devenues.",
      en: "A new edition comes? “Receive”, by code or by file: it takes the place of the last one, and says what became of your suggestions.",
    },
  ],
  after: [
    {
      fr: "Une fiche effacée par l’équipe disparaît chez vous aussi, pour toujours.",
      en: "A record that the team erased disappears here too, for ever.",
    },
  ],
  door: { fr: "Aller aux échanges", en: "Go to exchanges" },
  asked: "publication édition entreprise acheteur lecteur proposition rencontre edition reader",
};
