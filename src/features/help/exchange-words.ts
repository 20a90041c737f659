export const exchangeHelp = {
  title: { fr: "Se donner le répertoire", en: "Give each other the directory" },
  lead: {
    fr: "Chacun travaille seul, puis on se donne un fichier. Dans n’importe quel ordre, même deux fois\u00A0: le résultat est le même.",
    en: "Everybody works alone, then you give each other a file. In any order, even twice: the result is the same.",
  },
  steps: [
    { fr: "Dans Échanges, touchez «\u00A0Envoyer\u00A0».", en: "In Exchanges, tap “Send”." },
    {
      fr: "Partagez le fichier\u00A0: AirDrop, Quick Share, courriel, clé.",
      en: "Share the file: AirDrop, Quick Share, e-mail, key.",
    },
    { fr: "Dites les six mots de vive voix.", en: "Say the six words aloud." },
    {
      fr: "Votre collègue touche «\u00A0Recevoir\u00A0», choisit le fichier et lit son reçu.",
      en: "Your colleague taps “Receive”, chooses the file and reads the receipt.",
    },
    { fr: "Faites la même chose dans l’autre sens.", en: "Do the same the other way round." },
  ],
  after: [
    {
      fr: "Rien n’est remplacé en silence. Deux valeurs différentes sont gardées toutes les deux et attendent dans «\u00A0À trancher\u00A0».",
      en: "Nothing is replaced in silence. Two different values are both kept and wait in “To settle”.",
    },
    {
      fr: "«\u00A0ici seulement\u00A0» compte ce qui n’est encore dans aucun fichier.",
      en: "“only here” counts what is in no file yet.",
    },
  ],
  door: { fr: "Ouvrir Échanges", en: "Open Exchanges" },
  alt: {
    fr: "L’écran Échanges\u00A0: ce qui est aussi ailleurs, ce qui n’est qu’ici, et les boutons Envoyer et Recevoir.",
    en: "The Exchanges screen: what is also elsewhere, what is only here, and the buttons Send and Receive.",
  },
  /** What people type who look for this page. */
  asked:
    "synchroniser partager envoyer recevoir airdrop bluetooth courriel collègue sync share transfer",
};
