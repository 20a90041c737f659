export const folderHelp = {
  title: { fr: "Se retrouver dans un dossier", en: "Meet in a folder" },
  lead: {
    fr: "Un dossier que OneDrive, Google Drive ou Nextcloud garde pareil sur plusieurs ordinateurs, ou un stockage S3\u00A0: vos appareils s’y retrouvent sans que personne y pense.",
    en: "A folder that OneDrive, Google Drive or Nextcloud keeps alike on several computers, or an S3 store: your devices meet there without anyone thinking about it.",
  },
  steps: [
    {
      fr: "Jumelez d’abord l’appareil avec celui d’un collègue\u00A0: sans les clés de l’équipe, il n’y lit rien.",
      en: "Pair the device with a colleague’s first: without the team’s keys it reads nothing there.",
    },
    {
      fr: "Dans Échanges, ouvrez «\u00A0Dossier partagé\u00A0».",
      en: "In Exchanges, open “Shared folder”.",
    },
    {
      fr: "Touchez «\u00A0Choisir un dossier\u00A0», ou «\u00A0Utiliser un stockage S3\u00A0».",
      en: "Tap “Choose a folder”, or “Use an S3 store”.",
    },
    {
      fr: "Faites de même sur chaque appareil, avec le même dossier.",
      en: "Do the same on each device, with the same folder.",
    },
  ],
  after: [
    {
      fr: "Maillon y passe à l’ouverture, après vos ajouts, et quand vous touchez «\u00A0Lire et déposer maintenant\u00A0». Sans réseau, rien n’attend\u00A0: il repasse.",
      en: "Maillon comes by at opening, after what you add, and when you tap “Read and put now”. Without a network nothing waits: it comes by again.",
    },
    {
      fr: "Après un redémarrage, le navigateur peut redemander votre accord\u00A0: «\u00A0Rouvrir ce dossier\u00A0».",
      en: "After a restart the browser may ask for your permission again: “Open this folder again”.",
    },
    {
      fr: "Vider le dossier n’efface rien chez vous\u00A0: les appareils le remplissent à nouveau.",
      en: "Emptying the folder erases nothing here: the devices fill it again.",
    },
  ],
  door: { fr: "Ouvrir Dossier partagé", en: "Open Shared folder" },
  /** What people type who look for this page. */
  asked:
    "onedrive drive nextcloud dropbox s3 bucket nuage infonuagique synchroniser automatique minio cloud sync",
};
