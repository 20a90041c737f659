export const peopleHelp = {
  title: { fr: "Garder les coordonnées d’une personne", en: "Keep a person’s details" },
  lead: {
    fr: "Un nom et un numéro appartiennent à quelqu’un\u00A0: gardez ce qui sert au travail, et dites d’où cela vient.",
    en: "A name and a number belong to somebody: keep what serves the work, and say where it comes from.",
  },
  steps: [
    {
      fr: "Sur la fiche, touchez «\u00A0Ajouter un contact\u00A0».",
      en: "On the record, tap “Add a contact”.",
    },
    {
      fr: "Écrivez le nom, la fonction, le téléphone du travail.",
      en: "Write the name, the position, the work phone.",
    },
    {
      fr: "Dites d’où viennent ces coordonnées\u00A0: une carte remise, un site public, la personne elle-même.",
      en: "Say where these details come from: a card handed over, a public site, the person.",
    },
    {
      fr: "Pour écrire afin de vendre, notez le consentement et son jour.",
      en: "To write in order to sell, note the consent and its day.",
    },
  ],
  after: [
    {
      fr: "Dans une note, écrivez des faits, pas une opinion sur une personne\u00A0: elle peut demander à la lire.",
      en: "In a note, write facts, no opinion on a person: they may ask to read it.",
    },
    {
      fr: "«\u00A0Sa carte\u00A0» met la personne dans le carnet du téléphone.",
      en: "“Card” puts the person in the phone’s address book.",
    },
  ],
  /** What people type who look for this page. */
  asked:
    "vie privée consentement loi 25 renseignements personnels courriel privacy consent personal information",
};
