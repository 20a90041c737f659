export const sharedDeviceHelp = {
  title: { fr: "Partager une tablette", en: "Share a tablet" },
  lead: {
    fr: "Plusieurs personnes, une tablette\u00A0: chaque note porte le nom de qui l’a prise.",
    en: "Several people, one tablet: each note bears the name of whoever took it.",
  },
  steps: [
    { fr: "Réglages, «\u00A0Changer de personne\u00A0».", en: "Settings, “Change person”." },
    {
      fr: "Choisissez votre nom, ou «\u00A0quelqu’un d’autre\u00A0».",
      en: "Choose your name, or “someone else”.",
    },
    {
      fr: "Touchez «\u00A0Prendre l’appareil\u00A0».",
      en: "Tap “Take the device”.",
    },
  ],
  after: [
    {
      fr: "Cela vaut pour toutes les fenêtres et reste vrai demain, jusqu’au prochain changement.",
      en: "It holds for every window and is still true tomorrow, until the next change.",
    },
    {
      fr: "Ce qui était écrit avant garde son auteur. «\u00A0Aujourd’hui\u00A0» montre les relances de la personne choisie.",
      en: "What was written before keeps its author. “Today” shows the follow-ups of the chosen person.",
    },
  ],
  door: { fr: "Changer de personne", en: "Change person" },
  /** What people type who look for this page. */
  asked: "tablette commune utilisateur compte session auteur shared account user switch",
};
