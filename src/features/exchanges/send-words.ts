import { count } from "#i18n/format.ts";
import { plural } from "#i18n/plural.ts";

export const sendWords = {
  title: { fr: "Envoyer à l’équipe", en: "Send to the team" },
  everything: {
    fr: (total: number) =>
      plural(
        total,
        `Tout le répertoire\u00A0: ${count(total)} fiche ou note`,
        `Tout le répertoire\u00A0: ${count(total)} fiches et notes`,
      ),
    en: (total: number) =>
      plural(
        total,
        `The whole directory: ${count(total)} record or note`,
        `The whole directory: ${count(total)} records and notes`,
      ),
  },
  changes: {
    fr: (records: number) =>
      plural(
        records,
        `Ce qui a changé\u00A0: ${count(records)} fiche ou note`,
        `Ce qui a changé\u00A0: ${count(records)} fiches et notes`,
      ),
    en: (records: number) =>
      plural(
        records,
        `What changed: ${count(records)} record or note`,
        `What changed: ${count(records)} records and notes`,
      ),
  },
  unsigned: { fr: "Ce fichier part sans signature", en: "This file leaves unsigned" },
  unsignedWhy: {
    fr: "Ce navigateur ne sait pas signer\u00A0: vos collègues le liront fiche par fiche. Il le peut depuis Safari 17, Firefox 129 et Chrome 137. Mettez-le à jour, puis jumelez de nouveau cet appareil.",
    en: "This browser cannot sign: your colleagues will read it record by record. It can since Safari 17, Firefox 129 and Chrome 137. Update it, then pair this device again.",
  },
  extent: { fr: "Contenu", en: "Content" },
  onlyChanges: { fr: "ce qui a changé", en: "what changed" },
  wholeDirectory: { fr: "tout le répertoire", en: "the whole directory" },
  extentWhy: {
    fr: "Ce qui a changé suffit à vos collègues. À quelqu’un qui arrive, envoyez tout.",
    en: "What changed is enough for your colleagues. To somebody new, send everything.",
  },
  toTeam: { fr: "à l’équipe", en: "to the team" },
  toTeamWhy: {
    fr: "Seuls les appareils jumelés de l’équipe ouvrent ce fichier\u00A0: rien à dire, rien à taper.",
    en: "Only the paired devices of the team open this file: nothing to say, nothing to type.",
  },
  lateKeys: {
    fr: "L’équipe a changé ses clés, et cet appareil ne les a pas encore\u00A0: d’ici là, six mots protègent vos fichiers.",
    en: "The team changed its keys, and this device does not have them yet: until then, six words protect your files.",
  },
  askForKeys: { fr: "Demander les nouvelles clés", en: "Ask for the new keys" },
  plain: {
    fr: "Quiconque met la main sur ce fichier peut lire toutes les fiches, les notes et les coordonnées. À garder pour une clé remise en mains propres.",
    en: "Whoever gets hold of this file can read every record, note and phone number. Keep it for a key handed over in person.",
  },
  making: { fr: "Préparation du fichier", en: "Preparing the file" },
  madeSoFar: {
    fr: "Le fichier se prépare. Vous pouvez déjà dire les six mots.",
    en: "The file is being prepared. You can already say the six words.",
  },
  madeSoFarPlain: { fr: "Le fichier se prépare.", en: "The file is being prepared." },
  share: { fr: "Partager le fichier", en: "Share the file" },
  download: { fr: "Télécharger le fichier", en: "Download the file" },
  again: { fr: "Envoyer encore", en: "Send again" },
  sentTitle: {
    shared: { fr: "Fichier partagé", en: "File shared" },
    downloaded: { fr: "Fichier téléchargé", en: "File downloaded" },
    shown: { fr: "Code lu", en: "Code read" },
  },
  sent: {
    fr: (name: string, size: string) =>
      `${name}, ${size}. Ce qui n’était qu’ici est maintenant aussi dans ce fichier.`,
    en: (name: string, size: string) =>
      `${name}, ${size}. What was only here is now in this file too.`,
  },
  next: {
    fr: "Votre collègue l’ouvre par Échanges, «\u00A0Recevoir\u00A0». Demandez-lui ce que son reçu annonce.",
    en: "Your colleague opens it by Exchanges, “Receive”. Ask what the receipt says.",
  },
  byCode: { fr: "Par code, d’un écran à l’autre", en: "By code, from screen to screen" },
  nextShown: {
    fr: "Si l’autre appareil demande les six mots, dites-les. Regardez ce que son reçu annonce.",
    en: "If the other device asks for the six words, say them. Look at what its receipt says.",
  },
  firstTime: {
    fr: "La première fois, par «\u00A0Rejoindre une équipe\u00A0».",
    en: "The first time, by “Join a team”.",
  },
  thenReceipt: {
    fr: "D’ici là, c’est «\u00A0envoyé, non confirmé\u00A0».",
    en: "Until then it is “sent, unconfirmed”.",
  },
  nextDownloaded: {
    fr: "Il est dans vos téléchargements\u00A0: joignez-le à un courriel, ou mettez-le sur une clé. Votre collègue l’ouvre par Échanges, «\u00A0Recevoir\u00A0».",
    en: "It is in your downloads: attach it to an e-mail, or put it on a key. Your colleague opens it by Exchanges, “Receive”.",
  },
  cancelled: {
    fr: "Le partage a été annulé\u00A0: rien n’est parti. Le fichier reste prêt.",
    en: "Sharing was cancelled: nothing left. The file stays ready.",
  },
  leftWhy: {
    fr: "Aucun appareil ne pourrait les lire. Raccourcissez-les, puis envoyez de nouveau.",
    en: "No device could read them. Shorten them, then send again.",
  },
  leftPhotos: {
    fr: (photos: number) =>
      plural(photos, "1 photo reste ici", `${count(photos)} photos restent ici`),
    en: (photos: number) =>
      plural(photos, "1 photo stays here", `${count(photos)} photos stay here`),
  },
  heavyPhoto: {
    fr: (size: string) => `${size}\u00A0: trop lourde pour partir`,
    en: (size: string) => `${size}: too heavy to leave`,
  },
  fullOfPhotos: {
    fr: "le fichier est plein, les plus récentes partent d’abord",
    en: "the file is full, the latest leave first",
  },
  failed: {
    fr: "Le fichier n’a pas pu être préparé",
    en: "The file could not be prepared",
  },
  failedWhy: {
    fr: "Rien n’a changé ici. Essayez de nouveau; si cela recommence, relancez l’application.",
    en: "Nothing changed here. Try again; if it happens again, restart the app.",
  },
  tooBig: {
    fr: "Le répertoire est trop gros pour un fichier sans protection. Choisissez la protection par six mots\u00A0: le fichier prend beaucoup moins de place.",
    en: "The directory is too large for a file without protection. Choose protection by six words: the file takes much less room.",
  },
};
