import { count } from "#i18n/count.ts";

export const words = {
  toDo: { fr: "À faire aujourd’hui", en: "To do today" },
  nothingToDo: { fr: "Rien à faire aujourd’hui.", en: "Nothing to do today." },
  nextDue: {
    fr: (when: string) => `Prochaine relance\u00A0: ${when}.`,
    en: (when: string) => `Next follow-up: ${when}.`,
  },
  allFollowUps: { fr: "Toutes les relances", en: "All follow-ups" },
  proposals: { fr: "Propositions à décider", en: "Proposals to decide" },
  proposalsWhy: {
    fr: (proposals: number) =>
      proposals > 1
        ? `${count(proposals)} réponses de vos lecteurs`
        : "la réponse d’un de vos lecteurs",
    en: (proposals: number) =>
      proposals > 1 ? `${count(proposals)} answers from your readers` : "an answer from a reader",
  },
  toSettle: { fr: "À trancher", en: "To settle" },
  settleAll: {
    fr: (questions: number) => `Trancher les ${count(questions)}`,
    en: (questions: number) => `Settle all ${count(questions)}`,
  },
};
