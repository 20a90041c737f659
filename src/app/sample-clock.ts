import { addDays, type Day, weekdayOf } from "#domain/day.ts";
import { wallInstant } from "#i18n/wall-instant.ts";

export interface SampleClock {
  readonly today: Day;
  /** Wall clock, ms. Nothing in the sample was done later. */
  readonly now: number;
}

export type TimeOfDay = `${number}:${number}`;

/** A time of the region's clock some days ago, ms; at the latest ten minutes ago. */
export function wallClock({ today, now }: SampleClock, ago: number, time: TimeOfDay): number {
  return Math.min(wallInstant(addDays(today, -ago), time), now - 600_000);
}

/** The team rests on Saturday and Sunday: what falls there was done on Friday. */
export function onWorkday({ today }: SampleClock, ago: number): number {
  const weekday = weekdayOf(addDays(today, -ago));
  const back = weekday === 6 ? 1 : weekday === 0 ? 2 : 0;
  return ago === 0 ? 0 : ago + back;
}
