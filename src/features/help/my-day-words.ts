export const myDayHelp = {
  title: {
    fr: "Participer à une journée de maillage",
    en: "Take part in a matchmaking day",
  },
  lead: {
    fr: "Vous avez ouvert le fichier de l’équipe\u00A0: votre journée est dans ce téléphone, avec ou sans réseau.",
    en: "You opened the team’s file: your day is in this phone, with or without a network.",
  },
  steps: [
    {
      fr: "Avant\u00A0: ouvrez la journée, puis «\u00A0Acheteurs pour moi\u00A0» ou «\u00A0Entreprises pour moi\u00A0». Choisissez jusqu’à dix noms, et mettez-les en ordre.",
      en: "Before: open the day, then “Buyers for me” or “Enterprises for me”. Choose up to ten names, and put them in order.",
    },
    {
      fr: "Touchez un nom pour vous préparer\u00A0: ce qui vous correspond, quoi demander, vos notes. «\u00A0Ne pas nous réunir\u00A0» n’est lu que par l’équipe.",
      en: "Tap a name to prepare: what suits you, what to ask, your notes. “Keep us apart” is read by the team alone.",
    },
    {
      fr: "«\u00A0Ma présence\u00A0» dit vos heures, et combien de rencontres vous voulez. Puis «\u00A0Envoyer mes choix\u00A0» fait un fichier pour l’équipe.",
      en: "“When I am there” tells your hours, and how many meetings you want. Then “Send my choices” makes a file for the team.",
    },
    {
      fr: "Le jour même\u00A0: la table, avec qui, le temps qui reste. «\u00A0Ajouter à mon agenda\u00A0» met vos rendez-vous dans le calendrier du téléphone. Si l’horaire change, recevez la nouvelle édition.",
      en: "On the day: the table, with whom, the time left. “Add to my calendar” puts your meetings in the phone’s calendar. If the schedule changes, receive the new edition.",
    },
    {
      fr: "Après chaque rencontre, dites ce qu’elle vaut, ou que l’autre n’est pas venu. Votre note reste ici, sauf si vous la partagez.",
      en: "After each meeting, tell what it was worth, or that the other side did not come. Your note stays here, unless you share it.",
    },
  ],
  after: [
    {
      fr: "L’autre côté ne voit ni vos choix, ni vos réponses.",
      en: "The other side sees neither your choices nor your answers.",
    },
  ],
  door: { fr: "Voir les journées", en: "See the days" },
  /** What people type who look for this page. */
  asked: "souhait choisir rencontre table ronde horaire évaluer participant veto wish choose rate",
};
