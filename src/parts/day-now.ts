import { isClock, minutesOf } from "#domain/clock.ts";
import { clockOf, dayOf } from "#i18n/clock.ts";
import type { Moment } from "./day-input.ts";

/** The moment of a wall clock in ms, as the clocks of the region show it. */
export function clockNow(now: number): Moment {
  const at = clockOf(now);
  return { on: dayOf(now), at: isClock(at) ? at : "00:00" };
}

/** Seconds since midnight, as the clocks of the region show them. */
export function secondsOf(now: number): number {
  return minutesOf(clockNow(now).at) * 60 + (Math.floor(now / 1000) % 60);
}
