export const shortcutsWords = {
  title: { fr: "Au clavier", en: "By keyboard" },
  close: { fr: "Fermer", en: "Close" },
  search: { fr: "Rechercher", en: "Search" },
  note: {
    fr: "Noter; depuis une fiche, à propos d’elle",
    en: "Take a note; from a record, about it",
  },
  list: { fr: "Cette liste", en: "This list" },
  esc: { fr: "Échap", en: "Esc" },
  back: {
    fr: "Fermer ou revenir\u00A0: d’une fiche à sa ligne, d’une ligne à la recherche, d’un formulaire (son brouillon reste)",
    en: "Close or go back: from a record to its line, from a line to the search, from a form (its draft stays)",
  },
  lines: {
    fr: "De la recherche à la liste, puis d’une ligne à l’autre",
    en: "From the search to the list, then from line to line",
  },
  home: { fr: "Début", en: "Home" },
  end: { fr: "Fin", en: "End" },
  ends: { fr: "Première et dernière ligne", en: "First and last line" },
  enter: { fr: "Entrée", en: "Enter" },
  open: { fr: "Ouvrir, choisir", en: "Open, choose" },
  next: {
    fr: "Ce qui suit à l’écran; avec Maj, ce qui précède",
    en: "What comes next on screen; with Shift, what came before",
  },
  control: { fr: "Ctrl", en: "Ctrl" },
  save: { fr: "Enregistrer, depuis n’importe quel champ", en: "Save, from any field" },
  undo: {
    fr: "Annuler ce qui vient d’être fait, tant que le message est là",
    en: "Undo what was just done, while the message is there",
  },
  letters: {
    fr: "Une lettre seule agit\u00A0: «\u00A0/\u00A0», «\u00A0n\u00A0» et «\u00A0?\u00A0»",
    en: "A letter alone acts: “/”, “n” and “?”",
  },
};
