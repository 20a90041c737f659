export const openWords = {
  title: { fr: "Ouvrir une sauvegarde", en: "Open a backup" },
  sub: { fr: "Avec son fichier et ses six mots", en: "With its file and its six words" },
  back: { fr: "Retour", en: "Back" },
  later: { fr: "Plus tard", en: "Later" },
  other: { fr: "Autre fichier", en: "Other file" },
  intro: {
    fr: "Une sauvegarde rend tout ce que portait un appareil. Ce qui est déjà ici reste\u00A0: rien n’est remplacé en silence.",
    en: "A backup gives back all that a device carried. What is already here stays: nothing is replaced in silence.",
  },
  where: { fr: "Où est le fichier", en: "Where the file is" },
  whereSteps: [
    {
      fr: "Son nom commence par «\u00A0maillon-sauvegarde\u00A0» et finit par «\u00A0.maillon.txt\u00A0».",
      en: "Its name begins with “maillon-sauvegarde” and ends with “.maillon.txt”.",
    },
    {
      fr: "Cherchez là où vous l’aviez mis\u00A0: clé, ordinateur, nuage, téléchargements.",
      en: "Look where you had put it: USB key, computer, cloud, downloads.",
    },
    {
      fr: "Ayez sous la main le papier des six mots.",
      en: "Have the paper with the six words at hand.",
    },
  ],
  lockedWhy: {
    fr: "Écrivez les six mots que vous aviez notés sur papier en faisant cette sauvegarde.",
    en: "Write the six words that you had put on paper when you made this backup.",
  },
  team: { fr: "Équipe", en: "Team" },
  made: { fr: "Faite le", en: "Made on" },
  holds: { fr: "Contient", en: "Holds" },
  attachments: { fr: "Pièces jointes", en: "Attachments" },
  apart: {
    fr: (team: string, open: string) =>
      `C’est la sauvegarde de «\u00A0${team}\u00A0». Elle s’ouvrira à part; «\u00A0${open}\u00A0» reste comme elle est.`,
    en: (team: string, open: string) =>
      `This is the backup of “${team}”. It will open apart; “${open}” stays as it is.`,
  },
  openIt: { fr: "Ouvrir cette sauvegarde", en: "Open this backup" },
  restore: { fr: "Restaurer", en: "Restore" },
  restoreTitle: { fr: "Restaurer cette sauvegarde", en: "Restore this backup" },
  joins: {
    fr: (team: string) =>
      `«\u00A0${team}\u00A0» est déjà ici. La sauvegarde s’y ajoute\u00A0: ce que vous avez écrit depuis reste, ce qui manquait revient, et deux valeurs qui se contredisent restent à trancher.`,
    en: (team: string) =>
      `“${team}” is already here. The backup is added to it: what you wrote since stays, what was missing comes back, and two values that disagree are yours to settle.`,
  },
  keptAside: {
    fr: "L’état d’avant est gardé à part pendant 30 jours; Réglages permet de l’effacer plus tôt.",
    en: "The state from before is kept apart for 30 days; Settings lets you erase it sooner.",
  },
  compareFirst: { fr: "Comparer avant de restaurer", en: "Compare before restoring" },
  restoring: { fr: "Restauration", en: "Restoring" },
  busy: { fr: "Restauration…", en: "Restoring…" },
  writing: {
    fr: "Les fiches sont mises en place. Les autres onglets attendent.",
    en: "The records are being put in place. Other tabs wait.",
  },
  ifStopped: {
    fr: "Si vous arrêtez maintenant, tout reste comme avant.",
    en: "If you stop now, everything stays as before.",
  },
  restored: {
    fr: (team: string) => `«\u00A0${team}\u00A0»\u00A0: la sauvegarde est restaurée.`,
    en: (team: string) => `“${team}”: the backup is restored.`,
  },
  failed: { fr: "La sauvegarde n’a pas pu être restaurée", en: "The backup could not be restored" },
  failedWhy: {
    fr: "Tout est resté comme avant, et le fichier est intact. Essayez de nouveau; si cela recommence, relancez l’application.",
    en: "Everything stayed as before, and the file is intact. Try again; if it happens again, restart the app.",
  },
  failedFull: {
    fr: "L’appareil n’a pas assez de place pour ajouter la sauvegarde. Tout est resté comme avant, et le fichier est intact. Libérez de l’espace, puis essayez de nouveau.",
    en: "The device does not have room enough to add the backup. Everything stayed as before, and the file is intact. Free some space, then try again.",
  },
};
