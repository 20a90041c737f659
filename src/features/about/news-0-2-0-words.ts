export const news020 = {
  lead: {
    fr: "La journée de maillage, et ce qu’on remet hors de l’équipe.",
    en: "The matchmaking day, and what is handed over outside the team.",
  },
  lines: [
    {
      fr: "Une journée entière sans réseau : inscriptions et souhaits, horaire, accueil, imprévus, évaluations, suivis et bilan.",
      en: "A whole day without a network: enrolments and wishes, schedule, door, unforeseen events, ratings, follow-ups and report.",
    },
    {
      fr: "Un horaire dit à quelle distance du meilleur possible il est, et pourquoi un souhait n’a pas sa place.",
      en: "A schedule says how far from the best possible it is, and why a wish has no place.",
    },
    {
      fr: "Une entreprise ou un acheteur lit son édition, répond à l’équipe et vit sa journée sur son téléphone.",
      en: "An enterprise or a buyer reads its edition, answers the team and lives its day on its own phone.",
    },
    {
      fr: "Les appareils de l’équipe se jumellent en personne; ce qui passe de l’un à l’autre est scellé et signé.",
      en: "The team’s devices are paired in person; what goes from one to another is sealed and signed.",
    },
    {
      fr: "Un fichier passe aussi d’un écran à une caméra, ou par un dossier partagé.",
      en: "A file also goes from a screen to a camera, or through a shared folder.",
    },
    {
      fr: "Sauvegarde et restauration, fusion de deux fiches, étiquettes, classeurs Excel, verrou, vie privée.",
      en: "Backup and restore, merging two sheets, tags, Excel workbooks, lock, privacy.",
    },
  ],
};
