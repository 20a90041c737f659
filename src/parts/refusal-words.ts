export const refusalWords = {
  full: {
    fr: "L’appareil n’a plus de place. Ce que vous avez écrit reste ici\u00A0: libérez de l’espace, puis enregistrez de nouveau.",
    en: "The device is out of space. What you wrote stays here: free some space, then save again.",
  },
  other: {
    fr: "L’appareil a refusé d’enregistrer. Ce que vous avez écrit reste ici\u00A0: essayez de nouveau, ou rouvrez l’application.",
    en: "The device refused to save. What you wrote stays here: try again, or reopen the app.",
  },
  moved: {
    fr: "Un autre onglet restaure une sauvegarde. Ce que vous avez écrit est gardé en brouillon\u00A0: l’équipe se rouvre d’elle-même, enregistrez de nouveau.",
    en: "Another tab is restoring a backup. What you wrote is kept as a draft: the team opens again by itself, then save once more.",
  },
  erased: {
    fr: "Cette fiche a été effacée pour toujours\u00A0: rien de plus n’y est gardé.",
    en: "This record was erased forever: nothing more is kept in it.",
  },
  recordsGone: {
    fr: "Rien n’a été fait\u00A0: tout ce que vous aviez choisi est déjà à la corbeille ou effacé.",
    en: "Nothing was done: all that you had selected is already in the bin or erased.",
  },
  gone: {
    fr: "Le navigateur a effacé cette équipe de l’appareil.",
    en: "The browser erased this team from the device.",
  },
  newer: {
    fr: "Une version plus récente de Maillon a ouvert vos fiches. Relancez l’application pour enregistrer\u00A0: le brouillon est gardé.",
    en: "A newer version of Maillon has opened your records. Restart the app to save: the draft is kept.",
  },
};
