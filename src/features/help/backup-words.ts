export const backupHelp = {
  title: { fr: "Faire et rouvrir une sauvegarde", en: "Make and open a backup" },
  lead: {
    fr: "Tout ce que porte un appareil dans un seul fichier, pour vous\u00A0: fiches, notes, corbeille, pièces jointes.",
    en: "Everything that a device carries in one file, for yourself: records, notes, bin, attachments.",
  },
  steps: [
    {
      fr: "Dans Réglages, touchez «\u00A0Faire une sauvegarde\u00A0».",
      en: "In Settings, tap “Make a backup”.",
    },
    {
      fr: "Notez les six mots sur papier et cochez la case\u00A0: sans eux, personne ne l’ouvre.",
      en: "Write the six words on paper and tick the box: without them nobody opens it.",
    },
    {
      fr: "Mettez le fichier ailleurs que sur cet appareil, et le papier à part.",
      en: "Put the file elsewhere than on this device, and the paper apart.",
    },
    {
      fr: "Pour la rouvrir\u00A0: «\u00A0Ouvrir une sauvegarde\u00A0», à la première ouverture ou dans Réglages.",
      en: "To open it: “Open a backup”, at the first run or in Settings.",
    },
  ],
  after: [
    {
      fr: "Restaurer ajoute la sauvegarde à ce qui est ici\u00A0: rien n’est remplacé en silence, et deux valeurs qui se contredisent restent à trancher.",
      en: "Restoring adds the backup to what is here: nothing is replaced in silence, and two values that disagree are yours to settle.",
    },
    {
      fr: "Pour revenir à d’anciennes valeurs, choisissez plutôt «\u00A0Comparer avec une sauvegarde\u00A0»\u00A0: vous reprenez celles que vous voulez.",
      en: "To go back to earlier values, choose “Compare with a backup” instead: you take back those you want.",
    },
    {
      fr: "Ce qui a été effacé pour toujours ne revient pas avec une ancienne sauvegarde.",
      en: "What was erased for ever does not come back with an old backup.",
    },
    {
      fr: "Les clés de l’équipe n’y sont pas\u00A0: sur un appareil neuf, touchez ensuite «\u00A0Demander les nouvelles clés\u00A0» dans Réglages, «\u00A0Appareils de l’équipe\u00A0».",
      en: "The team’s keys are not in it: on a new device, then tap “Ask for the new keys” in Settings, “Devices of the team”.",
    },
  ],
  door: { fr: "Faire une sauvegarde", en: "Make a backup" },
  /** What people type who look for this page. */
  asked: "copie sécurité restaurer restauration revenir comparer backup restore copy compare",
};
