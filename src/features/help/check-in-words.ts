export const checkInHelp = {
  title: { fr: "Accueillir à la porte d’une journée", en: "Welcome people at the door of a day" },
  lead: {
    fr: "Un badge montré à la caméra, ou trois lettres d’un nom, et l’arrivée est notée. Sans réseau.",
    en: "A badge shown to the camera, or three letters of a name, and the arrival is noted. Without a network.",
  },
  steps: [
    {
      fr: "Ouvrez la journée, puis «\u00A0Accueil\u00A0».",
      en: "Open the day, then “Check-in”.",
    },
    {
      fr: "Touchez «\u00A0Scanner\u00A0» et montrez les badges l’un après l’autre. Le nom s’affiche en grand; le même badge deux fois le dit.",
      en: "Tap “Scan” and show the badges one after the other. The name appears large; the same badge twice says so.",
    },
    {
      fr: "Sans badge, écrivez trois lettres du nom, ou le code imprimé sous le dessin (deux lettres, trois chiffres), puis «\u00A0Arrivé\u00A0».",
      en: "Without a badge, type three letters of the name, or the code printed under the drawing (two letters, three figures), then “Arrived”.",
    },
    {
      fr: "Qui n’était pas inscrit\u00A0: «\u00A0Entreprise sans inscription\u00A0» ou «\u00A0Acheteur sans inscription\u00A0».",
      en: "Who was not enrolled: “Enterprise, walk-in” or “Buyer, walk-in”.",
    },
  ],
  after: [
    {
      fr: "Deux tables d’accueil travaillent chacune de leur côté. À l’échange, leurs listes n’en font qu’une\u00A0: la première heure reste, et la liste dit ce qui fut noté deux fois.",
      en: "Two desks work apart. Once exchanged, their lists are one: the first hour stays, and the list says what was noted twice.",
    },
    {
      fr: "«\u00A0Annuler\u00A0» reprend une arrivée notée par erreur.",
      en: "“Undo” takes back an arrival noted by mistake.",
    },
  ],
  door: { fr: "Voir les journées", en: "See the days" },
  /** What people type who look for this page. */
  asked:
    "accueil arrivée présence badge scanner code qr porte check-in arrival attendance door desk scan walk-in",
};
