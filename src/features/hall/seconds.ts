import { minutesOf } from "#domain/clock.ts";
import { clockNow } from "#parts/day-now.ts";

/** Seconds since midnight, as the clocks of the region show them. */
export function secondsOf(now: number): number {
  return minutesOf(clockNow(now).at) * 60 + (Math.floor(now / 1000) % 60);
}

/** « 7:12 ». */
export function countdown(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}
