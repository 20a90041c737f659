import { count } from "#i18n/format.ts";
import { plural } from "#i18n/plural.ts";

export const words = {
  title: { fr: "Relances", en: "Follow-ups" },
  fresh: { fr: "Nouvelle relance", en: "New follow-up" },
  edit: { fr: "Modifier la relance", en: "Edit the follow-up" },
  back: { fr: "Plus", en: "More" },
  tally: {
    fr: (open: number, done: number) =>
      `${count(open)} à faire\u00A0· ${plural(done, `${count(done)} faite`, `${count(done)} faites`)}`,
    en: (open: number, done: number) => `${count(open)} to do\u00A0· ${count(done)} done`,
  },
  whose: { fr: "De qui", en: "Whose" },
  everyone: { fr: "toutes", en: "all" },
  mine: { fr: "les miennes", en: "mine" },
  nobody: { fr: "à personne", en: "nobody’s" },
  noneTitle: { fr: "Aucune relance", en: "No follow-up" },
  none: {
    fr: "Ce qui est promis dans une note apparaît ici, avec son jour.",
    en: "What is promised in a note shows here, with its day.",
  },
  noneMine: { fr: "Aucune relance à votre nom", en: "No follow-up in your name" },
  noneNobody: {
    fr: "Chaque relance est suivie par quelqu’un",
    en: "Every follow-up has somebody to see to it",
  },
  seeAll: { fr: "Voir toutes les relances", en: "See all follow-ups" },
  tellAmount: { fr: "Dire le montant signé", en: "Tell the amount signed" },
  amountTold: {
    fr: (amount: string) => `${amount} avant taxes`,
    en: (amount: string) => `${amount} before taxes`,
  },
  meeting: { fr: "Voir la rencontre", en: "See the meeting" },
  fromNote: { fr: "La note", en: "The note" },
  markDone: { fr: "Marquer faite", en: "Mark done" },
  markUndone: { fr: "Marquer non faite", en: "Mark not done" },
};
