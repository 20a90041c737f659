import { count } from "#i18n/format.ts";
import { plural } from "#i18n/plural.ts";

/** Of « Quitter l’équipe ». */
export const leaveWords = {
  title: { fr: "Quitter l’équipe", en: "Leave the team" },
  sub: {
    fr: (team: string) => `«\u00A0${team}\u00A0» s’efface de cet appareil`,
    en: (team: string) => `“${team}” is erased from this device`,
  },
  readerTitle: { fr: "Retirer cet espace", en: "Remove this space" },
  readerWhy: {
    fr: "Ce que l’équipe vous a remis, vos notes et vos propositions s’effacent d’ici. Le fichier de l’équipe peut être rouvert ensuite; vos notes, non.",
    en: "What the team gave you, your notes and your suggestions are erased from here. The team’s file can be opened again afterwards; your notes cannot.",
  },
  readerPartTitle: { fr: "Retirer cet espace", en: "Remove this space" },
  readerPart: {
    fr: "Efface de cet appareil ce que l’équipe vous a remis, et vos notes.",
    en: "Erases from this device what the team gave you, and your notes.",
  },
  asks: {
    fr: (asks: number) =>
      plural(
        asks,
        `${count(asks)} proposition n’a pas été envoyée à l’équipe.`,
        `${count(asks)} propositions n’ont pas été envoyées à l’équipe.`,
      ),
    en: (asks: number) =>
      plural(
        asks,
        `${count(asks)} suggestion was not sent to the team.`,
        `${count(asks)} suggestions were not sent to the team.`,
      ),
  },
  why: {
    fr: "Avant de rendre ou de donner cet appareil. L’équipe garde ce qu’elle a reçu.",
    en: "Before giving this device back or away. The team keeps what it received.",
  },
  onlyHere: { fr: "Ce qui n’existe qu’ici", en: "What exists only here" },
  records: {
    fr: (records: number) =>
      plural(
        records,
        `${count(records)} fiche ou note n’existe qu’ici.`,
        `${count(records)} fiches et notes n’existent qu’ici.`,
      ),
    en: (records: number) =>
      plural(
        records,
        `${count(records)} record or note exists only here.`,
        `${count(records)} records and notes exist only here.`,
      ),
  },
  drafts: {
    fr: (drafts: number) =>
      plural(
        drafts,
        `${count(drafts)} brouillon n’est pas enregistré\u00A0: aucun fichier ne l’emporte.`,
        `${count(drafts)} brouillons ne sont pas enregistrés\u00A0: aucun fichier ne les emporte.`,
      ),
    en: (drafts: number) =>
      plural(
        drafts,
        `${count(drafts)} draft is not saved: no file takes it along.`,
        `${count(drafts)} drafts are not saved: no file takes them along.`,
      ),
  },
  seeDrafts: { fr: "Les voir", en: "See them" },
  received: {
    fr: (files: number) =>
      plural(
        files,
        `${count(files)} fichier reçu n’a pas été ajouté.`,
        `${count(files)} fichiers reçus n’ont pas été ajoutés.`,
      ),
    en: (files: number) =>
      plural(
        files,
        `${count(files)} received file was not added.`,
        `${count(files)} received files were not added.`,
      ),
  },
  seeReceived: { fr: "Échanges", en: "Exchanges" },
  nothing: { fr: "Rien.", en: "Nothing." },
  nothingWhy: {
    fr: "Tout est parti dans un fichier. Assurez-vous qu’un collègue l’a bien reçu.",
    en: "Everything has left in a file. Make sure that a colleague did receive it.",
  },
  nothingEver: { fr: "Il n’y a rien à garder ici.", en: "There is nothing to keep here." },
  send: { fr: "Envoyer d’abord", en: "Send first" },
  backUp: { fr: "Faire une sauvegarde", en: "Make a backup" },
  erases: { fr: "Ce qui s’efface", en: "What is erased" },
  erased: {
    fr: "Les fiches, les notes, les photos, les brouillons, l’historique, les fichiers reçus et les réglages de cette équipe, sur cet appareil seulement.",
    en: "The records, notes, pictures, drafts, history, received files and settings of this team, on this device only.",
  },
  gifts: {
    fr: (gifts: number) =>
      plural(
        gifts,
        "Effacer aussi ce qu’une autre application a partagé, et qui attend encore",
        `Effacer aussi les ${count(gifts)} partages d’autres applications qui attendent encore`,
      ),
    en: (gifts: number) =>
      plural(
        gifts,
        "Also erase what another app shared, and that still waits",
        `Also erase the ${count(gifts)} shares of other apps that still wait`,
      ),
  },
  others: {
    fr: "Vos autres équipes sur cet appareil ne bougent pas.",
    en: "Your other teams on this device stay as they are.",
  },
  outOfReach: { fr: "Ce que Maillon n’atteint pas", en: "What Maillon cannot reach" },
  reach: [
    {
      fr: "Les fichiers déjà sortis\u00A0: téléchargements, courriels, sauvegardes, agenda de l’appareil.",
      en: "Files that already left: downloads, e-mails, backups, the device’s calendar.",
    },
    {
      fr: "Les copies que l’appareil fait de lui-même (iCloud, Google).",
      en: "The copies that the device makes of itself (iCloud, Google).",
    },
    {
      fr: "L’application, vide\u00A0: enlevez-la comme toute autre.",
      en: "The app, empty: remove it like any other.",
    },
  ],
  accept: {
    fr: "Effacer aussi ce qui n’existe qu’ici, sans retour possible",
    en: "Erase what exists only here too, with no way back",
  },
  notAccepted: {
    fr: "Envoyez d’abord ce qui n’existe qu’ici, ou cochez la ligne qui suit\u00A0: rien ne pourra le ramener.",
    en: "Send what exists only here first, or tick the line that follows: nothing could bring it back.",
  },
  empty: { fr: "Vider cet appareil", en: "Empty this device" },
  emptying: { fr: "Effacement…", en: "Erasing…" },
  slow: {
    fr: "Une autre fenêtre de Maillon tient encore ces fiches. Fermez-la\u00A0: l’effacement finira aussitôt.",
    en: "Another window of Maillon still holds these records. Close it: the erasing will end at once.",
  },
  done: {
    fr: (team: string) => `«\u00A0${team}\u00A0» est effacée de cet appareil.`,
    en: (team: string) => `“${team}” is erased from this device.`,
  },
  partTitle: { fr: "Rendre ou donner cet appareil", en: "Giving this device back or away" },
  part: {
    fr: "Les fiches s’effacent d’ici, après une vérification que rien n’y existe seul.",
    en: "The records are erased from here, after a check that nothing exists here alone.",
  },
};
