import type { Reading } from "./problem.ts";

/** A time of the day as the clocks of the region show it, « 09:30 », on no day and in no time zone. */
export type Clock = `${number}:${number}`;

export function isClock(text: string): text is Clock {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text);
}

/** Minutes since midnight. */
export function minutesOf(clock: Clock): number {
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
}

/** Of minutes since midnight; a day has no more of them than it has. */
export function clockAt(minutes: number): Clock {
  const within = Math.min(Math.max(Math.trunc(minutes), 0), 24 * 60 - 1);
  const [hour, minute] = [Math.floor(within / 60), within % 60].map((n) =>
    String(n).padStart(2, "0"),
  );
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- « 09 » is a number that TypeScript cannot see in padStart
  return `${hour}:${minute}` as Clock;
}

/** A time as people type it: « 9 h », « 9h30 », « 9:30 », « 0930 », « 1:30 pm ». */
export function readClock(text: string): Reading<Clock> {
  const typed = text.trim().toLowerCase();
  if (typed === "") return { value: undefined, problems: [] };
  const [, first = "", second = "0", half] =
    /^(\d{1,2})\s*(?:h|:|heures?)?\s*(\d{2})?\s*(?:min)?\s*([ap])?\.?(?:m\.?)?$/.exec(typed) ?? [];
  const hour = half === undefined ? Number(first) : (Number(first) % 12) + (half === "p" ? 12 : 0);
  const isThere = first !== "" && hour < 24 && Number(second) < 60;
  if (isThere) return { value: clockAt(hour * 60 + Number(second)), problems: [] };
  return { value: undefined, problems: [{ code: "clock.unreadable", weight: "stop" }] };
}
