export const agendasHelp = {
  title: {
    fr: "Imprimer et distribuer les agendas d’une journée",
    en: "Print and hand out the agendas of a day",
  },
  lead: {
    fr: "Chacun repart avec son horaire, sur papier ou dans son téléphone, sans application ni réseau.",
    en: "Everybody leaves with a schedule, on paper or in a phone, without an app or a network.",
  },
  steps: [
    {
      fr: "Ouvrez la journée, puis «\u00A0Imprimer et distribuer\u00A0».",
      en: "Open the day, then “Print and hand out”.",
    },
    {
      fr: "Choisissez quoi et pour qui\u00A0: «\u00A0Agendas\u00A0», «\u00A0Feuilles de table\u00A0», «\u00A0Affiche de la salle\u00A0» ou «\u00A0Badges\u00A0». L’aperçu montre les feuilles.",
      en: "Choose what and for whom: “Agendas”, “Table sheets”, “Hall poster” or “Badges”. The preview shows the sheets.",
    },
    {
      fr: "Touchez «\u00A0Imprimer\u00A0». Dans la fenêtre de l’imprimante, gardez l’échelle de 100\u00A0%.",
      en: "Tap “Print”. In the printer’s window, keep the scale at 100%.",
    },
    {
      fr: "«\u00A0Sur les téléphones\u00A0»\u00A0: touchez un nom et montrez son code. L’appareil photo y lit tout l’agenda. «\u00A0Fichier de calendrier\u00A0» le met dans un calendrier.",
      en: "“On phones”: tap a name and show its code. The camera reads the whole agenda. “Calendar file” puts it in a calendar.",
    },
  ],
  after: [
    {
      fr: "Le papier ne change plus. Le calendrier donné de nouveau met à jour les mêmes rendez-vous.",
      en: "Paper changes no more. A calendar given again updates the same appointments.",
    },
  ],
  door: { fr: "Voir les journées", en: "See the days" },
  /** What people type who look for this page. */
  asked:
    "imprimer agenda horaire papier affiche badge feuille table code qr calendrier ics print poster calendar handout",
};
