export const wishWords = {
  keep: { fr: "Garder pour l’équipe", en: "Keep for the team" },
  keeping: { fr: "Enregistrement…", en: "Saving…" },
  empty: {
    fr: "Le message est vide. Écrivez ce que l’équipe doit savoir.",
    en: "The message is empty. Write what the team should know.",
  },
  message: { fr: "Écrire à l’équipe", en: "Write to the team" },
  messageLabel: { fr: "Votre message", en: "Your message" },
  messageHint: {
    fr: "N’y mettez rien d’une personne qu’elle n’aurait pas dit elle-même.",
    en: "Put nothing about a person that they would not say themselves.",
  },
  messageKept: {
    fr: "Message gardé. Il attend d’être envoyé.",
    en: "Message kept. It waits to be sent.",
  },
  meet: { fr: "Demander une rencontre", en: "Ask to meet" },
  meetWith: { fr: (name: string) => `Avec ${name}`, en: (name: string) => `With ${name}` },
  why: { fr: "Pourquoi (facultatif)", en: "Why (optional)" },
  whyHint: {
    fr: "Ce que vous avez à offrir ou à demander, en une phrase.",
    en: "What you have to offer or to ask, in a sentence.",
  },
  meetKept: {
    fr: "Demande gardée. Elle attend d’être envoyée.",
    en: "Request kept. It waits to be sent.",
  },
  gone: { fr: "Cette fiche n’est plus ici", en: "This record is no longer here" },
  goneWhy: {
    fr: "La dernière édition de l’équipe ne la contient pas.",
    en: "The team’s last edition does not hold it.",
  },
};
