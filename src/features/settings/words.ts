import { count } from "#i18n/format.ts";
import { plural } from "#i18n/plural.ts";

export const words = {
  title: { fr: "Réglages", en: "Settings" },
  back: { fr: "Plus", en: "More" },
  kept: {
    phone: { fr: "Gardé sur ce téléphone", en: "Kept on this phone" },
    tablet: { fr: "Gardé sur cette tablette", en: "Kept on this tablet" },
    computer: { fr: "Gardé sur cet ordinateur", en: "Kept on this computer" },
  },
  onlyHere: {
    fr: (here: number) =>
      plural(
        here,
        here === 0 ? "Aucune fiche n’existe qu’ici" : "1 fiche ou note n’existe qu’ici",
        `${count(here)} fiches et notes n’existent qu’ici`,
      ),
    en: (here: number) =>
      plural(
        here,
        "1 record or note exists only here",
        here === 0
          ? "No record exists only here"
          : `${count(here)} records and notes exist only here`,
      ),
  },
  outOf: {
    fr: (total: number) => `sur ${count(total)}.`,
    en: (total: number) => `of ${count(total)}.`,
  },
  nothing: { fr: "Rien à garder pour l’instant.", en: "Nothing to keep so far." },
  full: { fr: "Espace plein.", en: "Storage full." },
  fullWhy: {
    fr: "Le dernier enregistrement a été refusé\u00A0: libérez de la place sur l’appareil.",
    en: "The last save was refused: free some space on the device.",
  },
  protected: { fr: "Protégé.", en: "Protected." },
  protectedWhy: {
    fr: (device: string) => `${device} a promis de ne rien effacer.`,
    en: (device: string) => `${device} has promised to erase nothing.`,
  },
  notProtected: { fr: "Non protégé.", en: "Not protected." },
  notProtectedWhy: {
    fr: (device: string) => `${device} peut tout effacer quand la place lui manque.`,
    en: (device: string) => `${device} may erase everything when it runs out of space.`,
  },
  notProtectedWeek: {
    fr: (device: string) => `${device} peut tout effacer après 7 jours sans visite.`,
    en: (device: string) => `${device} may erase everything after 7 days without a visit.`,
  },
  unasked: { fr: "Pas encore protégé.", en: "Not protected yet." },
  unaskedWhy: {
    fr: "La question est posée à l’appareil au premier enregistrement.",
    en: "The device is asked at the first save.",
  },
  installed: { fr: "Installé", en: "Installed" },
  installedWhere: {
    fr: (size: string) => `comme une application, ${size}.`,
    en: (size: string) => `as an app, ${size}.`,
  },
  inTab: { fr: "Dans un onglet.", en: "In a tab." },
  installHow: { fr: "L’installer, en 3 gestes", en: "Install it, in 3 steps" },
  lastBackup: { fr: "Dernière sauvegarde", en: "Last backup" },
  neverBackup: { fr: "Aucune sauvegarde.", en: "No backup." },
  neverBackupWhy: { fr: "Rien ne pourrait revenir.", en: "Nothing could come back." },
  onlySent: {
    fr: (when: string) => `Seul reviendrait ce qui est parti à l’équipe, ${when}.`,
    en: (when: string) => `Only what was sent to the team would come back, ${when}.`,
  },
  leftBehind: {
    fr: (when: string) => `L’état d’avant la restauration, gardé à part jusqu’au ${when}.`,
    en: (when: string) => `The state from before the restore, kept apart until ${when}.`,
  },
  eraseLeft: { fr: "Effacer maintenant", en: "Erase now" },
  leftErased: {
    fr: "L’état d’avant la restauration est effacé.",
    en: "The state from before the restore is erased.",
  },
  protect: { fr: "Protéger", en: "Protect" },
  stillRefused: {
    fr: "L’appareil n’a pas promis. Installer Maillon, ou l’ouvrir souvent, le fait changer d’avis.",
    en: "The device made no promise. Installing Maillon, or opening it often, changes its mind.",
  },
  backUp: { fr: "Faire une sauvegarde", en: "Make a backup" },
  openBackup: { fr: "Ouvrir une sauvegarde", en: "Open a backup" },
  compare: { fr: "Comparer avec une sauvegarde", en: "Compare with a backup" },

  device: { fr: "Cet appareil", en: "This device" },
  namelessDevice: { fr: "Appareil sans nom", en: "Device without a name" },
  deviceDetail: {
    fr: (member: string) => `tenu par ${member}; son nom dans les échanges`,
    en: (member: string) => `held by ${member}; its name in exchanges`,
  },
  deviceName: { fr: "son nom dans les échanges", en: "its name in exchanges" },
  language: { fr: "Langue", en: "Language" },
  french: { fr: "Français", en: "Français" },
  english: { fr: "English", en: "English" },
  look: { fr: "Apparence", en: "Appearance" },
  looks: {
    device: { fr: "comme l’appareil", en: "like the device" },
    light: { fr: "claire", en: "light" },
    dark: { fr: "sombre", en: "dark" },
    sun: { fr: "plein soleil", en: "full sun" },
  },
  sunHint: {
    fr: "«\u00A0plein soleil\u00A0»\u00A0: noir sur blanc et lettres plus grasses, pour lire dehors.",
    en: "“full sun”: black on white and heavier letters, to read outside.",
  },
  textSize: { fr: "Taille du texte", en: "Text size" },
  percent: { fr: (size: number) => `${size}\u00A0%`, en: (size: number) => `${size}%` },
  shortcuts: {
    fr: "Touches rapides\u00A0: «\u00A0/\u00A0» cherche, «\u00A0n\u00A0» note, «\u00A0?\u00A0» montre la liste",
    en: "Shortcut keys: “/” searches, “n” takes a note, “?” shows the list",
  },

  team: { fr: "Équipe", en: "Team" },
  teamName: {
    fr: "nom de l’équipe, dans les fichiers envoyés",
    en: "name of the team, in the files sent",
  },
  you: { fr: "vous", en: "you" },
  left: { fr: "n’est plus dans l’équipe", en: "no longer in the team" },
  addMember: { fr: "Ajouter un membre", en: "Add a member" },
  newMember: { fr: "Nouveau membre", en: "New member" },
  editMember: { fr: "Membre de l’équipe", en: "Team member" },
  editDevice: { fr: "Cet appareil", en: "This device" },
  heldByNote: {
    fr: "Les notes déjà prises sur cet appareil porteront aussi le nom de la personne choisie.",
    en: "Notes already taken on this device will bear the chosen person’s name too.",
  },
  renameTeam: { fr: "Nom de l’équipe", en: "Name of the team" },
  renameHint: {
    fr: "Il change sur cet appareil et dans les fichiers qui en partent. Vos collègues gardent le leur jusqu’à ce qu’ils le changent aussi.",
    en: "It changes on this device and in the files that leave it. Your colleagues keep theirs until they change it too.",
  },
  teamNameless: {
    fr: "L’équipe n’a pas de nom. Écrivez par exemple le nom de votre organisme.",
    en: "The team has no name. Write the name of your organisation, for instance.",
  },
  save: { fr: "Enregistrer", en: "Save" },
  saving: { fr: "Enregistrement…", en: "Saving…" },
  renamed: { fr: "Nom de l’équipe gardé.", en: "Name of the team kept." },

  teamsHere: { fr: "Espaces sur cet appareil", en: "Spaces on this device" },
  openPublication: {
    fr: "Ouvrir ce qu’une équipe m’a remis",
    en: "Open what a team gave me",
  },
  createTeam: { fr: "Créer une équipe", en: "Create a team" },
  joinTeam: { fr: "Rejoindre une équipe", en: "Join a team" },
  trySample: { fr: "Essayer avec des données d’exemple", en: "Try with sample data" },
  preparing: { fr: "Préparation de l’exemple…", en: "Preparing the sample…" },

  theSample: { fr: "L’exemple", en: "The sample" },
  sampleHolds: {
    fr: (parts: string) => `${parts}. Dans un espace à part\u00A0:`,
    en: (parts: string) => `${parts}. In a space apart:`,
  },
  sampleWritten: {
    fr: (written: number) =>
      written === 0
        ? "vous n’y avez rien écrit."
        : `vous y avez écrit ou modifié ${count(written)} ${plural(written, "fiche", "fiches")}.`,
    en: (written: number) =>
      written === 0
        ? "you have written nothing in it."
        : `you have written or changed ${count(written)} ${plural(written, "record", "records")} in it.`,
  },
  leaveSample: { fr: "Quitter l’exemple", en: "Leave the sample" },
  leaveTitle: { fr: "Quitter l’exemple", en: "Leave the sample" },
  leaveSub: {
    fr: "L’exemple est effacé de cet appareil",
    en: "The sample is erased from this device",
  },
  leaveNothing: {
    fr: "Vous n’y avez rien écrit\u00A0: rien de vous ne sera perdu. Vous pourrez l’essayer de nouveau quand vous voudrez.",
    en: "You have written nothing in it: nothing of yours will be lost. You can try it again whenever you like.",
  },
  leaveWritten: {
    fr: (written: number) =>
      plural(
        written,
        `Vous y avez écrit ou modifié ${count(written)} fiche. Elle sera effacée avec le reste.`,
        `Vous y avez écrit ou modifié ${count(written)} fiches. Elles seront effacées avec le reste.`,
      ),
    en: (written: number) =>
      plural(
        written,
        `You have written or changed ${count(written)} record in it. It will be erased with the rest.`,
        `You have written or changed ${count(written)} records in it. They will be erased with the rest.`,
      ),
  },
  leaveOffer: {
    fr: "Pour les garder, faites d’abord un fichier de l’exemple\u00A0: «\u00A0Rejoindre une équipe\u00A0» le rouvrira.",
    en: "To keep them, first make a file of the sample: “Join a team” will open it again.",
  },
  makeFile: { fr: "En faire un fichier", en: "Make a file of it" },
  leaveElsewhere: {
    fr: "Vos autres équipes ne bougent pas.",
    en: "Your other teams stay as they are.",
  },
  readMore: { fr: "Maillon", en: "Maillon" },
  privacy: { fr: "Vie privée", en: "Privacy" },
  help: { fr: "Aide", en: "Help" },
  about: { fr: "À propos, version et licences", en: "About, version and licences" },
  stay: { fr: "Rester", en: "Stay" },
  leaving: { fr: "Effacement…", en: "Erasing…" },
};
