import { count } from "#i18n/format.ts";
import type { Side } from "#domain/wish.ts";
import { plural } from "#i18n/plural.ts";

/** « Choisie » of an enterprise, « choisi » of a buyer. */
const agreed = (of: Side) => (of === "enterprise" ? "choisie" : "choisi");

export const words = {
  day: { fr: "Mes rendez-vous", en: "My meetings" },
  home: { fr: "Aujourd’hui", en: "Today" },
  chosen: {
    fr: (chosen: number, most: number, of: Side) =>
      `${count(chosen)} ${plural(chosen, agreed(of), `${agreed(of)}s`)} sur ${count(most)}`,
    en: (chosen: number, most: number) => `${count(chosen)} of ${count(most)} chosen`,
  },
  choose: { fr: "choisir", en: "choose" },
  isChosen: {
    fr: (rank: number, of: Side) => `${agreed(of)} · ${count(rank)}`,
    en: (rank: number) => `chosen · ${count(rank)}`,
  },
  fits: { fr: "Ce qui vous correspond", en: "What suits you" },
  others: {
    fr: (others: number) =>
      plural(others, "Pourquoi pas l’autre?", `Pourquoi pas les ${count(others)} autres?`),
    en: (others: number) =>
      plural(others, "Why not the other one?", `Why not the ${count(others)} others?`),
  },
  othersWhy: {
    enterprise: {
      fr: "Aucun besoin noté ne répond à vos offres. Vous pouvez les choisir quand même.",
      en: "No need that is noted meets your offers. You can choose them all the same.",
    },
    buyer: {
      fr: "Aucune offre notée ne répond à vos besoins. Vous pouvez les choisir quand même.",
      en: "No offer that is noted meets your needs. You can choose them all the same.",
    },
  },
  order: { fr: "Vos choix, dans l’ordre", en: "Your choices, in order" },
  orderWhy: {
    fr: "Le premier compte le plus. L’autre côté ne lit pas cette liste.",
    en: "The first counts most. The other side does not read this list.",
  },
  up: { fr: (name: string) => `Monter ${name}`, en: (name: string) => `Move ${name} up` },
  remove: { fr: (name: string) => `Enlever ${name}`, en: (name: string) => `Remove ${name}` },
  later: { fr: "Plus tard", en: "Later" },
  send: { fr: "Envoyer mes choix", en: "Send my choices" },
  nothing: {
    fr: "Vos choix se gardent ici à mesure. Rien n’attend d’être envoyé.",
    en: "Your choices are kept here as you make them. Nothing waits to be sent.",
  },
  none: {
    fr: "Personne de l’autre côté n’est encore annoncé. Ce sera dans un prochain fichier de l’équipe.",
    en: "Nobody of the other side is announced yet. It will be in one of the team’s next files.",
  },
  noneYet: {
    fr: "Rien à comparer encore\u00A0: il faut ce qu’offre l’un et ce que cherche l’autre. Une prochaine édition de l’équipe pourra le dire.",
    en: "Nothing to compare yet: it takes what one side offers and what the other looks for. A next edition of the team may tell it.",
  },
  gone: { fr: "Cette fiche n’est pas ici", en: "This record is not here" },
  goneWhy: {
    fr: "Le dernier fichier de l’équipe ne la contient pas.",
    en: "The team’s last file does not hold it.",
  },
  notYours: { fr: "Cette journée n’est pas ici", en: "This day is not here" },
  notYoursWhy: {
    fr: "Ouvrez le dernier fichier de l’équipe\u00A0: il dit à quelles journées vous participez.",
    en: "Open the team’s last file: it says in which days you take part.",
  },
  sheet: { fr: "Ouvrir sa fiche", en: "Open its record" },
  reasons: { fr: "Pourquoi vous rencontrer", en: "Why to meet" },
  needs: { fr: "Ce qu’il cherche", en: "What it seeks" },
  offers: { fr: "Ce qu’elle offre", en: "What it offers" },
  noted: { fr: "Vos notes, à vous seul", en: "Your notes, yours alone" },
  noNote: {
    fr: "Rien encore. Préparez ici ce que vous voulez dire; personne d’autre ne le lit.",
    en: "Nothing yet. Prepare here what you want to say; nobody else reads it.",
  },
  prepare: { fr: "Écrire une note", en: "Write a note" },
  seat: {
    fr: (round: number, from: string, to: string, table: string) =>
      `Ronde ${count(round)} · ${from} à ${to} · table ${table}`,
    en: (round: number, from: string, to: string, table: string) =>
      `Round ${count(round)} · ${from} to ${to} · table ${table}`,
  },
  rate: { fr: "Dire ce que vaut la rencontre", en: "Tell what the meeting was worth" },
  wish: { fr: "Je souhaite cette rencontre", en: "I would like this meeting" },
  full: {
    fr: (most: number) => `Vous avez ${count(most)} choix. Enlevez-en un d’abord.`,
    en: (most: number) => `You have ${count(most)} choices. Remove one first.`,
  },
  why: { fr: "Pourquoi", en: "Why" },
  whyHint: {
    fr: "Pour l’équipe, en une phrase.",
    en: "For the team, in a sentence.",
  },
  veto: { fr: "Ne pas nous réunir", en: "Keep us apart" },
  vetoWhy: {
    fr: "L’équipe seule le lit. L’autre n’en saura rien.",
    en: "The team alone reads it. The other will not know.",
  },
  attendance: { fr: "Ma présence", en: "When I am there" },
  attendanceHow: {
    fr: (team: string) =>
      `Dites quand vous arrivez, quand vous repartez, et combien de rencontres vous suffisent. Vide veut dire toute la journée. «\u00A0${team}\u00A0» en tiendra compte dans l’horaire.`,
    en: (team: string) =>
      `Say when you arrive, when you leave, and how many meetings are enough for you. Empty means the whole day. “${team}” will take it into account in the schedule.`,
  },
};
