export const giveWords = {
  title: { fr: "Envoyer à l’équipe", en: "Send to the team" },
  sub: {
    fr: (team: string) => `Vos propositions pour «\u00A0${team}\u00A0», rien d’autre`,
    en: (team: string) => `Your suggestions for “${team}”, nothing else`,
  },
  plain: {
    fr: "Quiconque met la main sur ce fichier peut lire vos propositions et vos messages.",
    en: "Whoever gets hold of this file can read your suggestions and messages.",
  },
  share: { fr: "Partager le fichier", en: "Share the file" },
  download: { fr: "Télécharger le fichier", en: "Download the file" },
  again: { fr: "Donner de nouveau", en: "Give again" },
  givenTitle: {
    shared: { fr: "Le fichier est parti", en: "The file has left" },
    downloaded: { fr: "Le fichier est téléchargé", en: "The file is downloaded" },
  },
  given: {
    fr: (name: string, size: string) =>
      `${name}, ${size}. Remettez-le à l’équipe\u00A0: sa réponse viendra avec la prochaine édition.`,
    en: (name: string, size: string) =>
      `${name}, ${size}. Give it to the team: its answer will come with the next edition.`,
  },
  cancelled: {
    fr: "Le partage a été annulé. Rien n’est parti.",
    en: "Sharing was cancelled. Nothing left.",
  },
  failed: { fr: "Le fichier n’est pas fait", en: "The file is not made" },
  failedWhy: {
    fr: "Vos propositions sont toujours ici. Essayez de nouveau.",
    en: "Your suggestions are still here. Try again.",
  },
  nothing: {
    fr: "Rien n’attend d’être envoyé.",
    en: "Nothing waits to be sent.",
  },
};
