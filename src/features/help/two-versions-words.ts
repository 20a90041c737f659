export const twoVersionsHelp = {
  title: {
    fr: "Que faire quand deux numéros se contredisent",
    en: "What to do when two numbers disagree",
  },
  lead: {
    fr: "Deux personnes ont écrit deux choses au même endroit. Maillon garde les deux et vous demande.",
    en: "Two people wrote two things in the same place. Maillon keeps both and asks you.",
  },
  steps: [
    {
      fr: "Aujourd’hui et Plus montrent «\u00A0À trancher\u00A0», avec le nombre de questions.",
      en: "Today and More show “To settle”, with the number of questions.",
    },
    {
      fr: "Ouvrez une question\u00A0: chaque valeur dit qui l’a écrite, quand, et par où elle est venue.",
      en: "Open a question: each value says who wrote it, when, and how it came.",
    },
    {
      fr: "Un doute? Appelez depuis l’écran, ou touchez «\u00A0Plus tard\u00A0».",
      en: "In doubt? Call from the screen, or tap “Later”.",
    },
    {
      fr: "Touchez la bonne valeur, puis «\u00A0Garder ce choix\u00A0».",
      en: "Tap the right value, then “Keep this choice”.",
    },
    {
      fr: "Aucune n’est bonne? «\u00A0Écrire autre chose\u00A0».",
      en: "Neither is right? “Write something else”.",
    },
  ],
  after: [
    {
      fr: "L’autre valeur n’est pas perdue\u00A0: elle reste dans l’historique, et peut être remise.",
      en: "The other value is not lost: it stays in the history, and can be put back.",
    },
    {
      fr: "Votre choix part avec le prochain fichier\u00A0: vos collègues n’auront plus la question.",
      en: "Your choice leaves with the next file: your colleagues will no longer have the question.",
    },
  ],
  door: { fr: "Voir ce qui est à trancher", en: "See what is to settle" },
  alt: {
    fr: "Une question à trancher\u00A0: deux numéros de téléphone, chacun avec son auteur et son jour.",
    en: "A question to settle: two phone numbers, each with its author and its day.",
  },
  /** What people type who look for this page. */
  asked: "conflit contradiction deux valeurs différence fusion conflict disagree merge",
};
