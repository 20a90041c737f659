import { type Clock, clockAt, minutesOf } from "#domain/clock.ts";
import type { FieldsOf } from "#domain/record-types.ts";
import {
  type Delay,
  roundsOf as roundSpans,
  type Span,
  withDelays,
} from "#domain/scheduling/day-rounds.ts";
import { mostRounds } from "#domain/scheduling/day-to-plan.ts";

/** One round of a day; the transition comes after `to`. */
export interface Round {
  /** From 1. */
  readonly number: number;
  readonly from: Clock;
  readonly to: Clock;
  /** It does not take place after all. */
  readonly lost?: true;
}

type Said = Pick<
  FieldsOf<"events">,
  "start" | "end" | "meetingMinutes" | "transitionMinutes" | "pauses" | "delays" | "lostRounds"
>;
type Hours = { readonly [N in keyof Said]?: Said[N] | undefined };

/** The usual lengths (DOMAIN A7), unless the day says others. */
export const usualMeeting = 12;
export const usualTransition = 3;

/** The rounds that take place, each with its number and the hours that it has today. */
export function roundsOf(day: Hours): readonly Round[] {
  return plannedRounds(day).filter((one) => one.lost !== true);
}

/**
 * The rounds of a day as it was planned, one after the other from its start: none reaches into a pause,
 * none ends after the day. Then as it runs: later where one ran over, and some lost. A day without hours
 * has none, and none has more than can be planned.
 */
export function plannedRounds(day: Hours): readonly Round[] {
  const spans = spansOf(day).slice(0, mostRounds);
  const lost = new Set((day.lostRounds ?? []).map((number) => Number(number) - 1));
  return withDelays(spans, delaysOf(day), lost).map(({ start, end }, at) => {
    const round: Round = { number: at + 1, from: clockAt(start), to: clockAt(end) };
    const isLost = lost.has(at) || end >= minutesInDay;
    return isLost ? Object.assign(round, { lost: true }) : round;
  });
}

/** How many more would fit into its hours than can be planned. */
export function roundsTooMany(day: Hours): number {
  return Math.max(0, spansOf(day).length - mostRounds);
}

function spansOf(day: Hours): readonly Span[] {
  if (day.start === undefined || day.end === undefined) return [];
  return roundSpans({
    start: minutesOf(day.start),
    end: minutesOf(day.end),
    meeting: Math.max(1, day.meetingMinutes ?? usualMeeting),
    between: day.transitionMinutes ?? usualTransition,
    pauses: pausesOf(day).map(({ from, to }) => ({ start: from, end: to })),
  });
}

function delaysOf({ delays = [] }: Hours): readonly Delay[] {
  return delays.flatMap(({ round, minutes, upTo }) =>
    round === undefined || minutes === undefined
      ? []
      : [{ round: round - 1, minutes, upTo: upTo === undefined ? undefined : upTo - 1 }],
  );
}

const minutesInDay = 24 * 60;

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
