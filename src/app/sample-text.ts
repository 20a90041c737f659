import { addDays, type Day } from "#domain/day.ts";

/**
 * Plain French as typed, set for the screen: `{+19}` is the day 19 days after today (« 5 décembre »), and
 * OQLF's no-break spaces come before : » % $ and after «, inside « 10 h 20 » and « 18 000 ».
 */
export function typeset(text: string, today: Day): string {
  return text
    .replaceAll(/\{([+-]\d+)\}/g, (_, days: string) => frenchDay(addDays(today, Number(days))))
    .replaceAll(/ (?=[:»%$])|(?<=«) |(?<=\d) (?=h(?![\p{L}\d]))|(?<=\d h) (?=\d)/gu, noBreak)
    .replaceAll(/(?<=\d) (?=\d{3}(?![\d-]))/g, noBreak);
}

const noBreak = "\u00A0";

/** « 1er décembre », whatever the language of the screen: a note is in the words of who wrote it. */
function frenchDay(day: Day): string {
  const date = Number(day.slice(8));
  return `${date === 1 ? "1er" : date}${noBreak}${months[Number(day.slice(5, 7)) - 1]}`;
}

const months = [
  "janvier",
  "février",
  "mars",
  "avril",
  "mai",
  "juin",
  "juillet",
  "août",
  "septembre",
  "octobre",
  "novembre",
  "décembre",
];
