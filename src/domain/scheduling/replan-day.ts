import { makeBoard, type Today } from "./board.ts";
import { type Change, explainChanges } from "./changes.ts";
import { type DayToPlan, type FixedMeeting, type Meeting, pairKey } from "./day-to-plan.ts";
import { findFlow } from "./flow.ts";
import { describePlan, type Plan } from "./plan-day.ts";
import { searchAgain } from "./search-again.ts";
import { solve } from "./solve.ts";

export interface ReplanOptions {
  /** 200,000 are as good as the best known; fewer on a slow phone. */
  readonly steps: number;
  readonly seed: number;
  /** How many meetings of others may change round to save one; 0 leaves them all where they are. */
  readonly movesPerMeeting: number;
}

export interface Replan extends Plan {
  readonly changes: readonly Change[];
}

/**
 * The plan of today made to fit what has changed: `day` is what is true now, with what is held or
 * pinned in `fixed`, and the rounds past or printed in `closed`; of those, what `today` has stays. A
 * meeting that was missed is left out of `today`.
 */
export function* replanDay(
  day: DayToPlan,
  today: readonly Meeting[],
  options: ReplanOptions,
): Generator<number, Replan> {
  const homes = new Map(today.map((one) => [pairKey(one), 1 << one.round]));
  const plan = yield* replanAround(day, { today, homes }, options);
  return { ...plan, changes: explainChanges(day, today, plan.meetings) };
}

/** `homes`: by `pairKey`, the rounds where a meeting of today may stay, as bits. */
export function* replanAround(
  day: DayToPlan,
  { today, homes }: { readonly today: readonly Meeting[]; readonly homes: Today["homes"] },
  { steps, seed, movesPerMeeting }: ReplanOptions,
): Generator<number, Plan> {
  const stays = movesPerMeeting > 0 ? [] : today;
  const fixed = withPrinted(day, today, stays);
  const stay = keep / Math.max(1, movesPerMeeting);
  const board = makeBoard({ ...day, fixed }, { homes, keep, stay });
  const start = Int32Array.from(board.pairs, (_, pair) => {
    const home = board.home[pair] ?? 0;
    return home === 0 ? -1 : 31 - Math.clz32(home & -home);
  });
  const flow = findFlow(board);
  const { seating, proof } = yield* searchAgain(board, flow, (attempt) =>
    solve(board, flow, { steps, seed: seed + attempt, start, warmth, rematches, fewGaps: false }),
  );
  const plan = describePlan({ ...day, fixed }, seating, proof, today);
  // What was only meant to stay, and cannot, is among the changes.
  const refused = plan.refused.filter(({ meeting }) => day.fixed.includes(meeting));
  return { ...plan, refused };
}

/** A meeting of today is worth six of the dearest pairs: no new one takes its place. */
const keep = 6;

/** Warmer than a first plan by as much as the weights are heavier. */
const warmth = { from: 0.8, to: 0.1 };
const rematches = 2000;

/** Who still has their table first: nobody whose own is gone takes the table of a meeting that can stay. */
function withPrinted(
  { fixed, closed, tables }: DayToPlan,
  today: readonly Meeting[],
  stays: readonly Meeting[],
): readonly FixedMeeting[] {
  const known = new Set(fixed.map(pairKey));
  const printed = today.filter(({ round }) => closed.includes(round));
  const hasTable = ({ table, round }: Meeting) =>
    tables.some(({ name, rounds }) => name === table && rounds.includes(round));
  const inTurn = [printed, stays].flatMap((list) =>
    list.toSorted((a, b) => Number(hasTable(b)) - Number(hasTable(a))),
  );
  return [...fixed, ...new Set(inTurn)].filter(
    (one) => fixed.includes(one) || !known.has(pairKey(one)),
  );
}
