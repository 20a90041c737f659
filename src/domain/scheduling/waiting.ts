import { countGaps, roundsToBits } from "./bits.ts";
import type { Attendee, DayToPlan, PairName } from "./day-to-plan.ts";

/** Rounds spent waiting between a first meeting and a last, by those who are there. */
export interface Waiting {
  readonly enterprises: number;
  readonly buyers: number;
}

export function countWaiting(
  day: DayToPlan,
  meetings: readonly (PairName & { readonly round: number })[],
): Waiting {
  const busy = new Map<string, number>();
  for (const { enterprise, buyer, round } of meetings) {
    for (const id of [enterprise, buyer]) busy.set(id, (busy.get(id) ?? 0) | (1 << round));
  }
  const waitingOf = (people: readonly Attendee[]) =>
    people.reduce(
      (sum, { id, rounds }) => sum + countGaps(busy.get(id) ?? 0, roundsToBits(rounds)),
      0,
    );
  return { enterprises: waitingOf(day.enterprises), buyers: waitingOf(day.buyers) };
}
