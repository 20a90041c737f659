/** Of what opens and who answers: see `bundleProblemWords`. */
export const teamProblemWords = {
  "bundle.sealed": {
    title: {
      fr: "Cet appareil n’a pas la clé de ce fichier",
      en: "This device does not have the key to this file",
    },
    detail: {
      fr: "Il est scellé pour une équipe. Soit elle n’est pas la vôtre, soit elle a changé ses clés depuis que cet appareil y a été jumelé.",
      en: "It is sealed for a team. Either that team is not yours, or it has changed its keys since this device was paired.",
    },
    steps: [
      {
        fr: "Demandez les nouvelles clés à un collègue à côté de vous\u00A0: Réglages, «\u00A0Appareils de l’équipe\u00A0», «\u00A0Demander les nouvelles clés\u00A0». Le fichier s’ouvre ensuite.",
        en: "Ask a colleague beside you for the new keys: Settings, “Devices of the team”, “Ask for the new keys”. The file opens then.",
      },
      {
        fr: "Vous ne pouvez pas vous rencontrer? Demandez le même fichier, protégé par six mots.",
        en: "You cannot meet? Ask for the same file, protected by six words.",
      },
    ],
  },
  "bundle.part": {
    title: {
      fr: "Ce fichier ne contient que des changements",
      en: "This file holds changes only",
    },
    detail: {
      fr: "Il est fait pour un appareil qui a déjà le répertoire de l’équipe.",
      en: "It is made for a device that has the team’s directory already.",
    },
    steps: [
      {
        fr: "Demandez à la personne un fichier de «\u00A0tout le répertoire\u00A0»\u00A0: elle le choisit sous «\u00A0Envoyer\u00A0».",
        en: "Ask for a file of “the whole directory”: it is chosen under “Send”.",
      },
    ],
  },
  "bundle.signer": {
    title: {
      fr: "Ce reçu ne vient pas d’un appareil de l’équipe",
      en: "This receipt does not come from a device of the team",
    },
    detail: {
      fr: "Rien ne prouve que cet appareil a bien reçu vos fiches\u00A0: elles restent non confirmées.",
      en: "Nothing proves that this device received your records: they stay unconfirmed.",
    },
    steps: [
      {
        fr: "Jumelez cet appareil avec l’un des vôtres, puis demandez un nouveau reçu.",
        en: "Pair that device with one of yours, then ask for a new receipt.",
      },
    ],
  },
};
