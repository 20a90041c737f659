export const lockHelp = {
  title: { fr: "Mettre un verrou à Maillon", en: "Put a lock on Maillon" },
  lead: {
    fr: "Pour un appareil laissé sur une table\u00A0: les écrans se cachent et demandent un code.",
    en: "For a device left on a table: the screens hide and ask for a code.",
  },
  steps: [
    { fr: "Réglages, «\u00A0Verrou\u00A0».", en: "Settings, “Lock”." },
    {
      fr: "Écrivez deux fois un code de 4 chiffres ou plus.",
      en: "Write a code of 4 digits or more, twice.",
    },
    {
      fr: "Choisissez après combien de temps, puis «\u00A0Mettre le verrou\u00A0».",
      en: "Choose after how long, then “Turn the lock on”.",
    },
  ],
  after: [
    {
      fr: "Il vaut pour toutes les fenêtres de Maillon. Ce que vous aviez commencé d’écrire est encore là quand vous l’ouvrez.",
      en: "It holds for every window of Maillon. What you had begun to write is still there when you open it.",
    },
    {
      fr: "Il cache, il ne chiffre pas\u00A0: le disque est protégé par le verrou de l’appareil. Mettez les deux.",
      en: "It hides, it does not encrypt: the disk is protected by the device’s own lock. Use both.",
    },
    {
      fr: "Code oublié\u00A0: personne ne peut le redire. «\u00A0Effacer cet appareil\u00A0», puis une sauvegarde ou un collègue, ramènent les fiches.",
      en: "Forgotten code: nobody can tell it again. “Erase this device”, then a backup or a colleague, bring the records back.",
    },
  ],
  door: { fr: "Régler le verrou", en: "Set the lock" },
  /** What people type who look for this page. */
  asked: "mot de passe nip pin code secret cacher écran password hide screen",
};
