import { minutesOf } from "#domain/clock.ts";
import type { FieldsOf } from "#domain/record-types.ts";
import { type Round, roundsOf, usualTransition } from "#parts/day-rounds.ts";
import type { Entry } from "#workspace/entry.ts";

type Delays = NonNullable<FieldsOf<"events">["delays"]>;
export type Delay = Delays[number];

/** With so many minutes more for a round; 0 is the beginning of the day. */
export function withMore(delays: Delays = [], round: number, minutes: number): Delays {
  const key = String(round);
  const known = delays.find((one) => one.key === key);
  const more = { ...known, key, round, minutes: (known?.minutes ?? 0) + minutes };
  return [...delays.filter((one) => one !== known), more];
}

/** The round after which a pause can make up for it: the first that stays long enough to change tables. */
export function pauseFor(event: Entry<"events">, { round = 0, minutes = 0 }: Delay) {
  const rounds = roundsOf(event);
  const transition = event.transitionMinutes ?? usualTransition;
  const gapAfter = (at: number) => {
    const [one, next] = [rounds[at], rounds[at + 1]];
    return one === undefined || next === undefined ? 0 : minutesOf(next.from) - minutesOf(one.to);
  };
  const at = rounds.findIndex(
    ({ number }, n) =>
      number >= round && gapAfter(n) > transition && gapAfter(n) - minutes >= transition,
  );
  return rounds[at]?.number;
}

/** What can run over now: the round that is on, or the last that was, and the next; 0 before the first. */
export function lateNow(rounds: readonly Round[], closed: readonly number[]): readonly number[] {
  const held = rounds.filter(({ lost }) => lost !== true);
  const begun = held.findLast(({ number }) => closed.includes(number - 1))?.number ?? 0;
  const next = held.find(({ number }) => number > begun)?.number;
  return next === undefined ? [begun] : [begun, next];
}
