import type { Clock } from "#domain/clock.ts";
import type { Day } from "#domain/day.ts";
import { weekdayDay } from "./calendar.ts";
import { language, perLanguage, t, unbreakable } from "./language.ts";
import { timeWords } from "./time-words.ts";
import { clockParts, dayOf, msOf, timeZone } from "./wall-clock.ts";

export { dayOf };

/** « 14 h 05 », « 9 h »; `at` is an instant in ISO UTC, or ms. */
export function time(at: string | number): string {
  if (language() === "en") return unbreakable(englishTimes().format(msOf(at)));
  const { hour, minute } = clockParts(at);
  return `${Number(hour)}\u00A0h${minute === "00" ? "" : `\u00A0${minute}`}`;
}

/** A time of the day, on no day: « 9 h », « 14 h 05 ». */
export function clockText(clock: Clock): string {
  return time(instantAt("2000-01-03", clock));
}

/** « samedi 21 novembre à 10 h 05 ». */
export function dayAndTime(at: string | number, today?: Day): string {
  return t(timeWords.dayAndTime)(weekdayDay(dayOf(at), today), time(at));
}

/** « 14:05 », as a time field wants it. */
export function clockOf(at: string | number): string {
  const { hour, minute } = clockParts(at);
  return `${hour}:${minute}`;
}

/** The instant of a day and a « 14:05 » read here. Where a clock change makes it twofold or void, one near it. */
export function instantAt(on: Day, clock: string): string {
  const wanted = Date.parse(`${on}T${clock}:00.000Z`);
  const offset = offsetAt(wanted);
  return new Date(wanted - offsetAt(wanted - offset)).toISOString();
}

/** What the clock here shows at `ms`, minus UTC, in ms. */
function offsetAt(ms: number): number {
  const { year, month, date, hour, minute } = clockParts(ms);
  return Date.parse(`${year}-${month}-${date}T${hour}:${minute}:00.000Z`) - ms + (ms % 60_000);
}

const englishTimes = perLanguage(
  (locale) => new Intl.DateTimeFormat(locale, { timeZone, hour: "numeric", minute: "2-digit" }),
);
