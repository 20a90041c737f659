export const words = {
  title: { fr: "Reçu d’une autre application", en: "Received from another app" },
  forTeam: {
    fr: (team: string) => `Pour l’équipe «\u00A0${team}\u00A0»`,
    en: (team: string) => `For the team “${team}”`,
  },
  noTeam: { fr: "Il n’y a pas encore d’équipe ici", en: "There is no team here yet" },
  fileDetail: {
    fr: (kind: string, size: string) => `${kind}, ${size}`,
    en: (kind: string, size: string) => `${kind}, ${size}`,
  },
  kinds: {
    team: { fr: "fichier d’une équipe", en: "a team’s file" },
    table: { fr: "liste à importer", en: "list to import" },
    image: { fr: "photo pour une note", en: "picture for a note" },
    other: { fr: "pas un fichier de Maillon", en: "not a file of Maillon" },
  },
  aText: { fr: "Un texte", en: "A text" },
  receive: { fr: "Recevoir", en: "Receive" },
  import: { fr: "Importer", en: "Import" },
  note: { fr: "En faire une note", en: "Make a note of it" },
  later: { fr: "Plus tard", en: "Later" },
  throwAway: { fr: "Ne rien garder", en: "Keep nothing" },
  thrownAway: { fr: "Rien n’a été gardé.", en: "Nothing was kept." },
  importUnderWay: {
    fr: "Une autre liste est en cours d’importation\u00A0: terminez-la ou abandonnez-la, puis revenez à celle-ci par Échanges.",
    en: "Another list is being imported: finish it or give it up, then come back to this one from Exchanges.",
  },
  resumeImport: { fr: "Reprendre l’importation", en: "Resume the import" },
  unknownWhy: {
    fr: "Maillon ouvre les fichiers d’une équipe («\u00A0.maillon\u00A0»), les chiffriers (Excel, CSV), les cartes de contact (vCard) et les photos. Le reste demeure dans l’application qui l’a donné.",
    en: "Maillon opens a team’s files (“.maillon”), spreadsheets (Excel, CSV), contact cards (vCard) and pictures. The rest stays in the app that gave it.",
  },
  waits: {
    fr: "Ce qui n’est pas ouvert attend ici 7 jours; vous le retrouvez dans Échanges.",
    en: "What is not opened waits here for 7 days; you find it again in Exchanges.",
  },
  join: { fr: "Rejoindre avec ce fichier", en: "Join with this file" },
  firstRun: { fr: "Aller à l’accueil", en: "Go to the welcome screen" },
  joinWhy: {
    fr: "C’est peut-être le fichier d’un collègue\u00A0: avec lui, vous rejoignez son équipe sur cet appareil.",
    en: "It may be a colleague’s file: with it you join their team on this device.",
  },
  teamFirst: {
    fr: "Créez d’abord une équipe, ou rejoignez la vôtre. Ceci attend ici 7 jours; vous le retrouverez dans Échanges.",
    en: "First create a team, or join yours. This waits here for 7 days; you will find it again in Exchanges.",
  },
  noneTitle: { fr: "Rien n’est arrivé", en: "Nothing arrived" },
  noneWhy: {
    fr: "Ce qui était ici a déjà été ouvert, ou l’autre application n’a rien donné. Partagez-le de nouveau depuis elle.",
    en: "What was here has been opened already, or the other app gave nothing. Share it again from there.",
  },
  fullTitle: { fr: "L’appareil n’a plus de place", en: "The device is out of space" },
  fullWhy: {
    fr: "Le fichier n’a pas pu être gardé; il est intact dans l’application qui l’a donné. Libérez de l’espace (photos, vidéos), puis partagez-le de nouveau.",
    en: "The file could not be kept; it is intact in the app that gave it. Free some space (pictures, videos), then share it again.",
  },
  toApp: { fr: "Ouvrir Maillon", en: "Open Maillon" },
  choose: { fr: "Choisir un fichier", en: "Choose a file" },
  openedTitle: { fr: "Ouvrir avec Maillon", en: "Open with Maillon" },
  opening: { fr: "Lecture du fichier…", en: "Reading the file…" },
  openedWhy: {
    nothing: {
      fr: "Aucun fichier n’est arrivé. Choisissez-le depuis l’application.",
      en: "No file arrived. Choose it from the app.",
    },
    full: {
      fr: "L’appareil n’a plus de place pour ce fichier; il est intact là où il était.",
      en: "The device has no more room for this file; it is intact where it was.",
    },
    unreadable: {
      fr: "L’appareil n’a pas laissé lire ce fichier; il est intact là où il était.",
      en: "The device did not let this file be read; it is intact where it was.",
    },
  },
};
