import { plural } from "#i18n/plural.ts";

const absents = {
  fr: (count: number) => plural(count, `${count} absent`, `${count} absents`),
  en: (count: number) => `${count} absent`,
};
const moves = {
  fr: (count: number) => plural(count, `${count} déplacement`, `${count} déplacements`),
  en: (count: number) => plural(count, `${count} move`, `${count} moves`),
};
const losses = {
  fr: (count: number) => plural(count, `${count} rencontre perdue`, `${count} rencontres perdues`),
  en: (count: number) => plural(count, `${count} meeting lost`, `${count} meetings lost`),
};

export const words = {
  title: { fr: "Nouvel horaire proposé", en: "New schedule proposed" },
  sub: {
    fr: "Rien n’est changé tant que vous n’acceptez pas.",
    en: "Nothing is changed until you accept.",
  },
  frozen: {
    fr: (rounds: string, count: number) => plural(count, `${rounds} figée.`, `${rounds} figées.`),
    en: (rounds: string) => `${rounds} frozen.`,
  },
  back: { fr: "Accueil", en: "Check-in" },
  noPlan: { fr: "Pas encore d’horaire", en: "No schedule yet" },
  noPlanWhy: {
    fr: "Proposez d’abord un horaire\u00A0: il n’y a rien à replanifier.",
    en: "First propose a schedule: there is nothing to plan again.",
  },
  schedule: { fr: "Ouvrir l’horaire", en: "Open the schedule" },
  verdict: {
    fr: (news: string, moved: number, lost: number) =>
      `${news} → ${moves.fr(moved)}, ${losses.fr(lost)}`,
    en: (news: string, moved: number, lost: number) =>
      `${news} → ${moves.en(moved)}, ${losses.en(lost)}`,
  },
  absent: absents,
  fewerTables: {
    fr: (count: number) => `${count}\u00A0${plural(count, "table", "tables")} de moins`,
    en: (count: number) => plural(count, `${count}\u00A0table less`, `${count}\u00A0tables less`),
  },
  fewerRounds: {
    fr: (count: number) => `${count}\u00A0${plural(count, "ronde", "rondes")} de moins`,
    en: (count: number) => plural(count, `${count}\u00A0round less`, `${count}\u00A0rounds less`),
  },
  otherHours: {
    fr: (count: number) =>
      plural(
        count,
        `${count}\u00A0arrivée ou départ à une autre heure`,
        `${count}\u00A0arrivées ou départs à une autre heure`,
      ),
    en: (count: number) =>
      plural(count, `${count}\u00A0arrival or departure`, `${count}\u00A0arrivals or departures`),
  },
  unforeseen: {
    fr: (count: number) => plural(count, "imprévu", "imprévus"),
    en: () => "unforeseen",
  },
  elsewhere: {
    fr: (count: number) =>
      plural(
        count,
        "1 rencontre change de table, à la même heure.",
        `${count} rencontres changent de table, à la même heure.`,
      ),
    en: (count: number) =>
      plural(
        count,
        "1 meeting changes table, at the same hour.",
        `${count} meetings change table, at the same hour.`,
      ),
  },
  tellMore: { fr: "Dire un autre imprévu", en: "Tell of something else" },
  tableGone: {
    fr: (table: string) => `la table ${table} n’est plus là`,
    en: (table: string) => `table ${table} is gone`,
  },
  arrivesAt: {
    fr: (name: string, at: string) => `${name} n’arrive qu’à ${at}`,
    en: (name: string, at: string) => `${name} only arrives at ${at}`,
  },
  leavesAt: {
    fr: (name: string, at: string) => `${name} part à ${at}`,
    en: (name: string, at: string) => `${name} leaves at ${at}`,
  },
  absents: {
    fr: (count: number) => plural(count, "absent", "absents"),
    en: () => "absent",
  },
  moves: {
    fr: (count: number) => plural(count, "déplacement", "déplacements"),
    en: (count: number) => plural(count, "move", "moves"),
  },
  losses: {
    fr: (count: number) => plural(count, "rencontre perdue", "rencontres perdues"),
    en: (count: number) => plural(count, "meeting lost", "meetings lost"),
  },
  rescued: {
    fr: (count: number) =>
      plural(
        count,
        "1 rencontre est sauvée\u00A0: sa propre ronde était perdue.",
        `${count} rencontres sont sauvées\u00A0: leur propre ronde était perdue.`,
      ),
    en: (count: number) =>
      plural(
        count,
        "1 meeting is rescued: its own round was lost.",
        `${count} meetings are rescued: their own round was lost.`,
      ),
  },
  withAbsent: {
    fr: (count: number) =>
      plural(
        count,
        "1 rencontre tombe avec qui est absent.",
        `${count} rencontres tombent avec qui est absent.`,
      ),
    en: (count: number) =>
      plural(
        count,
        "1 meeting falls with who is absent.",
        `${count} meetings fall with who is absent.`,
      ),
  },
  added: {
    fr: (count: number) =>
      plural(count, "1 rencontre s’ajoute.", `${count} rencontres s’ajoutent.`),
    en: (count: number) => plural(count, "1 meeting is added.", `${count} meetings are added.`),
  },
  budget: {
    fr: "Pour sauver une rencontre, en déplacer au plus",
    en: "To save a meeting, move at most",
  },
  searching: { fr: "Recherche d’un nouvel horaire", en: "Looking for a new schedule" },
  nothing: { fr: "Rien à changer.", en: "Nothing to change." },
  changes: { fr: "Ce qui bouge", en: "What moves" },
  lost: { fr: "Ce qui tombe", en: "What falls" },
  fresh: { fr: "Ce qui s’ajoute", en: "What is added" },
  madeWay: { fr: "pour que d’autres se rencontrent", en: "so that others meet" },
  idle: { fr: "Sans aucune rencontre", en: "Without any meeting" },
  idleWish: {
    fr: "personne d’inscrit ne lui convient encore\u00A0: ajoutez-lui un souhait",
    en: "nobody enrolled suits it yet: add a wish to it",
  },
  idleFull: {
    fr: "plus aucune place ne reste avec qui lui convient",
    en: "no place is left with those who suit it",
  },
  keep: { fr: "Garder l’ancien", en: "Keep the old one" },
  accept: { fr: "Accepter", en: "Accept" },
  accepted: {
    fr: (news: string, moved: number, lost: number) =>
      `Nouvel horaire gardé\u00A0: ${news}, ${moves.fr(moved)}, ${losses.fr(lost)}.`,
    en: (news: string, moved: number, lost: number) =>
      `New schedule kept: ${news}, ${moves.en(moved)}, ${losses.en(lost)}.`,
  },
};
