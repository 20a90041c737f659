import { isDay } from "./is-day.ts";

/** An instant in ISO UTC, as `Date.toISOString` writes it: « 2026-11-26T14:05:00.000Z ». */
export function isInstant(text: string): boolean {
  return (
    /^\d{4}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,3})?Z$/.test(text) &&
    isDay(text.slice(0, 10))
  );
}
