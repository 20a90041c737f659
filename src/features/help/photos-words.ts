export const photosHelp = {
  title: {
    fr: "Garder la photo d’une carte ou d’une affiche",
    en: "Keep a photo of a card or a poster",
  },
  lead: {
    fr: "La photo va avec la personne ou la note\u00A0: elle part avec elle chez vos collègues.",
    en: "The photo goes with the person or the note: it leaves with it to your colleagues.",
  },
  steps: [
    {
      fr: "Ouvrez une note ou la fiche d’une personne pour l’écrire.",
      en: "Open a note, or a person’s record, to write it.",
    },
    {
      fr: "Touchez «\u00A0Prendre une photo\u00A0», ou «\u00A0Choisir une image\u00A0».",
      en: "Tap “Take a photo”, or “Choose a picture”.",
    },
    { fr: "Touchez «\u00A0Enregistrer\u00A0».", en: "Tap “Save”." },
    {
      fr: "Touchez la petite photo pour la voir en grand.",
      en: "Tap the small photo to see it large.",
    },
  ],
  after: [
    {
      fr: "La photo est réduite à 180\u00A0ko, et le lieu et l’heure que le téléphone y inscrit sont retirés.",
      en: "The photo is made smaller than 180\u00A0KB, and the place and time that the phone writes in it are taken out.",
    },
    {
      fr: "«\u00A0Enlever la photo\u00A0» la retire; «\u00A0Annuler\u00A0» la remet.",
      en: "“Remove the photo” takes it off; “Undo” puts it back.",
    },
    {
      fr: "Photographiez la carte qu’on vous remet, pas les gens.",
      en: "Photograph the card that you are given, not people.",
    },
  ],
  /** What people type who look for this page. */
  asked:
    "photo image caméra appareil carte d’affaires carte de visite affiche pièce jointe picture camera business card poster attachment",
};
