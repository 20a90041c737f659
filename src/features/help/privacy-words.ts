export const privacyHelp = {
  title: {
    fr: "Effacer pour toujours, répondre à une personne",
    en: "Erase for good, answer a person",
  },
  lead: {
    fr: "Quelqu’un veut savoir ce que l’équipe garde, le corriger, ou être oublié.",
    en: "Someone wants to know what the team keeps, to have it corrected, or to be forgotten.",
  },
  steps: [
    {
      fr: "Plus, «\u00A0Vie privée\u00A0»\u00A0: notez la demande. Il y a 30\u00A0jours pour répondre.",
      en: "More, “Privacy”: note the request. There are 30 days to answer.",
    },
    {
      fr: "Voir\u00A0: sur le contact, «\u00A0Ses renseignements, à lui remettre\u00A0».",
      en: "See: on the contact, “Their information, to hand over”.",
    },
    {
      fr: "Oublier\u00A0: «\u00A0Effacer pour toujours\u00A0», sur la fiche ou à la corbeille. L’écran dit ce qui part, ce qui reste et ce qui est hors d’atteinte.",
      en: "Forget: “Erase for good”, on the record or in the bin. The screen says what goes, what stays and what is out of reach.",
    },
    {
      fr: "Envoyez ensuite un fichier à l’équipe\u00A0: chaque appareil efface à son tour, et son prochain fichier le confirme.",
      en: "Then send a file to the team: each device erases in turn, and its next file confirms it.",
    },
  ],
  after: [
    {
      fr: "Un vieux fichier, une sauvegarde ou un chiffrier ne ramène pas ce qui est effacé.",
      en: "An old file, a backup or a spreadsheet does not bring back what was erased.",
    },
    {
      fr: "Un fichier reçu qui efface plus de 5\u00A0fiches attend votre avis\u00A0: «\u00A0Aujourd’hui\u00A0» le montre 30\u00A0jours. «\u00A0Contester\u00A0» fait tout revenir et l’écrit au registre des incidents.",
      en: "A file received that erases more than 5 records waits for you: “Today” shows it for 30 days. “Contest” brings everything back and writes it in the register of incidents.",
    },
  ],
  door: { fr: "Ouvrir «\u00A0Vie privée\u00A0»", en: "Open “Privacy”" },
  /** What people type who look for this page. */
  asked:
    "vie privée loi 25 oublier effacer pour toujours renseignements personnels responsable incident accès contester privacy erase forget personal information",
};
