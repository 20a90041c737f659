export const teamWords = {
  teamName: { fr: "Nom de l’équipe", en: "Team name" },
  teamHint: {
    fr: "Vos collègues le verront en recevant un fichier de vous.",
    en: "Your colleagues will see it when they receive a file from you.",
  },
  teamMissing: {
    fr: "L’équipe n’a pas de nom. Écrivez par exemple le nom de votre organisme.",
    en: "The team has no name. Write the name of your organisation, for instance.",
  },
  create: { fr: "Créer l’équipe", en: "Create the team" },
  creating: { fr: "Création…", en: "Creating…" },
};
