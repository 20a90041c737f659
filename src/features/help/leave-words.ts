export const leaveHelp = {
  title: {
    fr: "Quitter l’équipe et vider un appareil",
    en: "Leave the team and empty a device",
  },
  lead: {
    fr: "Avant de rendre, de prêter ou de donner un appareil\u00A0: les fiches en partent, sans rien perdre pour l’équipe.",
    en: "Before giving back, lending or giving away a device: the records go from it, and the team loses nothing.",
  },
  steps: [
    {
      fr: "Ouvrez Réglages, puis «\u00A0Quitter l’équipe\u00A0».",
      en: "Open Settings, then “Leave the team”.",
    },
    {
      fr: "Lisez ce qui n’existe qu’ici, et envoyez-le d’abord à un collègue.",
      en: "Read what exists only here, and send it to a colleague first.",
    },
    {
      fr: "Touchez «\u00A0Vider cet appareil\u00A0». Rien ne peut l’annuler ensuite.",
      en: "Tap “Empty this device”. Nothing can undo it afterwards.",
    },
  ],
  after: [
    {
      fr: "Fiches, notes, photos, brouillons, fichiers reçus et réglages de cette équipe sont effacés. Vos autres équipes ne bougent pas.",
      en: "This team’s records, notes, pictures, drafts, received files and settings are erased. Your other teams stay.",
    },
    {
      fr: "Maillon n’atteint pas les fichiers déjà sortis (téléchargements, courriels, agenda du téléphone) ni les copies de sauvegarde de l’appareil lui-même\u00A0: effacez-les à la main.",
      en: "Maillon cannot reach files that already left (downloads, e-mails, the phone’s calendar) nor the device’s own backups: erase them by hand.",
    },
  ],
  door: { fr: "Quitter l’équipe", en: "Leave the team" },
  /** What people type who look for this page. */
  asked:
    "effacer vider rendre téléphone départ désinstaller supprimer équipe wipe erase give back uninstall delete",
};
