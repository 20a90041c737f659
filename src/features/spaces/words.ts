export const words = {
  title: { fr: "Espaces", en: "Spaces" },
  sub: {
    fr: "Chacun est à part\u00A0: rien ne passe de l’un à l’autre.",
    en: "Each is apart: nothing goes from one to another.",
  },
  back: { fr: "Plus", en: "More" },
  more: { fr: "Un espace de plus", en: "One more space" },
  openPublication: {
    fr: "Ouvrir ce qu’une équipe m’a remis",
    en: "Open what a team gave me",
  },
  openPublicationWhy: {
    fr: "pour une entreprise ou un acheteur",
    en: "for an enterprise or a buyer",
  },
  joinTeam: { fr: "Rejoindre une équipe", en: "Join a team" },
  joinTeamWhy: {
    fr: "avec un collègue à côté, ou son fichier",
    en: "with a colleague beside you, or a file",
  },
  createTeam: { fr: "Créer une équipe", en: "Create a team" },
  createTeamWhy: { fr: "un répertoire vide, à vous", en: "an empty directory of your own" },
};
