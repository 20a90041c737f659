export const formPageWords = {
  gone: { fr: "Cette fiche n’est pas sur cet appareil", en: "This record is not on this device" },
  goneWhy: {
    fr: "Elle a été effacée, ou vous n’avez pas encore reçu le fichier où elle se trouve.",
    en: "It was erased, or you have not received the file that holds it yet.",
  },
  alike: {
    fr: "Une fiche déjà là lui ressemble. C’est peut-être la même\u00A0:",
    en: "A record that is already here looks like it. It may be the same:",
  },
  groups: {
    reach: { fr: "Adresse et site", en: "Address and website" },
    mission: { fr: "Mission", en: "Mission" },
    capacity: { fr: "Capacité", en: "Capacity" },
    recognition: { fr: "Forme et conformité", en: "Form and compliance" },
    principles: { fr: "Économie sociale", en: "Social economy" },
    purchases: { fr: "Comment il achète", en: "How it buys" },
    identity: { fr: "Identité", en: "Identity" },
    check: { fr: "Vérification", en: "Verification" },
    cell: { fr: "Cellulaire personnel", en: "Personal cell" },
    privacy: { fr: "Vie privée", en: "Privacy" },
    belongs: { fr: "Rattachement", en: "Belongs to" },
    details: { fr: "Plus de détails", en: "More details" },
    codes: { fr: "Codes d’achat public", en: "Public purchasing codes" },
  },
};
