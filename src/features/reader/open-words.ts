export const openWords = {
  title: { fr: "Ouvrir ce que l’équipe a remis", en: "Open what the team gave you" },
  subEnterprise: { fr: "Pour une entreprise", en: "For an enterprise" },
  subBuyer: { fr: "Pour un acheteur", en: "For a buyer" },
  back: { fr: "Retour", en: "Back" },
  later: { fr: "Plus tard", en: "Later" },
  other: { fr: "Un autre fichier", en: "Another file" },
  scan: { fr: "Scanner le code de l’équipe", en: "Scan the team’s code" },
  aimAgain: { fr: "Viser de nouveau", en: "Aim again" },
  how: { fr: "Ou avec un fichier, en trois gestes", en: "Or with a file, in three steps" },
  howSteps: [
    {
      fr: "L’équipe fait un fichier pour vous, et vous le remet par courriel, message ou clé.",
      en: "The team makes a file for you, and gives it to you by e-mail, message or USB stick.",
    },
    {
      fr: "Choisissez-le ici. S’il est protégé, l’équipe vous dit six mots de vive voix.",
      en: "Choose it here. If it is protected, the team tells you six words aloud.",
    },
    {
      fr: "Tout est ensuite sur votre appareil\u00A0: cherchez, notez, préparez, même sans réseau.",
      en: "Everything is then on your device: search, take notes, prepare, even without a network.",
    },
  ],
  drop: {
    fr: "Sur un ordinateur, vous pouvez aussi glisser le fichier ici.",
    en: "On a computer you can also drop the file here.",
  },
  from: { fr: "De l’équipe", en: "From the team" },
  for: { fr: "Pour", en: "For" },
  edition: { fr: "Édition", en: "Edition" },
  editionOf: {
    fr: (number: number, made: string) => `${number}, du ${made}`,
    en: (number: number, made: string) => `${number}, of ${made}`,
  },
  holds: { fr: "Contient", en: "Holds" },
  indicators: { fr: "les retombées, en chiffres", en: "the outcomes, in figures" },
  otherDoor: {
    fr: (role: string) => `Ce fichier est fait ${role}. Vous pouvez l’ouvrir quand même.`,
    en: (role: string) => `This file is made ${role}. You can open it all the same.`,
  },
  apart: {
    fr: "Il s’ouvre dans un espace à part. Ce que vous y écrirez reste à vous\u00A0: l’équipe ne reçoit que ce que vous lui envoyez.",
    en: "It opens in a space of its own. What you write there stays yours: the team receives only what you send it.",
  },
  replaces: {
    fr: (space: string) =>
      `Cette édition prend la place de la précédente dans «\u00A0${space}\u00A0». Vos notes et vos relances y restent.`,
    en: (space: string) =>
      `This edition takes the place of the last one in “${space}”. Your notes and follow-ups stay.`,
  },
  open: { fr: "Ouvrir", en: "Open" },
  replace: { fr: "Prendre cette édition", en: "Take this edition" },
  taking: { fr: "Ouverture…", en: "Opening…" },
  took: {
    replaced: {
      fr: (edition: number) => `L’édition ${edition} est ouverte.`,
      en: (edition: number) => `Edition ${edition} is open.`,
    },
    known: {
      fr: (edition: number) => `L’édition ${edition} était déjà ici.`,
      en: (edition: number) => `Edition ${edition} was here already.`,
    },
    older: {
      fr: (edition: number) =>
        `L’édition ${edition} est plus ancienne que celle qui est ici\u00A0: vous gardez la plus récente.`,
      en: (edition: number) =>
        `Edition ${edition} is older than the one here: you keep the newer one.`,
    },
  },
  notHere: { fr: "Ce fichier n’a pas été pris", en: "This file was not taken" },
  otherKey: {
    fr: (team: string) =>
      `Il se dit de «\u00A0${team}\u00A0», mais n’est pas signé comme les éditions précédentes. Demandez à l’équipe, de vive voix, si elle vous l’a bien envoyé.`,
    en: (team: string) =>
      `It says it is from “${team}”, but is not signed as the earlier editions are. Ask the team, by voice, whether it really sent it.`,
  },
  foreign: {
    fr: (team: string) =>
      `Il se dit de «\u00A0${team}\u00A0» et prendrait la place d’une équipe de cet appareil. Demandez à l’équipe, de vive voix, si elle vous l’a bien envoyé.`,
    en: (team: string) =>
      `It says it is from “${team}” and would take the place of a team on this device. Ask the team, by voice, whether it really sent it.`,
  },
  joinTeam: { fr: "Rejoindre l’équipe", en: "Join the team" },
  nothingMade: { fr: "Aucun espace n’a été créé.", en: "No space was made." },
};
