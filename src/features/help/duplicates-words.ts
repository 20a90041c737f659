export const duplicatesHelp = {
  title: { fr: "Quand une ligne ressemble à une fiche", en: "When a row looks like a record" },
  lead: {
    fr: "Pendant un import, Maillon reconnaît ce que vous avez déjà, et demande au lieu de décider.",
    en: "During an import, Maillon recognises what you already have, and asks instead of deciding.",
  },
  steps: [
    {
      fr: "Les deux sont montrées côte à côte, avec ce qui les rapproche\u00A0: même NEQ, même téléphone, même nom.",
      en: "Both are shown side by side, with what they share: same NEQ, same phone, same name.",
    },
    {
      fr: "«\u00A0C’est la même\u00A0»\u00A0: pour chaque différence, choisissez ce qui reste.",
      en: "“It is the same”: for each difference, choose what stays.",
    },
    {
      fr: "«\u00A0Deux entreprises\u00A0»\u00A0: une nouvelle fiche sera faite.",
      en: "“Two enterprises”: a new record will be made.",
    },
    {
      fr: "«\u00A0Passer la ligne\u00A0»\u00A0: elle n’est pas importée.",
      en: "“Skip the row”: it is not imported.",
    },
  ],
  after: [
    {
      fr: "Beaucoup de doublons sûrs? Une réponse peut valoir pour toutes les autres fiches reconnues.",
      en: "Many sure duplicates? One answer can hold for all other recognised records.",
    },
    {
      fr: "Ce qui est remplacé reste dans l’historique de la fiche.",
      en: "What is replaced stays in the record’s history.",
    },
  ],
  /** What people type who look for this page. */
  asked: "doublon double identique fusionner duplicate same twice",
};
