import { dot } from "#i18n/dotted.ts";
import { count } from "#i18n/format.ts";
import { plural } from "#i18n/plural.ts";

export const folderWords = {
  title: { fr: "Dossier partagé", en: "Shared folder" },
  sub: {
    fr: "Vos appareils s’y retrouvent d’eux-mêmes",
    en: "Your devices meet there by themselves",
  },
  exchanges: { fr: "Échanges", en: "Exchanges" },
  none: { fr: "Aucun dossier pour l’instant", en: "No folder yet" },
  noneWhy: {
    fr: "Un dossier que OneDrive, Google Drive ou Nextcloud garde pareil sur plusieurs ordinateurs, ou un stockage S3. Chaque appareil y dépose ce qu’il a de nouveau et y prend le reste, sans que personne y pense.",
    en: "A folder that OneDrive, Google Drive or Nextcloud keeps alike on several computers, or an S3 store. Each device puts there what it has that is new and takes the rest, without anyone thinking about it.",
  },
  sampleStays: {
    fr: "L’exemple reste sur cet appareil. Une équipe à vous peut se retrouver dans un dossier que OneDrive, Google Drive ou Nextcloud garde pareil sur plusieurs ordinateurs, ou dans un stockage S3.",
    en: "The sample stays on this device. A team of your own can meet in a folder that OneDrive, Google Drive or Nextcloud keeps alike on several computers, or in an S3 store.",
  },
  sealed: {
    fr: "Ce qui y est déposé est scellé pour votre équipe et signé par cet appareil\u00A0: qui tient le dossier n’y lit rien.",
    en: "What is put there is sealed for your team and signed by this device: whoever holds the folder reads nothing in it.",
  },
  choose: { fr: "Choisir un dossier", en: "Choose a folder" },
  chooseAnother: { fr: "Ajouter un dossier", en: "Add a folder" },
  store: { fr: "Utiliser un stockage S3", en: "Use an S3 store" },
  storeAnother: { fr: "Ajouter un stockage S3", en: "Add an S3 store" },
  noPicker: {
    fr: "Ce navigateur n’ouvre pas de dossier. Chrome et Edge, sur un ordinateur, le font. Un stockage S3 convient partout.",
    en: "This browser opens no folder. Chrome and Edge, on a computer, do. An S3 store works everywhere.",
  },
  storeName: {
    fr: (bucket: string, host: string) => `${bucket}, chez ${host}`,
    en: (bucket: string, host: string) => `${bucket}, at ${host}`,
  },
  visit: { fr: "Lire et déposer maintenant", en: "Read and put now" },
  visiting: { fr: "En cours…", en: "Under way…" },
  allowAgain: { fr: "Rouvrir ce dossier", en: "Open this folder again" },
  leave: { fr: "Ne plus l’utiliser", en: "Stop using it" },
  leaveLabel: {
    fr: (name: string) => `Ne plus l’utiliser\u00A0: ${name}`,
    en: (name: string) => `Stop using it: ${name}`,
  },
  left: {
    fr: "Dossier quitté. Ce qui y est déposé y reste.",
    en: "Folder left. What was put there stays there.",
  },
  edit: { fr: "Modifier l’accès", en: "Change the access" },
  refused: {
    fr: "Ce dossier ne s’ouvre pas. Choisissez-en un autre.",
    en: "This folder does not open. Choose another one.",
  },
  never: { fr: "jamais encore", en: "never yet" },
  read: { fr: "Dernière lecture", en: "Last read" },
  put: { fr: "Dernier dépôt", en: "Last put" },
  looked: { fr: "Dernier passage", en: "Last visit" },
  fine: { fr: "Tout est lu, tout est déposé.", en: "All is read, all is put." },
  beginning: { fr: "Premier passage en cours.", en: "First visit under way." },
  devices: { fr: "Appareils vus dans ce dossier", en: "Devices seen in this folder" },
  thisOne: { fr: "cet appareil", en: "this device" },
  unknownDevice: { fr: "Appareil pas encore connu", en: "Device not known yet" },
  deviceDetail: {
    fr: (who: string, when: string) => `${who}${dot}${when}`,
    en: (who: string, when: string) => `${who}${dot}${when}`,
  },
  foreign: {
    fr: (files: number) =>
      plural(
        files,
        "1 fichier qui n’est pas de Maillon, laissé tel quel",
        `${count(files)} fichiers qui ne sont pas de Maillon, laissés tels quels`,
      ),
    en: (files: number) =>
      plural(
        files,
        "1 file that is not Maillon’s, left as it is",
        `${count(files)} files that are not Maillon’s, left as they are`,
      ),
  },
};
