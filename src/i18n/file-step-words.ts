/** What to do, where several problems of a file ask the same. */
export const askAgain = {
  fr: "Demandez à la personne qui vous l’a donné de l’envoyer une autre fois.",
  en: "Ask the person who gave it to you to send it again.",
};
export const doubtSender = {
  fr: "Si vous ne savez pas d’où il vient, ne l’ouvrez pas ailleurs et supprimez-le.",
  en: "If you do not know where it comes from, do not open it elsewhere, and delete it.",
};
