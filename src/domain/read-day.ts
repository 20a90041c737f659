import { addDays, type Day, dayNumber, isDate, makeDay } from "./day.ts";
import { foldName } from "./fold-name.ts";
import type { Problem, Reading } from "./problem.ts";

/**
 * A day as people type it: « 2026-11-26 », « 26/11/2026 », « 26 novembre 2026 », « 1er sept. », « Nov 26, 2026 »,
 * « demain ». Day before month, as Québec writes; a day without its year is the nearest one to `today`.
 */
export function readDay(text: string, today?: Day): Reading<Day> {
  const typed = foldName(text).replace(opening, "").trim();
  if (typed === "") return text.trim() === "" ? { value: undefined, problems: [] } : unreadable;
  const shift = near.get(typed);
  if (shift !== undefined && today !== undefined) return read(addDays(today, shift));
  return readDigits(typed) ?? readWords(typed, today) ?? unreadable;
}

const unreadable: Reading<Day> = {
  value: undefined,
  problems: [{ code: "day.unreadable", weight: "stop" }],
};

/** As foldName leaves them: neither hyphen nor accent. */
const near: ReadonlyMap<string, number> = new Map([
  ["aujourd hui", 0],
  ["today", 0],
  ["demain", 1],
  ["tomorrow", 1],
  ["apres demain", 2],
  ["hier", -1],
  ["yesterday", -1],
]);
/** « le jeudi », which says nothing that the date does not. */
const opening =
  /^(?:le )?(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|(?:mon|tues|wednes|thurs|fri|satur|sun)day) )?/;

const monthNames = [
  ["janvier", "january"],
  ["fevrier", "february"],
  ["mars", "march"],
  ["avril", "april"],
  ["mai", "may"],
  ["juin", "june"],
  ["juillet", "july"],
  ["aout", "august"],
  ["septembre", "september"],
  ["octobre", "october"],
  ["novembre", "november"],
  ["decembre", "december"],
] as const;

/** Three numbers: the year first, or the day; eight digits in a row too. */
function readDigits(typed: string): Reading<Day> | undefined {
  const numbers = /^\d{8}$/.test(typed)
    ? [typed.slice(0, 4), typed.slice(4, 6), typed.slice(6)]
    : (/^(\d{1,4}) (\d{1,2}) (\d{1,4})$/.exec(typed)?.slice(1) ?? []);
  const [first = "", second = "", third = ""] = numbers;
  if (first.length === 4) return third.length < 3 ? make(first, second, third) : undefined;
  if (first.length > 2 || (third.length !== 4 && third.length !== 2)) return undefined;
  const year = third.length === 4 ? third : `20${third}`;
  if (Number(second) > 12) return make(year, first, second);
  const reading = make(year, second, first);
  const unsure = third.length === 2 || (Number(first) <= 12 && first !== second);
  return unsure ? ask(reading) : reading;
}

function readWords(typed: string, today: Day | undefined): Reading<Day> | undefined {
  const french = /^(\d{1,2})(?:er)? ([a-z]+)(?: (\d{4}))?$/.exec(typed);
  const english = /^([a-z]+) (\d{1,2})(?:st|nd|rd|th)?(?: (\d{4}))?$/.exec(typed);
  const [, date, name, year] =
    french ?? (english === null ? [] : [english[0], english[2], english[1], english[3]]);
  if (date === undefined || name === undefined) return undefined;
  const month = monthOf(name);
  if (month === undefined) return undefined;
  if (year !== undefined) return make(year, String(month), date);
  return today === undefined ? undefined : nearest(month, Number(date), today);
}

/** By its first letters, three at least; « jui » could be two months and is none. */
function monthOf(name: string): number | undefined {
  if (name.length < 3) return undefined;
  const found = monthNames.flatMap((names, place) =>
    names.some((full) => full.startsWith(name)) ? [place + 1] : [],
  );
  return found.length === 1 ? found[0] : undefined;
}

/** A promise for January made in December is next year's. */
function nearest(month: number, date: number, today: Day): Reading<Day> {
  const year = Number(today.slice(0, 4));
  const days = [year - 1, year, year + 1]
    .filter((candidate) => isDate(candidate, month, date))
    .map((candidate) => makeDay(candidate, month, date));
  const distance = (on: Day) => Math.abs(dayNumber(on) - dayNumber(today));
  const [closest] = days.toSorted((a, b) => distance(a) - distance(b));
  return closest === undefined ? none : read(closest);
}

const none: Reading<Day> = { value: undefined, problems: [{ code: "day.none", weight: "stop" }] };

function make(year: string, month: string, date: string): Reading<Day> {
  const [y, m, d] = [Number(year), Number(month), Number(date)];
  return isDate(y, m, d) ? read(makeDay(y, m, d)) : none;
}

function read(on: Day): Reading<Day> {
  const year = Number(on.slice(0, 4));
  const problems: Problem[] =
    year < 1900 || year > 2100 ? [{ code: "day.far", weight: "check", on }] : [];
  return { value: on, problems };
}

function ask({ value, problems }: Reading<Day>): Reading<Day> {
  if (value === undefined) return { value, problems };
  return { value, problems: [...problems, { code: "day.ambiguous", weight: "check", on: value }] };
}
