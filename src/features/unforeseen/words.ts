import { plural } from "#i18n/plural.ts";

const minutes = {
  fr: (count: number) => plural(count, `${count}\u00A0minute`, `${count}\u00A0minutes`),
  en: (count: number) => plural(count, `${count}\u00A0minute`, `${count}\u00A0minutes`),
};

export const words = {
  title: { fr: "Imprévus", en: "Unforeseen" },
  back: { fr: "Accueil", en: "Check-in" },
  hours: { fr: "Dire les heures", en: "Tell the hours" },
  late: { fr: "Une ronde déborde", en: "A round runs over" },
  which: { fr: "Qu’est-ce qui tarde?", en: "What is late?" },
  beforeFirst: { fr: "Le début", en: "The start" },
  round: {
    fr: (round: number) => `Ronde ${round}`,
    en: (round: number) => `Round ${round}`,
  },
  shift: { fr: "Décaler la suite de", en: "Move what follows by" },
  minutes,
  already: {
    fr: (count: number) => `La suite est déjà décalée de ${minutes.fr(count)}.`,
    en: (count: number) => `What follows is ${minutes.en(count)} later already.`,
  },
  shiftMore: { fr: "Décaler encore", en: "Move it further" },
  shiftMoreBy: { fr: "Décaler encore la suite de", en: "Move what follows further by" },
  more: {
    fr: (count: number) => `+\u00A0${minutes.fr(count)}`,
    en: (count: number) => `+\u00A0${minutes.en(count)}`,
  },
  shifted: {
    fr: (next: string, end: string) => `La suite reprend à ${next}; la journée finit à ${end}.`,
    en: (next: string, end: string) => `The rest begins at ${next}; the day ends at ${end}.`,
  },
  over: {
    fr: (round: number, count: number) => `Ronde ${round}\u00A0: ${minutes.fr(count)} de plus`,
    en: (round: number, count: number) => `Round ${round}: ${minutes.en(count)} more`,
  },
  lateStart: {
    fr: (count: number) => `Début\u00A0: ${minutes.fr(count)} plus tard`,
    en: (count: number) => `Start: ${minutes.en(count)} later`,
  },
  toTheEnd: {
    fr: (end: string) => `tout ce qui suit est décalé, fin à ${end}`,
    en: (end: string) => `all that follows is later, end at ${end}`,
  },
  byPause: {
    fr: (round: number) => `rattrapé par la pause après la ronde ${round}`,
    en: (round: number) => `made up for by the break after round ${round}`,
  },
  catchUp: { fr: "Rattraper sur la pause", en: "Make up in the break" },
  caughtUp: {
    fr: "La pause est plus courte\u00A0: la suite garde son heure.",
    en: "The break is shorter: the rest keeps its hour.",
  },
  remove: { fr: "Enlever", en: "Remove" },
  removeDelay: {
    fr: (what: string) => `Enlever\u00A0: ${what}`,
    en: (what: string) => `Remove: ${what}`,
  },
  delayGone: { fr: "Le retard est enlevé.", en: "The delay is removed." },
  delays: { fr: "Retards", en: "Delays" },
  drop: { fr: "Une ronde n’aura pas lieu", en: "A round will not be held" },
  dropHint: {
    fr: "Les autres gardent leur heure.",
    en: "The others keep their hour.",
  },
  roundAt: {
    fr: (round: number, at: string) => `${round} · ${at}`,
    en: (round: number, at: string) => `${round} · ${at}`,
  },
  dropped: {
    fr: (round: number) => `La ronde ${round} n’aura pas lieu.`,
    en: (round: number) => `Round ${round} will not be held.`,
  },
  backAgain: {
    fr: (round: number) => `La ronde ${round} aura lieu.`,
    en: (round: number) => `Round ${round} will be held.`,
  },
  noRoundLeft: { fr: "Toutes les rondes ont commencé.", en: "All rounds have begun." },
  tables: { fr: "Une table n’est plus là", en: "A table is gone" },
  tablesHint: {
    fr: (round: number) =>
      `Touchez son numéro\u00A0: à partir de la ronde ${round}, personne n’y est placé.`,
    en: (round: number) => `Tap its number: from round ${round} on, nobody is placed there.`,
  },
  tableGone: {
    fr: (table: string, round: number) =>
      `La table ${table} n’est plus là, à partir de la ronde ${round}.`,
    en: (table: string, round: number) => `Table ${table} is gone, from round ${round} on.`,
  },
  tableBack: {
    fr: (table: string) => `La table ${table} est de nouveau là.`,
    en: (table: string) => `Table ${table} is there again.`,
  },
  people: { fr: "Quelqu’un arrive tard ou part tôt", en: "Somebody comes late or leaves early" },
  peopleHint: {
    fr: "À l’accueil, touchez son nom et choisissez l’heure.",
    en: "At check-in, tap the name and choose the hour.",
  },
  toCheckIn: { fr: "Ouvrir l’accueil", en: "Open check-in" },
  replan: { fr: "Replanifier", en: "Plan again" },
  unkept: {
    fr: (count: number) =>
      plural(
        count,
        `${count}\u00A0rencontre ne tient plus`,
        `${count}\u00A0rencontres ne tiennent plus`,
      ),
    en: (count: number) =>
      plural(
        count,
        `${count}\u00A0meeting cannot be held any more`,
        `${count}\u00A0meetings cannot be held any more`,
      ),
  },
  allKept: { fr: "Toutes les rencontres à venir tiennent.", en: "All meetings to come hold." },
};
