export const noteHelp = {
  title: { fr: "Prendre une note en six gestes", en: "Take a note in six taps" },
  lead: {
    fr: "Debout, une main prise\u00A0: le texte, et six gestes au plus.",
    en: "Standing, with one hand busy: the text, and six taps at most.",
  },
  steps: [
    {
      fr: "Touchez «\u00A0Noter\u00A0». Depuis une fiche, la note sait déjà de qui elle parle.",
      en: "Tap “Note”. From a record, the note already knows whom it is about.",
    },
    {
      fr: "Sous «\u00A0Avec\u00A0», touchez la personne rencontrée.",
      en: "Under “With”, tap the person met.",
    },
    {
      fr: "Écrivez ce qui s’est dit; la dictée du téléphone convient.",
      en: "Write what was said; the phone’s dictation will do.",
    },
    {
      fr: "Sous «\u00A0Promis\u00A0», touchez ce qui a été promis.",
      en: "Under “Promised”, tap what was promised.",
    },
    {
      fr: "Choisissez par qui, puis avant quel jour.",
      en: "Choose by whom, then before which day.",
    },
    { fr: "Touchez «\u00A0Enregistrer\u00A0».", en: "Tap “Save”." },
  ],
  after: [
    {
      fr: "«\u00A0Note gardée.\u00A0» s’affiche quand la note est vraiment sur l’appareil. «\u00A0Annuler\u00A0» la reprend.",
      en: "“Note kept.” shows once the note really is on the device. “Undo” takes it back.",
    },
    {
      fr: "Interrompu? Fermez\u00A0: le brouillon reste gardé, et Aujourd’hui le montre.",
      en: "Interrupted? Close: the draft stays kept, and Today shows it.",
    },
  ],
  door: { fr: "Prendre une note", en: "Take a note" },
  alt: {
    fr: "L’écran Noter\u00A0: l’acheteur, les personnes rencontrées à toucher, le texte, ce qui a été promis.",
    en: "The Note screen: the buyer, the people met to tap, the text, what was promised.",
  },
  /** What people type who look for this page. */
  asked: "écrire rencontre compte rendu visite appel dictée brouillon meeting minutes call draft",
};
