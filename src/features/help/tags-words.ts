export const tagsHelp = {
  title: { fr: "Étiqueter et agir sur plusieurs fiches", en: "Tag and act on several records" },
  lead: {
    fr: "Une étiquette est un mot de votre équipe\u00A0: elle retrouve ensemble ce qui va ensemble.",
    en: "A tag is a word of your team: it finds together what goes together.",
  },
  steps: [
    {
      fr: "Dans la liste, touchez «\u00A0Choisir\u00A0», ou laissez le doigt sur une ligne.",
      en: "In the list, tap “Select”, or keep your finger on a line.",
    },
    {
      fr: "Touchez les lignes voulues. Au clavier\u00A0: Maj et une flèche, ou Ctrl+A pour tout.",
      en: "Tap the lines you want. By keyboard: Shift and an arrow, or Ctrl+A for all.",
    },
    {
      fr: "Touchez «\u00A0Étiqueter\u00A0», puis une étiquette; ou écrivez-en une nouvelle.",
      en: "Tap “Tag”, then a tag; or write a new one.",
    },
    {
      fr: "Dans Filtres, choisissez l’étiquette. «\u00A0Garder ces filtres\u00A0» leur donne un nom.",
      en: "In Filters, choose the tag. “Keep these filters” gives them a name.",
    },
  ],
  after: [
    {
      fr: "«\u00A0Annuler\u00A0» reprend tout le geste d’un coup.",
      en: "“Undo” takes the whole act back at once.",
    },
    {
      fr: "De la même façon\u00A0: «\u00A0Exporter\u00A0», «\u00A0Corbeille\u00A0», et «\u00A0Confier\u00A0» dans les relances.",
      en: "In the same way: “Export”, “Bin”, and “Assign” in follow-ups.",
    },
    {
      fr: "Les étiquettes restent dans l’équipe. Les filtres gardés restent sur cet appareil.",
      en: "Tags stay in the team. Kept filters stay on this device.",
    },
  ],
  door: { fr: "Ouvrir les entreprises", en: "Open the enterprises" },
  /** What people type who look for this page. */
  asked:
    "étiquette mot-clé catégorie classer choisir plusieurs sélection lot filtre garder corbeille tag label select several bulk batch filter",
};
