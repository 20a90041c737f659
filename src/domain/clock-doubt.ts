import { dayMs } from "./day-ms.ts";

/** A phone's clock that cannot be right. Said, never corrected: it decides nothing. */
export type ClockDoubt = "behind" | "ahead";

/** The build's own clock may be a little ahead of a right one. */
const slackMs = 2 * dayMs;
/** No team keeps one version that long. */
const longestMs = 5 * 365 * dayMs;

/** `now` and the day of the build, both in ms. */
export function clockDoubt(now: number, builtAt: number): ClockDoubt | undefined {
  if (now < builtAt - slackMs) return "behind";
  return now > builtAt + longestMs ? "ahead" : undefined;
}
