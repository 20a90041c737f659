import { addDays, type Day, weekdayOf } from "#domain/day.ts";

export interface SampleClock {
  readonly today: Day;
  /** Wall clock, ms. Nothing in the sample was done later. */
  readonly now: number;
}

export type TimeOfDay = `${number}:${number}`;

/** Wall clock in ms, where this device is, of a time some days ago; at the latest ten minutes ago. */
export function wallClock({ today, now }: SampleClock, ago: number, time: TimeOfDay): number {
  const [year = 0, month = 1, date = 1] = addDays(today, -ago).split("-").map(Number);
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  return Math.min(new Date(year, month - 1, date, hours, minutes).getTime(), now - 600_000);
}

/** The team rests on Saturday and Sunday: what falls there was done on Friday. */
export function onWorkday({ today }: SampleClock, ago: number): number {
  const weekday = weekdayOf(addDays(today, -ago));
  const back = weekday === 6 ? 1 : weekday === 0 ? 2 : 0;
  return ago === 0 ? 0 : ago + back;
}
