export const mergeHelp = {
  title: {
    fr: "Fusionner deux fiches qui n’en font qu’une",
    en: "Merge two records that are one",
  },
  lead: {
    fr: "La même entreprise, le même acheteur ou la même personne est là deux fois.",
    en: "The same enterprise, buyer or person is there twice.",
  },
  steps: [
    {
      fr: "Au bas de la fiche, touchez «\u00A0Fusionner avec…\u00A0», puis choisissez l’autre. Ou partez de Plus, «\u00A0Doublons probables\u00A0».",
      en: "At the bottom of the record, tap “Merge with…”, then choose the other. Or start from More, “Probable duplicates”.",
    },
    {
      fr: "Pour chaque différence, touchez ce qui reste. Les listes sont réunies\u00A0: rien n’en sort.",
      en: "For each difference, tap what stays. Lists are united: nothing leaves them.",
    },
    {
      fr: "«\u00A0Fusionner\u00A0»\u00A0: les notes, contacts et relances des deux se lisent ensemble.",
      en: "“Merge”: the notes, contacts and follow-ups of both are read together.",
    },
    {
      fr: "Ce sont bien deux? «\u00A0Deux entreprises\u00A0» le note pour toute l’équipe.",
      en: "They really are two? “Two enterprises” records it for the whole team.",
    },
  ],
  after: [
    {
      fr: "Une erreur? «\u00A0Défaire\u00A0», au bas de la fiche gardée ou dans la corbeille, remet les deux comme avant. Ce qui a été écrit depuis reste.",
      en: "A mistake? “Undo”, at the bottom of the kept record or in the bin, puts both back as before. What was written since stays.",
    },
    {
      fr: "Deux téléphones peuvent fusionner les mêmes fiches\u00A0: une seule reste.",
      en: "Two phones can merge the same records: only one stays.",
    },
  ],
  door: { fr: "Voir les doublons probables", en: "See the probable duplicates" },
  /** What people type who look for this page. */
  asked: "fusionner doublon double réunir défaire séparer merge duplicate join split undo",
};
