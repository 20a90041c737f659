import { plural } from "#i18n/plural.ts";

export const words = {
  title: { fr: "Après la rencontre", en: "After the meeting" },
  back: { fr: "Horaire", en: "Schedule" },
  gone: { fr: "Cette rencontre n’est pas ici", en: "This meeting is not here" },
  goneWhy: {
    fr: "Elle n’a pas encore été reçue, ou elle a été effacée.",
    en: "It was not received yet, or it was erased.",
  },
  pair: {
    fr: (enterprise: string, buyer: string) => `${enterprise} × ${buyer}`,
    en: (enterprise: string, buyer: string) => `${enterprise} × ${buyer}`,
  },
  seat: {
    fr: (round: number, table: string) => `Ronde ${round} · table ${table}`,
    en: (round: number, table: string) => `Round ${round} · table ${table}`,
  },
  whose: { fr: "Qui répond?", en: "Who answers?" },
  happened: { fr: "A-t-elle eu lieu?", en: "Did it take place?" },
  interest: { fr: "Intérêt", en: "Interest" },
  next: { fr: "Promis", en: "Promised" },
  dueOn: { fr: "Avant le", en: "Before" },
  amount: { fr: "Montant possible", en: "Possible amount" },
  needFound: { fr: "Besoin découvert", en: "Need found" },
  note: { fr: "Note", en: "Note" },
  apart: {
    fr: "Chaque côté répond à part et ne voit pas la réponse de l’autre. Rien de ceci ne sort de l’équipe.",
    en: "Each side answers apart and does not see the other’s answer. None of this leaves the team.",
  },
  save: { fr: "Enregistrer", en: "Save" },
  saving: { fr: "Enregistrement…", en: "Saving…" },
  kept: { fr: "Évaluation gardée.", en: "Rating kept." },
  keptWithPromise: {
    fr: "Évaluation gardée; la promesse est dans les relances.",
    en: "Rating kept; the promise is in the follow-ups.",
  },
  keptWithNews: {
    fr: "Évaluation gardée; ses suivis sont dans les relances.",
    en: "Rating kept; its news to ask is in the follow-ups.",
  },
  keptWithBoth: {
    fr: "Évaluation gardée; la promesse et les suivis sont dans les relances.",
    en: "Rating kept; the promise and the news to ask are in the follow-ups.",
  },
  keptMissed: { fr: "Absence gardée.", en: "Absence kept." },
  answers: {
    fr: (count: number) => plural(count, "1 réponse gardée", `${count} réponses gardées`),
    en: (count: number) => plural(count, "1 answer kept", `${count} answers kept`),
  },
};
