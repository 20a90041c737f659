export const takeBackHelp = {
  title: {
    fr: "Reprendre ce qui a été supprimé ou changé",
    en: "Take back what was deleted or changed",
  },
  lead: {
    fr: "Rien ne disparaît d’un geste\u00A0: il y a «\u00A0Annuler\u00A0», la corbeille et l’historique.",
    en: "Nothing vanishes in one tap: there is “Undo”, the bin and the history.",
  },
  steps: [
    {
      fr: "À l’instant\u00A0: touchez «\u00A0Annuler\u00A0» dans le message du bas.",
      en: "Just now: tap “Undo” in the message at the bottom.",
    },
    {
      fr: "Une fiche supprimée\u00A0: Plus, «\u00A0Corbeille\u00A0», puis «\u00A0Reprendre\u00A0».",
      en: "A deleted record: More, “Bin”, then “Take back”.",
    },
    {
      fr: "Une valeur changée\u00A0: ouvrez la fiche, «\u00A0Historique\u00A0», puis «\u00A0Remettre\u00A0».",
      en: "A changed value: open the record, “History”, then “Put back”.",
    },
  ],
  after: [
    {
      fr: "L’historique d’un appareil raconte ce qui a été remplacé sur cet appareil, par vous ou par un fichier reçu.",
      en: "The history of a device tells what was replaced on that device, by you or by a file received.",
    },
    {
      fr: "Supprimée chez vous, modifiée chez un collègue? La fiche revient dans «\u00A0À trancher\u00A0».",
      en: "Deleted by you, changed by a colleague? The record comes back in “To settle”.",
    },
  ],
  door: { fr: "Ouvrir la corbeille", en: "Open the bin" },
  /** What people type who look for this page. */
  asked: "supprimer effacer annuler restaurer récupérer erreur delete undo restore recover",
};
