export const words = {
  whose: { fr: "Qui répond?", en: "Who answers?" },
  apart: {
    fr: "Chaque côté répond à part et ne voit pas la réponse de l’autre. Rien de ceci ne sort de l’équipe.",
    en: "Each side answers apart and does not see the other’s answer. None of this leaves the team.",
  },
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
};
