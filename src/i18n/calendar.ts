import { type Day, daysBetween } from "#domain/day.ts";
import { dayWords } from "./day-words.ts";
import { language, perLanguage, t, unbreakable } from "./language.ts";

/** « 1er septembre 2026 »: Intl forgets the « er ». */
export function day(on: Day): string {
  return write(dayMonthYear(), on);
}

/** « 26 novembre »; with its year when it is more than six months away from `today`. */
export function shortDay(on: Day, today?: Day): string {
  return isFar(on, today) ? day(on) : write(dayMonth(), on);
}

/** « jeudi 26 novembre »; may break after the name of the day. */
export function weekdayDay(on: Day, today?: Day): string {
  const rest = shortDay(on, today);
  const name = weekdays().format(Date.parse(on));
  return language() === "fr" ? `${name} ${rest}` : `${name}, ${rest}`;
}

/** « il y a 11 jours », « hier », « aujourd’hui », « demain », « dans 5 jours », « il y a 3 mois ». */
export function relativeDay(on: Day, today: Day): string {
  const days = daysBetween(today, on);
  if (days === 0) return t(dayWords.today);
  if (days === 1) return t(dayWords.tomorrow);
  if (days === -1) return t(dayWords.yesterday);
  const words = days > 0 ? dayWords.ahead : dayWords.ago;
  return t(words)(t(spanOf(Math.abs(days)))(Math.abs(days)));
}

/** « en retard de 2 jours »; `days` is at least 1. */
export function lateBy(days: number): string {
  return t(dayWords.late)(t(spanOf(days))(days));
}

function spanOf(days: number) {
  if (days < 60) return dayWords.days;
  return days < 730 ? dayWords.months : dayWords.years;
}

function isFar(on: Day, today: Day | undefined): boolean {
  return today !== undefined && Math.abs(daysBetween(today, on)) > 183;
}

function write(format: Intl.DateTimeFormat, on: Day): string {
  const text = format.format(Date.parse(on));
  return unbreakable(language() === "fr" ? text.replace(/^1 /, "1er ") : text);
}

function dayFormat(options: Intl.DateTimeFormatOptions) {
  return perLanguage((locale) => new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" }));
}
const dayMonthYear = dayFormat({ dateStyle: "long" });
const dayMonth = dayFormat({ day: "numeric", month: "long" });
const weekdays = dayFormat({ weekday: "long" });
