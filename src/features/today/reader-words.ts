import { count } from "#i18n/format.ts";
import { plural } from "#i18n/plural.ts";

export const readerWords = {
  from: {
    fr: (team: string) => `Remis par ${team}`,
    en: (team: string) => `From ${team}`,
  },
  own: { fr: "Ma fiche", en: "My record" },
  forMe: { fr: "qui rencontrer d’abord, et pourquoi", en: "whom to meet first, and why" },
  buyers: { fr: "Acheteurs", en: "Buyers" },
  enterprises: { fr: "Entreprises", en: "Enterprises" },
  sheets: {
    fr: (shown: string, sheets: number) => `${shown} ${plural(sheets, "fiche", "fiches")}`,
    en: (shown: string, sheets: number) => `${shown} ${plural(sheets, "record", "records")}`,
  },
  toTeam: { fr: "À l’équipe", en: "To the team" },
  waiting: {
    fr: (asks: number) => (asks === 0 ? "rien n’attend" : `${count(asks)} à envoyer`),
    en: (asks: number) => (asks === 0 ? "nothing waits" : `${count(asks)} to send`),
  },
  answered: {
    fr: (asks: number) => `${count(asks)} ${plural(asks, "réponse", "réponses")} de l’équipe`,
    en: (asks: number) => `${count(asks)} ${plural(asks, "answer", "answers")} of the team`,
  },
  edition: {
    fr: (number: number, made: string) => `Édition ${number}, ${made}.`,
    en: (number: number, made: string) => `Edition ${number}, ${made}.`,
  },
  open: { fr: "Ouvrir le fichier de l’équipe", en: "Open the team’s file" },
  few: { fr: "moins de 3", en: "fewer than 3" },
  fewWhy: {
    fr: "«\u00A0Moins de 3\u00A0» protège les personnes\u00A0: un nombre si petit pourrait désigner quelqu’un.",
    en: "“Fewer than 3” protects people: so small a number could point at someone.",
  },
  none: {
    fr: "Cette édition ne contient aucun chiffre.",
    en: "This edition holds no figure.",
  },
  mrc: { fr: "par MRC", en: "by MRC" },
  done: { fr: "faites ou à faire", en: "done or to do" },
  what: { fr: "Quoi", en: "What" },
  howMany: { fr: "Combien", en: "How many" },
};
