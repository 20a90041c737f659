export const shareHelp = {
  title: {
    fr: "Ouvrir un fichier depuis une autre application",
    en: "Open a file from another app",
  },
  lead: {
    fr: "Un courriel, un message ou vos fichiers\u00A0: Maillon, une fois installé, s’y trouve parmi les choix. Sans réseau aussi.",
    en: "An e-mail, a message or your files: once installed, Maillon is among the choices there. Without a network too.",
  },
  steps: [
    {
      fr: "Sur Android, touchez Partager, puis Maillon.",
      en: "On Android, tap Share, then Maillon.",
    },
    {
      fr: "Sur un ordinateur, avec Chrome ou Edge\u00A0: clic droit sur le fichier, «\u00A0Ouvrir avec\u00A0», Maillon.",
      en: "On a computer, with Chrome or Edge: right-click the file, “Open with”, Maillon.",
    },
    {
      fr: "Le fichier d’un collègue s’ouvre dans Recevoir, un chiffrier ou une carte de contact dans Importer, un texte ou une photo devient une note commencée.",
      en: "A colleague’s file opens in Receive, a spreadsheet or a contact card in Import, a text or a picture becomes a note begun.",
    },
  ],
  after: [
    {
      fr: "Sur un iPhone ou un iPad, Maillon n’est pas parmi ces choix\u00A0: enregistrez le fichier sur l’appareil, puis «\u00A0Choisir un fichier\u00A0» dans Échanges.",
      en: "On an iPhone or an iPad, Maillon is not among these choices: save the file on the device, then “Choose a file” in Exchanges.",
    },
    {
      fr: "Ce qui n’est pas ouvert tout de suite attend 7 jours dans Échanges.",
      en: "What is not opened at once waits 7 days in Exchanges.",
    },
    {
      fr: "Un appui long sur l’icône de Maillon mène droit à une note ou à la recherche.",
      en: "A long press on Maillon’s icon leads straight to a note or to the search.",
    },
  ],
  door: { fr: "Recevoir un fichier", en: "Receive a file" },
  /** What people type who look for this page. */
  asked:
    "partager partage ouvrir avec courriel pièce jointe raccourci icône share attachment shortcut open with",
};
