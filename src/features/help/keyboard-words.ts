export const keyboardHelp = {
  title: {
    fr: "Tout faire au clavier ou lire plus gros",
    en: "Do all by keyboard, or read larger",
  },
  lead: {
    fr: "Sur un ordinateur ou une tablette à clavier, aucun geste n’a besoin de la souris.",
    en: "On a computer, or a tablet with a keyboard, nothing needs the mouse.",
  },
  steps: [
    {
      fr: "Hors d’un champ, la touche / cherche et la touche n prend une note sur la fiche ouverte.",
      en: "Outside a field, the key / searches and the key n takes a note on the open record.",
    },
    {
      fr: "De la recherche, la flèche du bas mène à la liste; les flèches y vont d’une ligne à l’autre, Entrée ouvre.",
      en: "From the search, the down arrow leads to the list; there arrows go from line to line, Enter opens.",
    },
    {
      fr: "Échap revient\u00A0: de la fiche à sa ligne, de la ligne à la recherche. Un formulaire se ferme, son brouillon reste.",
      en: "Esc goes back: from the record to its line, from the line to the search. A form closes, its draft stays.",
    },
    {
      fr: "Dans un formulaire, Ctrl et Entrée enregistrent.",
      en: "In a form, Ctrl and Enter save.",
    },
    {
      fr: "La touche «\u00A0?\u00A0» montre toutes les touches.",
      en: "The “?” key shows every key.",
    },
  ],
  after: [
    {
      fr: "Dans Réglages, «\u00A0Touches rapides\u00A0» éteint les touches d’une seule lettre, «\u00A0Taille du texte\u00A0» va jusqu’à 150\u00A0%, et «\u00A0plein soleil\u00A0» met noir sur blanc.",
      en: "In Settings, “Shortcut keys” turns off the one-letter keys, “Text size” goes up to 150%, and “full sun” sets black on white.",
    },
    {
      fr: "Ctrl et P impriment la fiche, la liste ou la journée ouverte; «\u00A0Imprimer\u00A0» aussi.",
      en: "Ctrl and P print the open record, list or day; so does “Print”.",
    },
  ],
  door: { fr: "Ouvrir les réglages", en: "Open the settings" },
  /** What people type who look for this page. */
  asked:
    "raccourcis touches clavier souris accessibilité grossir zoom soleil contraste imprimer papier pdf shortcuts keyboard keys mouse accessibility zoom sunlight contrast print paper",
};
