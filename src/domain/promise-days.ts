import { addDays, type Day, weekdayOf } from "./day.ts";

/** Days offered in one tap when something is promised (« Avant »). */
export interface PromiseDay {
  readonly code: "tomorrow" | "friday" | "week";
  readonly on: Day;
}

const friday = 5;

/** Tomorrow, the next Friday after it, and in seven days, in order; on a Friday the last two are one. */
export function promiseDays(today: Day): readonly PromiseDay[] {
  const tomorrow = addDays(today, 1);
  const toFriday = (friday - weekdayOf(tomorrow) + 7) % 7 || 7;
  const nextFriday = addDays(tomorrow, toFriday);
  const week = addDays(today, 7);
  const days: PromiseDay[] = [{ code: "tomorrow", on: tomorrow }];
  if (nextFriday < week) days.push({ code: "friday", on: nextFriday });
  days.push({ code: "week", on: week });
  if (nextFriday > week) days.push({ code: "friday", on: nextFriday });
  return days;
}
