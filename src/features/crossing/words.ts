import { ofName } from "#i18n/of-name.ts";
import { plural } from "#i18n/plural.ts";

const meetings = {
  fr: (count: number) => plural(count, `${count}\u00A0rencontre`, `${count}\u00A0rencontres`),
  en: (count: number) => plural(count, `${count}\u00A0meeting`, `${count}\u00A0meetings`),
};
const moved = {
  fr: (count: number) => plural(count, `${count}\u00A0déplacée`, `${count}\u00A0déplacées`),
  en: (count: number) => `${count}\u00A0moved`,
};
const lost = {
  fr: (count: number) => `${count}\u00A0sans place`,
  en: (count: number) => `${count}\u00A0without a place`,
};

export const words = {
  title: { fr: "Réunir les horaires", en: "Bring schedules together" },
  sub: {
    fr: "Rien n’est changé tant que vous n’acceptez pas.",
    en: "Nothing is changed until you accept.",
  },
  back: { fr: "Horaire", en: "Schedule" },
  nothing: { fr: "Rien à réunir", en: "Nothing to bring together" },
  nothingWhy: {
    fr: "Un seul horaire est connu ici.",
    en: "Only one schedule is known here.",
  },
  toSchedule: { fr: "Ouvrir l’horaire", en: "Open the schedule" },
  searching: { fr: "Recherche d’un horaire commun", en: "Looking for a common schedule" },
  lead: {
    fr: (names: string) =>
      `Horaires faits chacun de son côté par ${names}. En voici un seul, sans conflit.`,
    en: (names: string) => `Schedules made apart by ${names}. Here is one, without a clash.`,
  },
  verdict: {
    fr: (plans: number, held: number, move: number, out: number) =>
      `${plans} horaires → ${meetings.fr(held)}, ${moved.fr(move)}, ${lost.fr(out)}`,
    en: (plans: number, held: number, move: number, out: number) =>
      `${plans} schedules → ${meetings.en(held)}, ${moved.en(move)}, ${lost.en(out)}`,
  },
  brought: {
    fr: (name: string) => `Ce qui vient ${ofName(name)}`,
    en: (name: string) => `What comes from ${name}`,
  },
  byAge: {
    fr: (place: number, all: number) => {
      if (place === 1) return "Ce qui avait été écrit d’abord";
      return place === all
        ? "Ce qui avait été écrit ensuite"
        : `Ce qui avait été écrit en ${place}e`;
    },
    en: (place: number, all: number) => {
      if (place === 1) return "What was written first";
      return place === all ? "What was written after it" : `What was written as number ${place}`;
    },
  },
  broughtByYou: { fr: "Ce qui vient de vous", en: "What comes from you" },
  placed: {
    fr: (count: number) =>
      plural(
        count,
        `${count}\u00A0rencontre placée ou déplacée`,
        `${count}\u00A0rencontres placées ou déplacées`,
      ),
    en: (count: number) =>
      plural(
        count,
        `${count}\u00A0meeting placed or moved`,
        `${count}\u00A0meetings placed or moved`,
      ),
  },
  dropped: {
    fr: (count: number) => plural(count, `${count}\u00A0retirée`, `${count}\u00A0retirées`),
    en: (count: number) => `${count}\u00A0taken out`,
  },
  takenOut: { fr: "retirée de l’horaire", en: "taken out of the schedule" },
  kept: { fr: "Tout est gardé.", en: "All of it is kept." },
  gave: { fr: "A dû céder", en: "Had to give" },
  others: { fr: "Bouge aussi", en: "Moves too" },
  fresh: { fr: "S’ajoute", en: "Is added" },
  noPlace: { fr: "n’a plus de place", en: "has no place any more" },
  madeWay: {
    fr: "l’autre horaire la place ailleurs, ou d’autres se rencontrent",
    en: "the other schedule places it elsewhere, or others meet",
  },
  otherTable: { fr: "même ronde, autre table", en: "same round, other table" },
  keep: { fr: "Plus tard", en: "Later" },
  accept: { fr: "Accepter", en: "Accept" },
  accepted: {
    fr: (held: number) => `Horaires réunis\u00A0: ${meetings.fr(held)}.`,
    en: (held: number) => `Schedules brought together: ${meetings.en(held)}.`,
  },
};
