export const scanWords = {
  stop: { fr: "Arrêter", en: "Stop" },
  card: { fr: "Carte de visite", en: "Contact card" },
  nameless: { fr: "Sans nom", en: "Nameless" },
  fill: { fr: "Remplir une fiche de contact", en: "Fill in a contact record" },
  unknown: {
    fr: (organisation: string) =>
      `«\u00A0${organisation}\u00A0» n’est pas dans vos fiches\u00A0: vous choisirez à qui ce contact appartient.`,
    en: (organisation: string) =>
      `“${organisation}” is not among your records: you will choose whom this contact belongs to.`,
  },
  refused: {
    fr: "L’appareil n’a pas pu garder ce brouillon. Libérez de la place, puis essayez de nouveau.",
    en: "The device could not keep this draft. Free some room, then try again.",
  },
  web: { fr: "C’est une adresse du web", en: "This is a web address" },
  text: { fr: "Ce code n’est pas pour Maillon", en: "This code is not for Maillon" },
  otherWhy: {
    fr: "Maillon lit les codes animés d’un autre appareil et les cartes de visite. Rien n’a été gardé.",
    en: "Maillon reads the animated codes of another device, and contact cards. Nothing was kept.",
  },
};
