export const offlineHelp = {
  title: {
    fr: "Avant de partir dans une salle sans réseau",
    en: "Before going to a hall without a network",
  },
  lead: {
    fr: "Maillon fonctionne en entier sans réseau. Deux minutes au bureau évitent les surprises.",
    en: "Maillon works whole without a network. Two minutes at the office spare you surprises.",
  },
  steps: [
    {
      fr: "Plus, Réglages, «\u00A0Prêt hors ligne\u00A0»\u00A0: touchez «\u00A0Vérifier maintenant\u00A0».",
      en: "More, Settings, “Ready offline”: tap “Check now”.",
    },
    {
      fr: "Si une version plus récente est prête, relancez avant de partir.",
      en: "If a newer version is ready, restart before you go.",
    },
    {
      fr: "Dans Échanges, envoyez votre répertoire et recevez celui des autres.",
      en: "In Exchanges, send your directory and receive the others’.",
    },
    {
      fr: "Chargez le téléphone, et gardez de la place.",
      en: "Charge the phone, and keep some room.",
    },
  ],
  after: [
    {
      fr: "Sur place, «\u00A0pas de réseau\u00A0» n’est pas une panne\u00A0: tout s’ouvre et tout se garde.",
      en: "There, “no network” is no failure: everything opens and everything is kept.",
    },
    {
      fr: "Pour échanger dans la salle\u00A0: AirDrop entre iPhone, Quick Share entre Android, une clé ou un câble.",
      en: "To exchange in the hall: AirDrop between iPhones, Quick Share between Androids, a key or a cable.",
    },
  ],
  door: { fr: "Ouvrir les réglages", en: "Open the settings" },
  alt: {
    fr: "La liste «\u00A0Prêt hors ligne\u00A0» dans les réglages\u00A0: chaque ligne dit ce qui est sur l’appareil.",
    en: "The list “Ready offline” in the settings: each line says what is on the device.",
  },
  /** What people type who look for this page. */
  asked: "internet wifi mode avion hors ligne déconnecté route offline airplane connection",
};
