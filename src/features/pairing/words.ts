import { count } from "#i18n/format.ts";

export const words = {
  inPerson: {
    fr: (step: number, steps: number) =>
      `En personne, sans réseau, étape ${count(step)} de ${count(steps)}`,
    en: (step: number, steps: number) =>
      `In person, without a network, step ${count(step)} of ${count(steps)}`,
  },
  back: { fr: "Retour", en: "Back" },
  devices: { fr: "Appareils de l’équipe", en: "Devices of the team" },
  cancel: { fr: "Annuler", en: "Cancel" },
  later: { fr: "Plus tard", en: "Later" },
  sameWords: { fr: "Mêmes mots", en: "Same words" },
  otherWords: { fr: "Autres mots", en: "Other words" },
  wordsToCompare: { fr: "Mots à comparer", en: "Words to compare" },
  photo: {
    fr: "Une photo de cet écran ne sert à personne d’autre.",
    en: "A picture of this screen is of no use to anybody else.",
  },
  refused: { fr: "L’appareil a refusé", en: "The device refused" },
  noSigning: {
    fr: "Ce navigateur est trop ancien pour signer des fichiers\u00A0: mettez l’appareil à jour. En attendant, rejoignez l’équipe avec un fichier.",
    en: "This browser is too old to sign files: update the device. Meanwhile, join the team with a file.",
  },
  noKeys: {
    fr: "Cet appareil n’a pas lui-même les clés de l’équipe. Demandez-les d’abord à un collègue qui les a. Plus aucun appareil ne les a? Déclarez perdus ceux de la liste\u00A0: des clés neuves sont faites ici.",
    en: "This device does not have the team’s keys itself. First ask a colleague who has them. No device has them any more? Report those on the list as lost: new keys are made here.",
  },

  join: { fr: "Rejoindre une équipe", en: "Join a team" },
  whoSub: { fr: "Avec un collègue à côté", en: "With a colleague beside me" },
  showMine: { fr: "Montrer mon code", en: "Show my code" },
  preparing: { fr: "Un instant…", en: "One moment…" },
  showTitle: { fr: "Montrez ce code", en: "Show this code" },
  myCode: {
    fr: "Votre code, à viser par votre collègue",
    en: "Your code, for your colleague to aim at",
  },
  showSteps: [
    {
      fr: "Votre collègue ouvre Réglages, «\u00A0Appareils de l’équipe\u00A0», «\u00A0Ajouter un appareil\u00A0».",
      en: "Your colleague opens Settings, “Devices of the team”, “Add a device”.",
    },
    { fr: "Son appareil vise ce code.", en: "Their device aims at this code." },
    {
      fr: "Les trois mots sont les mêmes sur les deux écrans? À vous de viser le sien.",
      en: "Are the three words the same on both screens? Your turn to aim at theirs.",
    },
  ],
  readTheirs: { fr: "Viser son code", en: "Aim at their code" },
  readTitle: { fr: "Visez le code de votre collègue", en: "Aim at your colleague’s code" },
  myCodeAgain: { fr: "Remontrer mon code", en: "Show my code again" },
  compareTitle: { fr: "Est-ce bien cette équipe?", en: "Is this the right team?" },
  from: {
    fr: (device: string) => `Clés données par ${device}`,
    en: (device: string) => `Keys given by ${device}`,
  },
  compareSteps: [
    {
      fr: "Regardez l’écran de votre collègue, sous son code.",
      en: "Look at your colleague’s screen, under the code.",
    },
    {
      fr: "Les mêmes trois mots\u00A0: vous entrez dans cette équipe. D’autres mots\u00A0: rien n’est gardé.",
      en: "The same three words: you enter this team. Other words: nothing is kept.",
    },
  ],
  takeSteps: [
    {
      fr: "Regardez l’écran de votre collègue, sous son code.",
      en: "Look at your colleague’s screen, under the code.",
    },
    {
      fr: "Les mêmes trois mots\u00A0: cet appareil prend ces clés. D’autres mots\u00A0: rien n’est gardé.",
      en: "The same three words: this device takes these keys. Other words: nothing is kept.",
    },
  ],
  joining: { fr: "Ouverture de l’équipe…", en: "Opening the team…" },
  inTitle: { fr: "Vous êtes dans l’équipe", en: "You are in the team" },
  inWhy: {
    fr: (team: string) =>
      `«\u00A0${team}\u00A0» est sur cet appareil, encore vide\u00A0: le répertoire arrive avec le premier fichier de votre collègue.`,
    en: (team: string) =>
      `“${team}” is on this device, still empty: the directory comes with your colleague’s first file.`,
  },
  receiveFirst: { fr: "Recevoir le premier fichier", en: "Receive the first file" },
  known: {
    fr: "Cette équipe est déjà sur cet appareil",
    en: "This team is already on this device",
  },
  knownWhy: {
    fr: (team: string) =>
      `Ouvrez «\u00A0${team}\u00A0», puis Réglages, «\u00A0Appareils de l’équipe\u00A0», «\u00A0Demander les nouvelles clés\u00A0».`,
    en: (team: string) =>
      `Open “${team}”, then Settings, “Devices of the team”, “Ask for the new keys”.`,
  },

  ask: { fr: "Demander les nouvelles clés", en: "Ask for the new keys" },
  gotKeys: { fr: "Cet appareil a les clés de l’équipe", en: "This device has the team’s keys" },
  gotKeysWhy: {
    fr: "Les fichiers scellés avec elles s’ouvrent ici; ceux qui attendaient s’ajoutent d’eux-mêmes.",
    en: "Files sealed with them open here; those that were waiting are added by themselves.",
  },
  toExchanges: { fr: "Aller à Échanges", en: "Go to Exchanges" },

  add: { fr: "Ajouter un appareil", en: "Add a device" },
  aimTitle: { fr: "Visez le code de l’arrivant", en: "Aim at the newcomer’s code" },
  aimSub: {
    fr: "Sur son appareil\u00A0: «\u00A0Rejoindre une équipe\u00A0», «\u00A0Avec un collègue à côté\u00A0»",
    en: "On their device: “Join a team”, “With a colleague beside me”",
  },
  sampleNo: {
    fr: "L’exemple reste sur cet appareil. Créez d’abord une équipe à vous.",
    en: "The sample stays on this device. Create a team of your own first.",
  },
  createTeam: { fr: "Créer une équipe", en: "Create a team" },
  who: { fr: "Qui est-ce?", en: "Who is it?" },
  someoneNew: {
    fr: (name: string) => `${name}, nouveau dans l’équipe`,
    en: (name: string) => `${name}, new to the team`,
  },
  confirmSub: {
    fr: (device: string) => `${device} demande les clés de l’équipe`,
    en: (device: string) => `${device} asks for the team’s keys`,
  },
  confirmSteps: [
    {
      fr: "Voyez-vous cette personne devant vous, avec cet appareil?",
      en: "Do you see this person in front of you, with this device?",
    },
    {
      fr: "Lisez-vous les mêmes trois mots sous son code?",
      en: "Do you read the same three words under their code?",
    },
  ],
  giveKeys: { fr: "Scellage des clés…", en: "Sealing the keys…" },
  theirTurnSteps: {
    fr: (name: string) => [
      `Le code de ${name} est lu, et l’appareil inscrit dans l’équipe.`,
      `À ${name} de viser celui-ci.`,
      "Comparez les mots des deux écrans.",
    ],
    en: (name: string) => [
      `${name}’s code was read, and the device is on the team’s list.`,
      `${name}’s turn to aim at this one.`,
      "Compare the words of the two screens.",
    ],
  },
  keysCode: { fr: "Les clés de l’équipe, scellées", en: "The team’s keys, sealed" },
  undone: {
    fr: "L’appareil n’est plus sur la liste de l’équipe.",
    en: "The device is off the team’s list.",
  },
  doneTitle: {
    fr: (name: string) => `${name} est dans l’équipe`,
    en: (name: string) => `${name} is in the team`,
  },
  doneWhy: {
    fr: "Il reste à lui donner le répertoire\u00A0: un premier fichier, scellé, qui ne demande pas de mots.",
    en: "The directory is still to be given: a first file, sealed, that asks for no words.",
  },
  againTitle: {
    fr: (name: string) => `${name} a les clés de l’équipe`,
    en: (name: string) => `${name} has the team’s keys`,
  },
  againWhy: {
    fr: "Vos prochains fichiers s’ouvrent sur cet appareil, et ceux qui y attendaient aussi.",
    en: "Your next files open on that device, and those that were waiting on it too.",
  },
  sendNext: { fr: "Envoyer un fichier", en: "Send a file" },
  sendFirst: { fr: "Envoyer le premier fichier", en: "Send the first file" },

  noCamera: { fr: "Sans caméra", en: "Without a camera" },
  copy: { fr: "Copier le texte du code", en: "Copy the text of the code" },
  copied: { fr: "Texte copié.", en: "Text copied." },
  notCopied: {
    fr: "L’appareil ne l’a pas copié. Choisissez le texte et copiez-le vous-même.",
    en: "The device did not copy it. Select the text and copy it yourself.",
  },
  giveText: { fr: "Donner le texte du code", en: "Give the text of the code" },
  codeText: { fr: "Texte du code", en: "Text of the code" },
  pasteHint: {
    fr: "Celui que l’autre écran donne sous «\u00A0Sans caméra\u00A0».",
    en: "The one that the other screen gives under “Without a camera”.",
  },
  readText: { fr: "Lire ce texte", en: "Read this text" },
  chooseFile: { fr: "Choisir le fichier du code", en: "Choose the code’s file" },
  problems: {
    "pairing.foreign": {
      fr: "Ce n’est pas un code de jumelage de Maillon. Visez celui que l’autre écran montre en ce moment.",
      en: "This is no pairing code of Maillon. Aim at the one that the other screen shows now.",
    },
    "pairing.cut": {
      fr: "Il manque la fin de ce code. Copiez-le en entier, ou visez-le de nouveau.",
      en: "The end of this code is missing. Copy it whole, or aim at it again.",
    },
    "pairing.altered": {
      fr: "Ce code a été changé en chemin. Visez-le de nouveau; s’il est refusé encore, reprenez du début des deux côtés.",
      en: "This code was changed on the way. Aim at it again; if it is refused once more, start over on both sides.",
    },
    "pairing.newer": {
      fr: "L’autre appareil a une version plus récente de Maillon. Mettez celui-ci à jour, puis recommencez.",
      en: "The other device has a newer version of Maillon. Update this one, then start again.",
    },
    "pairing.offer": {
      fr: "C’est le code de quelqu’un qui arrive. Ici, visez celui que votre collègue montre après avoir lu le vôtre.",
      en: "This is the code of a newcomer. Here, aim at the one that your colleague shows after reading yours.",
    },
    "pairing.answer": {
      fr: "Ce sont les clés d’une équipe. Ici, visez le code de la personne qui arrive.",
      en: "These are a team’s keys. Here, aim at the code of the person who arrives.",
    },
    "pairing.stale": {
      fr: "Ces clés sont scellées pour un autre code que le vôtre. Faites lire de nouveau celui que cet écran montre.",
      en: "These keys are sealed to another code than yours. Have the one that this screen shows read again.",
    },
    "pairing.own": {
      fr: "C’est le code de cet appareil-ci. Visez celui de l’autre.",
      en: "This is this very device’s code. Aim at the other one’s.",
    },
    "pairing.otherTeam": {
      fr: "L’autre appareil est d’une autre équipe. Ouvrez la même équipe des deux côtés.",
      en: "The other device is of another team. Open the same team on both sides.",
    },
    "pairing.lost": {
      fr: "Cet appareil est déclaré perdu ou retiré. S’il est de retour entre de bonnes mains, remettez-le d’abord en service dans «\u00A0Appareils de l’équipe\u00A0».",
      en: "This device is reported lost or retired. If it is back in good hands, first return it to service in “Devices of the team”.",
    },
    "pairing.ahead": {
      fr: "L’autre appareil a des clés plus récentes que celui-ci. C’est donc celui-ci qui demande les clés, et l’autre qui les donne\u00A0: touchez «\u00A0Demander les nouvelles clés\u00A0» dans «\u00A0Appareils de l’équipe\u00A0».",
      en: "The other device has newer keys than this one. So this one asks for the keys and the other gives them: tap “Ask for the new keys” in “Devices of the team”.",
    },
  },
};

export const deviceNameless = { fr: "Appareil sans nom", en: "Device without a name" };
