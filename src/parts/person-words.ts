export const personWords = {
  yourName: { fr: "Votre nom", en: "Your name" },
  yourNameHint: {
    fr: "Pour que chaque note dise qui l’a prise.",
    en: "So that each note says who took it.",
  },
  nameMissing: {
    fr: "Il manque votre nom. Écrivez votre prénom et votre nom.",
    en: "Your name is missing. Write your first and last names.",
  },
  role: { fr: "Votre rôle", en: "Your role" },
  roleHint: {
    fr: "Vos collègues le liront. Il n’ouvre ni ne ferme rien\u00A0: toute l’équipe voit les mêmes fiches.",
    en: "Your colleagues will read it. It opens and closes nothing: the whole team sees the same records.",
  },
  whoAreYou: { fr: "Qui êtes-vous?", en: "Who are you?" },
  someoneElse: { fr: "quelqu’un d’autre", en: "someone else" },
  chooseOne: {
    fr: "Dites qui vous êtes, pour que chaque note porte son auteur.",
    en: "Say who you are, so that each note bears its author.",
  },
};
