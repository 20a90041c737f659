import type { Day } from "#domain/day.ts";
import { clockParts } from "./wall-clock.ts";

/** The instant, ms, at which a clock here shows that day and time ("14:05"), wherever the device is. */
export function wallInstant(day: Day, time: `${number}:${number}`): number {
  const asUtc = Date.parse(`${day}T${time.padStart(5, "0")}:00Z`);
  // What is added on the day that the hour changes differs before and after it: a second look settles it.
  const near = asUtc - aheadAt(asUtc);
  return asUtc - aheadAt(near);
}

/** By how much a clock here is ahead of universal time, ms: negative. */
function aheadAt(at: number): number {
  const { year, month, date, hour, minute } = clockParts(at);
  return (
    Date.parse(`${year}-${month}-${date}T${hour}:${minute}:00Z`) - Math.floor(at / 60_000) * 60_000
  );
}
