export const contactWords = {
  title: { fr: "Contacts", en: "Contacts" },
  add: { fr: "Ajouter", en: "Add" },
  addContact: { fr: "Ajouter un contact", en: "Add a contact" },
  nobody: { fr: "Personne pour l’instant.", en: "Nobody yet." },
  call: { fr: "Appeler", en: "Call" },
  callWhom: { fr: (name: string) => `Appeler ${name}`, en: (name: string) => `Call ${name}` },
  cell: { fr: "Cellulaire", en: "Cell" },
  write: { fr: "Écrire", en: "Write" },
  card: { fr: "Sa carte", en: "Card" },
  cardName: { fr: "Sa carte, pour vos contacts", en: "Card for your contacts" },
  cardReady: { fr: "Carte prête.", en: "Card ready." },
  personFile: {
    fr: "Ses renseignements, à lui remettre",
    en: "Their information, to hand over",
  },
  removed: { fr: "Contact mis à la corbeille.", en: "Contact moved to the bin." },
  extension: {
    fr: (digits: string) => `poste ${digits}`,
    en: (digits: string) => `ext. ${digits}`,
  },
  consent: {
    none: {
      fr: "N’a pas consenti aux courriels commerciaux. Écrivez seulement pour répondre ou pour un suivi convenu.",
      en: "Has not agreed to commercial e-mail. Write only to answer, or for a follow-up agreed upon.",
    },
    withdrawn: {
      fr: "A retiré son consentement aux courriels commerciaux. Écrivez seulement pour répondre ou pour un suivi convenu.",
      en: "Has withdrawn consent to commercial e-mail. Write only to answer, or for a follow-up agreed upon.",
    },
    expired: {
      fr: (day: string) =>
        `Son consentement aux courriels commerciaux a pris fin le ${day}. Demandez-le de nouveau avant d’écrire pour vendre.`,
      en: (day: string) =>
        `Consent to commercial e-mail ended on ${day}. Ask for it again before writing to sell.`,
    },
  },
};
