import { type Clock, clockAt, minutesOf } from "./clock.ts";
import type { FieldsOf } from "./record-types.ts";

/** One round of a day; the transition comes after `to`. */
export interface Round {
  /** From 1. */
  readonly number: number;
  readonly from: Clock;
  readonly to: Clock;
}

type Said = Pick<
  FieldsOf<"events">,
  "start" | "end" | "meetingMinutes" | "transitionMinutes" | "pauses"
>;
type Hours = { readonly [N in keyof Said]?: Said[N] | undefined };

/** The usual lengths (DOMAIN A7), unless the day says others. */
export const usualMeeting = 12;
export const usualTransition = 3;

/**
 * The rounds of a day, one after the other from its start: none reaches into a pause, none ends after
 * the day. A day without hours has none.
 */
export function roundsOf(day: Hours): readonly Round[] {
  if (day.start === undefined || day.end === undefined) return [];
  const meeting = Math.max(1, day.meetingMinutes ?? usualMeeting);
  const step = meeting + (day.transitionMinutes ?? usualTransition);
  const pauses = pausesOf(day);
  const end = minutesOf(day.end);
  const rounds: Round[] = [];
  for (let from = minutesOf(day.start); from + meeting <= end;) {
    const start = from;
    const reached = pauses.find((pause) => start < pause.to && start + meeting > pause.from);
    if (reached !== undefined) {
      from = reached.to;
      continue;
    }
    rounds.push({ number: rounds.length + 1, from: clockAt(from), to: clockAt(from + meeting) });
    from += step;
  }
  return rounds;
}

/** The pauses that are whole, in their order, in minutes since midnight. */
export function pausesOf({
  pauses = [],
}: Hours): readonly { readonly from: number; readonly to: number }[] {
  return pauses
    .flatMap(({ from, to }) =>
      from === undefined || to === undefined || from >= to
        ? []
        : [{ from: minutesOf(from), to: minutesOf(to) }],
    )
    .toSorted((a, b) => a.from - b.from);
}
