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
    {
      fr: "Dites les six mots de vive voix. Entre appareils jumelés, il n’y en a pas\u00A0: «\u00A0à l’équipe\u00A0» suffit.",
      en: "Say the six words aloud. Between paired devices there are none: “to the team” is enough.",
    },
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
      fr: "«\u00A0ici seulement\u00A0» compte ce qui n’est encore dans aucun fichier; «\u00A0envoyées, non confirmées\u00A0», ce qui est parti sans qu’un autre appareil ait dit l’avoir. Son reçu, ou son prochain fichier, le dira.",
      en: "“only here” counts what is in no file yet; “sent, unconfirmed”, what left before another device said that it has it. Its receipt, or its next file, will say so.",
    },
    {
      fr: "La deuxième fois, seul ce qui a changé voyage. À quelqu’un qui arrive, envoyez «\u00A0tout le répertoire\u00A0».",
      en: "The second time, only what changed travels. To somebody new, send “the whole directory”.",
    },
    {
      fr: "Le fichier d’un appareil qui n’est pas jumelé à l’équipe se lit fiche par fiche\u00A0: vous prenez ce que vous reconnaissez.",
      en: "The file of a device that is not paired with the team is read record by record: you take what you recognise.",
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
