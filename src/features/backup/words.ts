import { count } from "#i18n/format.ts";
import { plural } from "#i18n/plural.ts";

export const words = {
  title: { fr: "Faire une sauvegarde", en: "Make a backup" },
  settings: { fr: "Réglages", en: "Settings" },
  everything: {
    fr: (total: number) =>
      `Tout ce qui est ici\u00A0: ${count(total)} ${plural(total, "fiche ou note", "fiches et notes")}, pièces jointes et corbeille`,
    en: (total: number) =>
      `Everything here: ${count(total)} ${plural(total, "record or note", "records and notes")}, attachments and bin`,
  },
  sixWords: { fr: "Les six mots à noter sur papier", en: "The six words to write on paper" },
  onPaper: {
    fr: "Sans eux, personne n’ouvrira cette sauvegarde, pas même vous. Gardez le papier ailleurs que le fichier. Ils s’écrivent sans accents.",
    en: "Without them nobody will open this backup, not even you. Keep the paper elsewhere than the file. They are written without accents.",
  },
  noted: { fr: "J’ai noté les six mots sur papier", en: "I have written the six words on paper" },
  noteFirst: {
    fr: "Notez d’abord les six mots, puis cochez la case.",
    en: "First write the six words down, then tick the box.",
  },
  making: { fr: "Préparation de la sauvegarde", en: "Preparing the backup" },
  madeSoFar: {
    fr: "La sauvegarde se prépare. Vous pouvez déjà noter les six mots.",
    en: "The backup is being prepared. You can already write the six words down.",
  },
  ifStopped: {
    fr: "Si vous arrêtez maintenant, rien ne change ici et aucun fichier n’est fait.",
    en: "If you stop now, nothing changes here and no file is made.",
  },
  stopped: { fr: "Sauvegarde arrêtée", en: "Backup stopped" },
  stoppedWhy: {
    fr: "Rien n’a changé ici, et aucun fichier n’a été fait.",
    en: "Nothing changed here, and no file was made.",
  },
  download: { fr: "Télécharger la sauvegarde", en: "Download the backup" },
  share: { fr: "Mettre la sauvegarde ailleurs", en: "Put the backup elsewhere" },
  again: { fr: "Encore une copie", en: "One more copy" },
  cancelled: {
    fr: "Le partage a été annulé\u00A0: rien n’est parti. La sauvegarde reste prête.",
    en: "Sharing was cancelled: nothing left. The backup stays ready.",
  },
  failed: { fr: "La sauvegarde n’a pas pu être faite", en: "The backup could not be made" },
  failedWhy: {
    fr: "Rien n’a changé ici. Essayez de nouveau; si cela recommence, relancez l’application.",
    en: "Nothing changed here. Try again; if it happens again, restart the app.",
  },
  tooBig: {
    fr: "Elle dépasserait 64\u00A0Mo, ce qu’aucun appareil ne lirait. Mettez à la corbeille les pièces jointes les plus lourdes, puis recommencez.",
    en: "It would be over 64\u00A0MB, which no device would read. Take out the heaviest attachments, then start again.",
  },
  madeTitle: {
    shared: { fr: "Sauvegarde partagée", en: "Backup shared" },
    downloaded: { fr: "Sauvegarde téléchargée", en: "Backup downloaded" },
  },
  made: {
    fr: (name: string, size: string) => `${name}, ${size}.`,
    en: (name: string, size: string) => `${name}, ${size}.`,
  },
  keepElsewhere: { fr: "Où la garder", en: "Where to keep it" },
  keepSteps: [
    {
      fr: "Ailleurs que sur cet appareil\u00A0: une clé, un ordinateur du bureau, le nuage de votre organisme.",
      en: "Elsewhere than on this device: a USB key, an office computer, your organisation’s cloud.",
    },
    {
      fr: "Le papier des six mots à part, en lieu sûr.",
      en: "The paper with the six words apart, in a safe place.",
    },
    {
      fr: "Pour la rouvrir\u00A0: «\u00A0Ouvrir une sauvegarde\u00A0», à la première ouverture ou dans Réglages.",
      en: "To open it again: “Open a backup”, at the first run or in Settings.",
    },
  ],
  leftWhy: {
    fr: "Aucun appareil ne pourrait les lire. Raccourcissez-les, puis refaites la sauvegarde.",
    en: "No device could read them. Shorten them, then make the backup again.",
  },
};
