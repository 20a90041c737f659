export const proposalsHelp = {
  title: {
    fr: "Répondre à ce qu’un lecteur propose",
    en: "Answer what a reader proposes",
  },
  lead: {
    fr: "Une entreprise ou un acheteur corrige sa fiche, demande une rencontre ou écrit un message\u00A0: rien n’est écrit chez vous sans vous.",
    en: "An enterprise or a buyer corrects its sheet, asks for a meeting or writes a message: nothing is written here without you.",
  },
  steps: [
    {
      fr: "Ouvrez son fichier par Échanges, «\u00A0Recevoir\u00A0». Le même fichier reçu deux fois ne fait qu’une proposition.",
      en: "Open its file by Exchanges, “Receive”. The same file received twice makes one proposal.",
    },
    {
      fr: "Dans Propositions, comparez chaque valeur à la vôtre, choisissez, puis «\u00A0Garder ces choix\u00A0».",
      en: "In Proposals, compare each value with yours, choose, then “Keep these choices”.",
    },
    {
      fr: "Une rencontre acceptée devient une relance, due dans sept jours. Les souhaits, les vetos et les avis acceptés se rangent dans la journée.",
      en: "An accepted meeting becomes a follow-up, due in seven days. Accepted wishes, vetoes and ratings are filed in the day.",
    },
  ],
  after: [
    {
      fr: "Accepter d’un coup ne prend que les valeurs qui n’ont pas changé chez vous depuis son édition.",
      en: "Accepting at once takes only the values that did not change here since its edition.",
    },
    {
      fr: "Un lecteur ne peut changer que sa propre fiche; le reste est un message à lire.",
      en: "A reader can change its own sheet alone; the rest is a message to read.",
    },
    {
      fr: "Sa prochaine édition lui dit ce que vous avez décidé.",
      en: "Its next edition tells it what you decided.",
    },
  ],
  door: { fr: "Ouvrir Propositions", en: "Open Proposals" },
  asked:
    "proposition proposer corriger accepter refuser rencontre message réponse lecteur proposal accept refuse meeting answer",
};
