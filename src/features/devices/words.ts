import { count } from "#i18n/format.ts";
import { plural } from "#i18n/plural.ts";
import { signerStateWords } from "#i18n/signer-words.ts";

export const words = {
  title: { fr: "Appareils de l’équipe", en: "Devices of the team" },
  sub: {
    fr: (team: string, epoch: number | undefined) =>
      epoch === undefined ? team : `${team}, clés n°\u00A0${count(epoch)}`,
    en: (team: string, epoch: number | undefined) =>
      epoch === undefined ? team : `${team}, keys no. ${count(epoch)}`,
  },
  settings: { fr: "Réglages", en: "Settings" },
  add: { fr: "Ajouter un appareil", en: "Add a device" },
  ask: { fr: "Demander les nouvelles clés", en: "Ask for the new keys" },
  active: { fr: "En service", en: "In service" },
  alone: { fr: "Cet appareil", en: "This device" },
  keyless: { fr: "Pas encore jumelés", en: "Not paired yet" },
  gone: { fr: "Perdus ou retirés", en: "Lost or retired" },
  none: {
    fr: "Aucun autre appareil pour l’instant. Un collègue à côté de vous? Ajoutez le sien en deux codes.",
    en: "No other device yet. A colleague beside you? Add theirs with two codes.",
  },
  lateTitle: { fr: "L’équipe a changé ses clés", en: "The team changed its keys" },
  late: {
    fr: "Cet appareil n’a pas les nouvelles. Vous ne perdez rien\u00A0: montrez votre code à un collègue qui les a.",
    en: "This device does not have the new ones. You lose nothing: show your code to a colleague who has them.",
  },
  withoutTitle: {
    fr: "Cet appareil n’a pas les clés de l’équipe",
    en: "This device does not have the team’s keys",
  },
  without: {
    fr: "Une sauvegarde ou un fichier ne les apporte pas. Vous ne perdez rien\u00A0: montrez votre code à un collègue qui les a. Plus personne ne les a? Déclarez perdus les appareils qui ne sont plus là.",
    en: "A backup or a file does not bring them. You lose nothing: show your code to a colleague who has them. Nobody has them any more? Report as lost the devices that are no longer there.",
  },
  again: {
    fr: (devices: number) =>
      plural(
        devices,
        "1 appareil n’a pas encore les clés, pour autant qu’on le sache ici. Visez son code avec «\u00A0Ajouter un appareil\u00A0».",
        `${count(devices)} appareils n’ont pas encore les clés, pour autant qu’on le sache ici. Visez leur code avec «\u00A0Ajouter un appareil\u00A0».`,
      ),
    en: (devices: number) =>
      plural(
        devices,
        "1 device does not have the keys yet, as far as is known here. Aim at its code with “Add a device”.",
        `${count(devices)} devices do not have the keys yet, as far as is known here. Aim at their codes with “Add a device”.`,
      ),
  },
  here: { fr: "cet appareil", en: "this device" },
  nameless: { fr: "Appareil sans nom", en: "Device without a name" },
  noMember: { fr: "personne n’est nommé", en: "nobody is named" },
  noFile: { fr: "aucun fichier reçu", en: "no file received" },
  lastFile: {
    fr: (when: string) => `dernier fichier ${when}`,
    en: (when: string) => `last file ${when}`,
  },
  states: {
    ...signerStateWords,
    keyless: { fr: "pas jumelé", en: "not paired" },
  },
  withoutKeys: { fr: "clés à redonner", en: "keys to be given" },

  missing: { fr: "Cet appareil n’est pas connu ici", en: "This device is not known here" },
  missingWhy: {
    fr: "Sa fiche a été effacée, ou vous n’avez pas encore reçu le fichier où elle se trouve.",
    en: "Its record was erased, or you have not yet received the file that holds it.",
  },
  state: { fr: "État", en: "State" },
  since: {
    fr: (state: string, when: string) => `${state}, ${when}`,
    en: (state: string, when: string) => `${state}, ${when}`,
  },
  heldBy: { fr: "Tenu par", en: "Held by" },
  introducedBy: { fr: "Présenté par", en: "Introduced by" },
  first: { fr: "le premier appareil de l’équipe", en: "the team’s first device" },
  lastReceived: { fr: "Dernier fichier reçu ici", en: "Last file received here" },
  never: { fr: "aucun", en: "none" },
  keys: { fr: "Clés de l’équipe", en: "The team’s keys" },
  hasKeys: { fr: "celles de maintenant", en: "the current ones" },
  keysUnknown: {
    fr: "on ne le sait pas ici\u00A0: cet appareil-ci n’a pas celles de maintenant",
    en: "not known here: this device does not have the current ones",
  },
  lacksKeys: {
    fr: "pas celles de maintenant, pour autant qu’on le sache ici",
    en: "not the current ones, as far as is known here",
  },
  keylessWhy: {
    fr: "Cet appareil a rejoint l’équipe par un fichier. Sans clés, il n’ouvre rien de scellé, et ses fichiers demandent votre accord. Jumelez-le pour que tout entre de soi-même. S’il est perdu, il n’y a pas de clés à changer\u00A0: voyez ce qu’il portait, et inscrivez-le au registre.",
    en: "This device joined the team by a file. Without keys it opens nothing sealed, and its files ask for your consent. Pair it so that everything comes in by itself. If it is lost, there are no keys to change: see what it carried, and enter it in the register.",
  },
  introduced: { fr: "Appareils qu’il a présentés", en: "Devices that it introduced" },
  rename: { fr: "Renommer cet appareil", en: "Rename this device" },
  retire: { fr: "Retirer de l’équipe", en: "Retire from the team" },
  retireWhy: {
    fr: "Retirez un appareil rendu ou remplacé, et vidé. S’il est perdu ou volé, ou en cas de doute, déclarez-le perdu.",
    en: "Retire a device that was given back or replaced, and emptied. If it is lost or stolen, or in doubt, report it as lost.",
  },
  retired: {
    fr: (name: string) => `${name} est retiré de l’équipe.`,
    en: (name: string) => `${name} is retired from the team.`,
  },
  lose: { fr: "Déclarer perdu", en: "Report as lost" },
  backInService: { fr: "Remettre en service", en: "Return to service" },
  backWhy: {
    fr: "Retrouvé entre de bonnes mains\u00A0: ses fichiers entreront de nouveau, une fois rejumelé.",
    en: "Found in good hands: its files will come in again, once paired anew.",
  },
  isBack: {
    fr: (name: string) => `${name} est de nouveau en service.`,
    en: (name: string) => `${name} is back in service.`,
  },
  carries: { fr: "Ce qu’il porte", en: "What it carries" },
  carriesWhy: {
    fr: "les personnes et les fiches qui sont dessus",
    en: "the people and records that are on it",
  },
  carried: { fr: "Ce qu’il portait", en: "What it carried" },
  carriedWhy: {
    fr: "les personnes et les fiches qui étaient dessus",
    en: "the people and records that were on it",
  },

  loseTitle: { fr: (name: string) => `${name} est perdu`, en: (name: string) => `${name} is lost` },
  loseSub: {
    fr: "Perdu, volé, ou dans des mains inconnues",
    en: "Lost, stolen, or in unknown hands",
  },
  willHappen: { fr: "Ce qui va se passer", en: "What will happen" },
  happens: [
    {
      fr: "L’équipe reçoit de nouvelles clés\u00A0: ce qui sera scellé ensuite ne s’ouvrira pas sur lui.",
      en: "The team gets new keys: what is sealed afterwards will not open on it.",
    },
    {
      fr: "Ses fichiers n’entreront plus d’eux-mêmes\u00A0: ils attendront votre accord, champ par champ.",
      en: "Its files will no longer come in by themselves: they will wait for your consent, field by field.",
    },
    {
      fr: "Chaque collègue fera lire son code une fois, pour avoir les nouvelles clés.",
      en: "Each colleague will have their code read once, to get the new keys.",
    },
  ],
  willNot: { fr: "Ce que cela ne peut pas faire", en: "What it cannot do" },
  cannot: [
    {
      fr: "Effacer le téléphone\u00A0: ce qui y était y reste, derrière son verrou. Effacez-le à distance si vous le pouvez.",
      en: "Erase the phone: what was on it stays, behind its lock. Erase it from afar if you can.",
    },
    {
      fr: "Protéger ce qu’un collègue en retard scelle encore avec les anciennes clés\u00A0: qui tient ce téléphone lirait ce fichier-là.",
      en: "Protect what a late colleague still seals with the old keys: whoever holds this phone could read that file.",
    },
    {
      fr: "Fermer un dossier partagé ou un stockage S3\u00A0: changez-en le mot de passe ou la clé d’accès aujourd’hui.",
      en: "Close a shared folder or an S3 store: change its password or access key today.",
    },
  ],
  alsoRetire: {
    fr: (name: string) => `Retirer aussi ${name}`,
    en: (name: string) => `Retire ${name} too`,
  },
  introducedNone: { fr: "Il n’en a présenté aucun.", en: "It introduced none." },
  introducedWhy: {
    fr: "Un appareil que vous ne connaissez pas? Cochez-le\u00A0: il sort de l’équipe en même temps.",
    en: "A device that you do not know? Tick it: it leaves the team at the same time.",
  },
  changeNothing: { fr: "Ne rien changer", en: "Change nothing" },
  changeKeys: { fr: "Changer les clés", en: "Change the keys" },
  changing: { fr: "Nouvelles clés…", en: "New keys…" },
  changed: {
    fr: "Les clés de l’équipe sont changées.",
    en: "The team’s keys are changed.",
  },
  refused: { fr: "Les clés n’ont pas changé", en: "The keys were not changed" },
  nextTitle: { fr: "À faire maintenant", en: "To do now" },
  nextSteps: [
    {
      fr: "Dites à vos collègues de faire lire leur code\u00A0: Réglages, «\u00A0Appareils de l’équipe\u00A0», «\u00A0Demander les nouvelles clés\u00A0».",
      en: "Tell your colleagues to have their code read: Settings, “Devices of the team”, “Ask for the new keys”.",
    },
    {
      fr: "Changez le mot de passe du dossier partagé, s’il y en a un.",
      en: "Change the password of the shared folder, if there is one.",
    },
    {
      fr: "Gardez la liste de ce qu’il portait\u00A0: la loi demande de tenir un registre de ces pertes.",
      en: "Keep the list of what it carried: the law asks for a register of such losses.",
    },
  ],
  whoHas: { fr: "Qui a les nouvelles clés", en: "Who has the new keys" },
  ofAll: {
    fr: (some: number, all: number) => `${count(some)} sur ${count(all)}`,
    en: (some: number, all: number) => `${count(some)} of ${count(all)}`,
  },
  has: { fr: "les a", en: "has them" },
  hasNot: {
    fr: "pas encore, pour autant qu’on le sache ici",
    en: "not yet, as far as is known here",
  },
};
