import { count } from "#i18n/format.ts";
import { plural } from "#i18n/plural.ts";

export const personWords = {
  title: { fr: "Ses renseignements", en: "Their information" },
  lead: {
    fr: "Ce que l’équipe a recueilli auprès de cette personne, à lui remettre dans les 30\u00A0jours. Sans les jugements de l’équipe ni ce qui concerne d’autres personnes.",
    en: "What the team collected from this person, to be handed over within 30 days. Without the team’s judgements or what concerns other persons.",
  },
  identity: {
    fr: "Vérifiez d’abord que c’est bien elle qui demande.",
    en: "First make sure that it is that person who asks.",
  },
  holds: { fr: "Dans les fichiers", en: "In the files" },
  sheet: {
    fr: "ses coordonnées, telles qu’elles sont gardées",
    en: "their details, as they are kept",
  },
  meetings: {
    fr: (rows: number) =>
      plural(
        rows,
        `${count(rows)} rencontre ou échange\u00A0: le jour et la manière`,
        `${count(rows)} rencontres ou échanges\u00A0: le jour et la manière`,
      ),
    en: (rows: number) =>
      plural(
        rows,
        "1 meeting or exchange: the day and how",
        `${count(rows)} meetings or exchanges: the day and how`,
      ),
  },
  left: { fr: "Laissé de côté", en: "Left out" },
  leftWhy: {
    fr: "le texte des notes et des relances (il parle aussi d’autres personnes\u00A0: relisez-le avant de le remettre), le rôle dans l’achat et les étiquettes (déduits par l’équipe), les photos",
    en: "the text of notes and follow-ups (it speaks of others too: read it before handing it over), the part in the purchase and tags (inferred by the team), photos",
  },
  make: {
    fr: "Exporter les renseignements de cette personne",
    en: "Export this person’s information",
  },
  json: { fr: "JSON, pour un autre logiciel", en: "JSON, for other software" },
  csv: { fr: "CSV, pour un chiffrier", en: "CSV, for a spreadsheet" },
  html: { fr: "Page à lire", en: "Page to read" },
  log: {
    fr: "La demande est notée, avec sa date limite.",
    en: "The request is noted, with its due date.",
  },
  logged: { fr: "Demande notée.", en: "Request noted." },
  answered: { fr: "C’est remis", en: "Handed over" },
  answeredToast: { fr: "Réponse notée.", en: "Answer noted." },
  gone: { fr: "Cette personne n’est pas ici", en: "This person is not here" },
  goneWhy: {
    fr: "Elle est effacée, ou elle n’est pas sur cet appareil.",
    en: "They were erased, or are not on this device.",
  },
  fileName: { fr: "Renseignements", en: "Information" },
  madeOn: {
    fr: (on: string) => `Fait le ${on} par l’équipe`,
    en: (on: string) => `Made on ${on} by the team`,
  },
  columns: {
    field: { fr: "Renseignement", en: "Detail" },
    value: { fr: "Valeur", en: "Value" },
  },
  meetingsTitle: { fr: "Rencontres et échanges", en: "Meetings and exchanges" },
  answerBy: {
    fr: (before: string) => `Répondre avant le ${before}`,
    en: (before: string) => `Answer before ${before}`,
  },
};
