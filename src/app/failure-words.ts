export const failureWords = {
  failed: {
    fr: "Rien n’a changé sur cet appareil. Le reste de l’application fonctionne.",
    en: "Nothing changed on this device. The rest of the app works.",
  },
  newerTitle: {
    fr: "Cette version de Maillon est trop ancienne",
    en: "This version of Maillon is too old",
  },
  newer: {
    fr: "Une version plus récente a ouvert vos fiches sur cet appareil. Rien n’a changé et rien n’est perdu\u00A0: relancez l’application, avec le réseau si possible, pour prendre la nouvelle version.",
    en: "A newer version has opened your records on this device. Nothing changed and nothing is lost: restart the app, with a network if possible, to take the new version.",
  },
  fullTitle: { fr: "L’appareil n’a plus de place", en: "The device is out of space" },
  full: {
    fr: "Ce qui était gardé l’est encore. Libérez de l’espace (photos, vidéos), puis relancez l’application.",
    en: "What was kept still is. Free some space (pictures, videos), then restart the app.",
  },
  lostTitle: { fr: "L’appareil ne répond plus", en: "The device no longer answers" },
  lost: {
    fr: "La mémoire de l’appareil n’a pas répondu, deux fois de suite. Ce qui était gardé l’est encore\u00A0: relancez l’application.",
    en: "The device’s storage did not answer, twice in a row. What was kept still is: restart the app.",
  },
  refusedTitle: {
    fr: "Ce navigateur ne laisse pas Maillon garder vos fiches",
    en: "This browser does not let Maillon keep your records",
  },
  refused: {
    fr: "Rien ne peut être gardé ici. Si cette fenêtre est privée, ouvrez Maillon dans une fenêtre ordinaire. Sinon, permettez à ce site de garder des données dans les réglages du navigateur, ou prenez-en un autre\u00A0: Chrome, Edge, Firefox ou Safari à jour.",
    en: "Nothing can be kept here. If this window is private, open Maillon in an ordinary one. If not, let this site keep data in the browser’s settings, or take another browser: an up-to-date Chrome, Edge, Firefox or Safari.",
  },
  leftTitle: {
    fr: "Vos fiches sont ouvertes autrement dans un autre onglet",
    en: "Your records are open in another way in another tab",
  },
  left: {
    fr: "Un autre onglet a quitté cette équipe ou pris une nouvelle version. Relancez l’application dans celui-ci.",
    en: "Another tab has left this team or taken a new version. Restart the app in this one.",
  },
  movedTitle: {
    fr: "Une sauvegarde est en cours de restauration",
    en: "A backup is being restored",
  },
  moved: {
    fr: "Un autre onglet restaure cette équipe. Rien n’est perdu\u00A0: ce qui était gardé se retrouve dans l’équipe restaurée. Relancez l’application dans un instant.",
    en: "Another tab is restoring this team. Nothing is lost: what was kept is found again in the restored team. Restart the app in a moment.",
  },
  toToday: { fr: "Aller à Aujourd’hui", en: "Go to Today" },
  report: { fr: "Faire un rapport pour le soutien", en: "Make a report for support" },
  details: { fr: "Détails à donner au soutien", en: "Details for support" },
};
