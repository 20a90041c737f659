import { minutesOf } from "#domain/clock.ts";
import type { Round } from "./day-rounds.ts";

/** Where a day is at a moment; seconds until what comes next. */
export type DayMoment =
  /** Not begun: the first round is next. */
  | { readonly is: "before"; readonly next: Round; readonly left: number }
  | {
      readonly is: "round";
      readonly round: Round;
      readonly next: Round | undefined;
      readonly left: number;
    }
  /** Changing tables, or in a pause when it is longer than that. */
  | { readonly is: "change" | "pause"; readonly next: Round; readonly left: number }
  | { readonly is: "over" };

/** `seconds` since midnight, on the day itself; `transition` in minutes. */
export function dayMoment(
  rounds: readonly Round[],
  transition: number,
  seconds: number,
): DayMoment {
  const begins = ({ from }: Round) => minutesOf(from) * 60;
  const ends = ({ to }: Round) => minutesOf(to) * 60;
  const round = rounds.find((one) => begins(one) <= seconds && seconds < ends(one));
  if (round !== undefined) {
    const next = rounds[rounds.indexOf(round) + 1];
    return { is: "round", round, next, left: ends(round) - seconds };
  }
  const at = rounds.findIndex((one) => seconds < begins(one));
  const next = rounds[at];
  if (next === undefined) return { is: "over" };
  const left = begins(next) - seconds;
  const before = rounds[at - 1];
  if (before === undefined) return { is: "before", next, left };
  const gap = (begins(next) - ends(before)) / 60;
  return { is: gap > transition ? "pause" : "change", next, left };
}
