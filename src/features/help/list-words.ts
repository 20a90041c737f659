export const listHelp = {
  title: { fr: "Faire entrer une liste", en: "Bring in a list" },
  lead: {
    fr: "Le chiffrier que vous avez déjà suffit, dans l’ordre où il est. Rien n’est gardé avant le résumé.",
    en: "The spreadsheet that you already have is enough, in the order it is in. Nothing is kept before the summary.",
  },
  steps: [
    {
      fr: "Plus, «\u00A0Importer un chiffrier\u00A0». L’écran dit quels fichiers se lisent.",
      en: "More, “Import a spreadsheet”. The screen says which files can be read.",
    },
    {
      fr: "Choisissez le fichier. Les colonnes sont reconnues\u00A0: corrigez celles qui sont fausses.",
      en: "Choose the file. The columns are recognised: mend those that are wrong.",
    },
    {
      fr: "Corrigez les lignes arrêtées, ou passez-les.",
      en: "Mend the rows that were stopped, or skip them.",
    },
    {
      fr: "Répondez pour les lignes qui ressemblent à une fiche que vous avez.",
      en: "Answer for the rows that look like a record you have.",
    },
    { fr: "Lisez le résumé, puis importez.", en: "Read the summary, then import." },
  ],
  after: [
    {
      fr: "Vous pouvez fermer à toute étape\u00A0: Aujourd’hui montre «\u00A0Import commencé\u00A0», vos réponses y sont.",
      en: "You can close at any step: Today shows “Import begun”, with your answers in it.",
    },
    {
      fr: "Le même fichier importé deux fois ne double rien. Regretté? «\u00A0Annuler cet import\u00A0», sur son reçu; s’il restait des lignes à corriger, «\u00A0Reprendre ce fichier\u00A0» y revient avec vos réponses.",
      en: "The same file imported twice doubles nothing. Sorry for it? “Undo this import”, on its receipt; if rows were left to mend, “Take up this file again” comes back to it with your answers.",
    },
  ],
  door: { fr: "Importer un chiffrier", en: "Import a spreadsheet" },
  /** What people type who look for this page. */
  asked: "importer excel csv tableur fichier colonnes import spreadsheet file columns",
};
