import { type Change, explainChanges } from "#domain/scheduling/changes.ts";
import { type Meeting, pairKey } from "#domain/scheduling/day-to-plan.ts";
import type { Plan } from "#domain/scheduling/plan-day.ts";
import type { CrossedPlans } from "#parts/crossed-plans.ts";
import type { DayInput } from "#parts/day-input.ts";

/** What the merged plan took from each, by the order of the plans; what nobody had touched, and what is new. */
export interface GaveWayTo {
  readonly byPlan: readonly (readonly Change[])[];
  readonly others: readonly Change[];
  readonly added: readonly Change[];
}

export function gaveWay(
  { day }: DayInput,
  { base, plans }: CrossedPlans,
  { meetings }: Plan,
): GaveWayTo {
  const changesOf = (before: readonly Meeting[]) => explainChanges(day, before, meetings);
  const all = [...base, ...plans.flatMap(({ placed }) => placed)];
  const known = new Set(all.map(pairKey));
  return {
    byPlan: plans.map(({ placed }) => changesOf(placed).filter(({ is }) => is !== "added")),
    others: changesOf(base).filter(({ is }) => is !== "added"),
    added: changesOf(all).filter((one) => one.is === "added" && !known.has(pairKey(one))),
  };
}

/** Pairs that change round, and pairs that have no place any more, each once. */
export function countGiven({ byPlan, others }: GaveWayTo): {
  readonly moved: number;
  readonly lost: number;
} {
  const all = [...byPlan.flat(), ...others];
  const count = (...kinds: readonly Change["is"][]) =>
    new Set(all.filter(({ is }) => kinds.includes(is)).map(pairKey)).size;
  return { moved: count("moved", "rescued"), lost: count("lost") };
}
