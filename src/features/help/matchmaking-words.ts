export const matchmakingHelp = {
  title: { fr: "Tenir une journée de maillage", en: "Run a matchmaking day" },
  lead: {
    fr: "Des entreprises et des acheteurs se rencontrent, table par table. Tout marche sans réseau.",
    en: "Enterprises and buyers meet, table by table. All of it works without a network.",
  },
  steps: [
    {
      fr: "Ouvrez la journée, puis «\u00A0Modifier\u00A0»\u00A0: dites les heures, les pauses, les tables et le minimum promis.",
      en: "Open the day, then “Edit”: tell the hours, the breaks, the tables and the minimum promised.",
    },
    {
      fr: "Inscrivez les entreprises et les acheteurs. Touchez un nom pour dire ses souhaits, dans l’ordre, et avec qui ne pas le réunir.",
      en: "Enrol the enterprises and the buyers. Tap a name to tell its wishes, in order, and from whom to keep it apart.",
    },
    {
      fr: "Touchez «\u00A0Horaire\u00A0», puis «\u00A0Proposer un horaire\u00A0». Touchez une rencontre pour voir pourquoi elle est là, la déplacer ou l’épingler. «\u00A0Ce qui compte\u00A0» règle ce qui pèse le plus.",
      en: "Tap “Schedule”, then “Propose a schedule”. Tap a meeting to see why it is there, move it or pin it. “What counts” sets what weighs most.",
    },
    {
      fr: "Le matin, «\u00A0Accueil\u00A0»\u00A0: trois lettres d’un nom suffisent. S’il manque quelqu’un, «\u00A0Replanifier\u00A0» montre ce qui change avant que vous acceptiez.",
      en: "In the morning, “Check-in”: three letters of a name are enough. If somebody is missing, “Plan again” shows what changes before you accept.",
    },
    {
      fr: "«\u00A0Écran de la salle\u00A0» montre le temps et les tables. Après chaque rencontre, évaluez-la; le bilan se remplit.",
      en: "“Hall display” shows the time and the tables. After each meeting, rate it; the report fills up.",
    },
  ],
  after: [
    {
      fr: "«\u00A0Suivis\u00A0» demande des nouvelles de chaque rencontre à 7, 30, 90 et 180\u00A0jours\u00A0: offre, contrat, montant signé. «\u00A0Bilan\u00A0» les compte, s’imprime sur une page et sort en chiffrier.",
      en: "“News” asks what has come of each meeting at 7, 30, 90 and 180\u00A0days: an offer, a contract, the amount signed. “Report” counts them, prints on one page and leaves as a spreadsheet.",
    },
    {
      fr: "Chaque côté évalue à part. Rien de ce qu’il répond n’est montré à l’autre.",
      en: "Each side rates apart. Nothing of what it answers is shown to the other.",
    },
  ],
  door: { fr: "Voir les journées", en: "See the days" },
  /** What people type who look for this page. */
  asked:
    "maillage horaire rondes tables rencontres jumelage matchmaking schedule rounds speed meeting bilan suivi rapport report replanifier accueil",
};
