import type { Today } from "./board.ts";
import { type DayToPlan, type Meeting, pairKey } from "./day-to-plan.ts";
import type { Plan } from "./plan-day.ts";
import { replanAround, type ReplanOptions } from "./replan-day.ts";

/**
 * Plans made apart from the same one, each on its own news, made one without clashes: `day` is what all
 * know together. What only one has changed is as it changed it; where several did, any will do. They
 * change places and the result is the same.
 */
export function* mergePlans(
  day: DayToPlan,
  base: readonly Meeting[],
  plans: readonly (readonly Meeting[])[],
  options: ReplanOptions,
): Generator<number, Plan> {
  const homes = homesOf(base, plans);
  const today = plans
    .flat()
    .filter((meeting) => ((homes.get(pairKey(meeting)) ?? 0) & (1 << meeting.round)) !== 0)
    .toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
  return yield* replanAround(day, { today, homes }, options);
}

function homesOf(base: readonly Meeting[], plans: readonly (readonly Meeting[])[]): Today["homes"] {
  const bitsOf = (plan: readonly Meeting[]) =>
    new Map(plan.map((meeting) => [pairKey(meeting), 1 << meeting.round]));
  const before = bitsOf(base);
  const after = plans.map(bitsOf);
  const homes = new Map<string, number>();
  for (const key of new Set(plans.flat().map(pairKey))) {
    const was = before.get(key) ?? 0;
    const changed = after.map((plan) => plan.get(key) ?? 0).filter((bits) => bits !== was);
    const home = changed.length === 0 ? was : changed.reduce((all, bits) => all | bits, 0);
    if (home !== 0) homes.set(key, home);
  }
  return homes;
}

function nameOf({ enterprise, buyer, round, table }: Meeting): string {
  return `${enterprise} ${buyer} ${round} ${table}`;
}
