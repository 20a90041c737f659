export const sampleHelp = {
  title: { fr: "Essayer avec l’exemple", en: "Try with the sample" },
  lead: {
    fr: "Une région inventée, avec ses entreprises, ses acheteurs et ses notes, pour apprendre sans rien risquer.",
    en: "An invented region, with its enterprises, buyers and notes, to learn without any risk.",
  },
  steps: [
    {
      fr: "À la première ouverture, touchez «\u00A0Essayer avec des données d’exemple\u00A0».",
      en: "At the first opening, tap “Try with sample data”.",
    },
    {
      fr: "Ouvrez une fiche, prenez une note, tranchez une question\u00A0: tout fonctionne comme dans votre équipe.",
      en: "Open a record, take a note, settle a question: everything works as in your team.",
    },
    {
      fr: "Pour en sortir\u00A0: Plus, Réglages, «\u00A0Quitter l’exemple\u00A0».",
      en: "To leave it: More, Settings, “Leave the sample”.",
    },
  ],
  after: [
    {
      fr: "L’exemple vit dans un espace à part. Il ne se mêle jamais aux fiches de votre équipe, et le mot «\u00A0exemple\u00A0» se lit sur chaque écran.",
      en: "The sample lives in a space apart. It never mixes with your team’s records, and the word “sample” stands on every screen.",
    },
  ],
  /** What people type who look for this page. */
  asked: "démo démonstration données fictives tester formation demo training",
};
