export const news010 = {
  lead: {
    fr: "La première version.",
    en: "The first version.",
  },
  lines: [
    {
      fr: "Entreprises, acheteurs, contacts, offres et besoins, trouvés même mal écrits.",
      en: "Enterprises, buyers, contacts, offers and needs, found even misspelt.",
    },
    {
      fr: "Une note en six gestes, avec ce qui a été promis, par qui et avant quel jour.",
      en: "A note in six taps, with what was promised, by whom and before which day.",
    },
    {
      fr: "Vos listes entrent par un chiffrier; les doublons sont montrés, jamais réunis en silence.",
      en: "Your lists come in by a spreadsheet; duplicates are shown, never joined in silence.",
    },
    {
      fr: "Le répertoire passe d’un appareil à l’autre par un fichier; deux valeurs différentes sont gardées toutes les deux.",
      en: "The directory goes from one device to another by a file; two different values are both kept.",
    },
    {
      fr: "Une aide par tâche, à lire sans réseau.",
      en: "Help for each task, to read without a network.",
    },
  ],
};
