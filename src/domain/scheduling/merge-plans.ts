import type { Today } from "./board.ts";
import { type DayToPlan, type Meeting, pairKey } from "./day-to-plan.ts";
import type { Plan } from "./plan-day.ts";
import { replanAround, type ReplanOptions } from "./replan-day.ts";

/** A round that one of the two plans had chosen, and that the merged one could not give. */
export interface GaveWay {
  readonly plan: 0 | 1;
  readonly wanted: Meeting;
  /** Where it is now; undefined: nowhere. */
  readonly got: Meeting | undefined;
}

export interface MergedPlan extends Plan {
  readonly gave: readonly GaveWay[];
}

/**
 * Two plans made apart from the same one, each on its own news, made one without clashes: `day` is
 * what both know together. What only one has changed is as it changed it; where both did, either will
 * do. The two change places and the result is the same.
 */
export function* mergePlans(
  day: DayToPlan,
  base: readonly Meeting[],
  plans: readonly [readonly Meeting[], readonly Meeting[]],
  options: ReplanOptions,
): Generator<number, MergedPlan> {
  const [one, other] = plans;
  const homes = homesOf(base, one, other);
  const today = [...one, ...other]
    .filter((meeting) => ((homes.get(pairKey(meeting)) ?? 0) & (1 << meeting.round)) !== 0)
    .toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
  const plan = yield* replanAround(day, { today, homes }, options);
  const now = new Map(plan.meetings.map((meeting) => [pairKey(meeting), meeting]));
  const gaveOf = (which: 0 | 1): readonly GaveWay[] =>
    plans[which].flatMap((wanted) => {
      const got = now.get(pairKey(wanted));
      const isOwn = ((homes.get(pairKey(wanted)) ?? 0) & (1 << wanted.round)) !== 0;
      return got?.round === wanted.round || !isOwn ? [] : [{ plan: which, wanted, got }];
    });
  return { ...plan, gave: [...gaveOf(0), ...gaveOf(1)] };
}

function homesOf(
  base: readonly Meeting[],
  one: readonly Meeting[],
  other: readonly Meeting[],
): Today["homes"] {
  const [inBase, inOne, inOther] = [base, one, other].map(
    (plan) => new Map(plan.map((meeting) => [pairKey(meeting), 1 << meeting.round])),
  );
  const homes = new Map<string, number>();
  for (const key of new Set([...one, ...other].map(pairKey))) {
    const [was, a, b] = [inBase?.get(key) ?? 0, inOne?.get(key) ?? 0, inOther?.get(key) ?? 0];
    const home = a === was ? b : b === was ? a : a | b;
    if (home !== 0) homes.set(key, home);
  }
  return homes;
}

function nameOf({ enterprise, buyer, round, table }: Meeting): string {
  return `${enterprise} ${buyer} ${round} ${table}`;
}
