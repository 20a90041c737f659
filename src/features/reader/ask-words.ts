export const askWords = {
  title: { fr: "Échanges", en: "Exchanges" },
  send: { fr: "Envoyer", en: "Send" },
  receive: { fr: "Recevoir", en: "Receive" },
  write: { fr: "Écrire à l’équipe", en: "Write to the team" },
  waiting: { fr: "À envoyer", en: "To send" },
  nothingWaits: {
    fr: "Rien n’attend. Proposez une correction depuis votre fiche, ou demandez une rencontre depuis une autre.",
    en: "Nothing waits. Suggest a correction from your record, or ask to meet from another.",
  },
  sent: { fr: "Envoyé", en: "Sent" },
  received: { fr: "Reçu de l’équipe", en: "Received from the team" },
  noEdition: {
    fr: "Aucune édition n’est ouverte ici. Touchez Recevoir et choisissez le fichier de l’équipe.",
    en: "No edition is open here. Tap Receive and choose the team’s file.",
  },
  edition: {
    fr: (number: number, made: string, held: string) =>
      held === "" ? `Édition ${number}, ${made}.` : `Édition ${number}, ${made}\u00A0: ${held}.`,
    en: (number: number, made: string, held: string) =>
      held === "" ? `Edition ${number}, ${made}.` : `Edition ${number}, ${made}: ${held}.`,
  },
  replaced: {
    fr: "La prochaine édition prendra la place de celle-ci. Vos notes et vos relances restent.",
    en: "The next edition will take the place of this one. Your notes and follow-ups stay.",
  },
  takeBack: { fr: "Retirer", en: "Take back" },
  takeBackWhat: {
    fr: (what: string) => `Retirer ${what}`,
    en: (what: string) => `Take back ${what}`,
  },
  takenBack: { fr: "Retiré. L’équipe n’en saura rien.", en: "Taken back. The team will not know." },
  sentOn: { fr: (on: string) => `envoyé ${on}`, en: (on: string) => `sent ${on}` },
  arrived: { fr: "arrivé à l’équipe", en: "arrived at the team" },
  accepted: { fr: "accepté", en: "accepted" },
  refused: { fr: "pas retenu", en: "not kept" },
  message: { fr: "Message", en: "Message" },
  meet: {
    fr: (name: string) => `Rencontrer ${name}`,
    en: (name: string) => `Meet ${name}`,
  },
  change: {
    fr: (before: string, value: string) => `«\u00A0${before}\u00A0» devient «\u00A0${value}\u00A0»`,
    en: (before: string, value: string) => `“${before}” becomes “${value}”`,
  },
  wishes: {
    fr: (day: string) => `Qui je souhaite rencontrer\u00A0: ${day}`,
    en: (day: string) => `Whom I would like to meet: ${day}`,
  },
  nobody: { fr: "personne", en: "nobody" },
  ranked: {
    fr: (rank: number, name: string) => `${rank}.\u00A0${name}`,
    en: (rank: number, name: string) => `${rank}.\u00A0${name}`,
  },
  veto: {
    fr: (name: string) => `Ne pas me réunir avec ${name}`,
    en: (name: string) => `Keep me apart from ${name}`,
  },
  vetoBack: {
    fr: (name: string) => `Je peux rencontrer ${name}`,
    en: (name: string) => `I can meet ${name}`,
  },
  vetoWhy: { fr: "l’équipe seule le lit", en: "the team alone reads it" },
  met: {
    fr: (name: string) => `Ma rencontre avec ${name}`,
    en: (name: string) => `My meeting with ${name}`,
  },
  missed: { fr: "l’autre côté n’est pas venu", en: "the other side did not come" },
  came: { fr: "l’autre côté est venu", en: "the other side came" },
  ratingBack: { fr: "avis retiré", en: "answer taken back" },
  rating: {
    fr: (name: string) => `Mon avis sur la rencontre avec ${name}`,
    en: (name: string) => `What I made of the meeting with ${name}`,
  },
  said: {
    fr: (field: string, value: string) => `${field}\u00A0: ${value}`,
    en: (field: string, value: string) => `${field}: ${value}`,
  },
  noSheet: { fr: "une fiche qui n’est plus ici", en: "a record that is no longer here" },
};
