export const pairingHelp = {
  title: { fr: "Ajouter un appareil, en personne", en: "Add a device, in person" },
  lead: {
    fr: "Deux écrans côte à côte, deux codes à viser\u00A0: ni réseau, ni fichier, ni mots à retenir.",
    en: "Two screens side by side, two codes to aim at: no network, no file, no words to remember.",
  },
  steps: [
    {
      fr: "La personne qui arrive touche «\u00A0Rejoindre une équipe\u00A0», puis «\u00A0Avec un collègue à côté\u00A0».",
      en: "The newcomer taps “Join a team”, then “With a colleague beside me”.",
    },
    {
      fr: "Le collègue ouvre Réglages, «\u00A0Appareils de l’équipe\u00A0», «\u00A0Ajouter un appareil\u00A0», et vise ce premier code.",
      en: "The colleague opens Settings, “Devices of the team”, “Add a device”, and aims at this first code.",
    },
    {
      fr: "Comparez les trois mots. Les mêmes sur les deux écrans\u00A0: touchez «\u00A0Mêmes mots\u00A0».",
      en: "Compare the three words. The same on both screens: tap “Same words”.",
    },
    {
      fr: "L’arrivant vise à son tour le second code, et compare encore.",
      en: "The newcomer aims at the second code in turn, and compares again.",
    },
    {
      fr: "Le répertoire suit par un premier fichier\u00A0: «\u00A0Envoyer le premier fichier\u00A0».",
      en: "The directory follows in a first file: “Send the first file”.",
    },
  ],
  after: [
    {
      fr: "Une photo de l’un ou l’autre écran ne sert à personne\u00A0: le second code ne s’ouvre que sur l’appareil qui montre le premier, et une seule fois.",
      en: "A picture of either screen is of no use to anybody: the second code opens only on the device that shows the first, and once.",
    },
    {
      fr: "Sans caméra, «\u00A0Sans caméra\u00A0» donne le texte du code, à copier et à coller.",
      en: "Without a camera, “Without a camera” gives the text of the code, to copy and paste.",
    },
  ],
  door: { fr: "Ajouter un appareil", en: "Add a device" },
  /** What people type who look for this page. */
  asked: "jumelage jumeler qr scanner viser clé nouveau téléphone collègue pair pairing scan key",
};
