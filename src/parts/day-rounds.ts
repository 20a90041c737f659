import { type Clock, clockAt, minutesOf } from "#domain/clock.ts";
import type { FieldsOf } from "#domain/record-types.ts";
import { roundsOf as roundSpans } from "#domain/scheduling/day-rounds.ts";

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
  const spans = roundSpans({
    start: minutesOf(day.start),
    end: minutesOf(day.end),
    meeting: Math.max(1, day.meetingMinutes ?? usualMeeting),
    between: day.transitionMinutes ?? usualTransition,
    pauses: pausesOf(day).map(({ from, to }) => ({ start: from, end: to })),
  });
  return spans.map(({ start, end }, at) => ({
    number: at + 1,
    from: clockAt(start),
    to: clockAt(end),
  }));
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
