import { makeBoard } from "./board.ts";
import { type DayToPlan, type Meeting, pairKey } from "./day-to-plan.ts";
import { findFlow } from "./flow.ts";
import { seatPlan } from "./placed.ts";
import { type Proof, prove } from "./prove.ts";

/**
 * How far a plan without clashes is from the best one that could still be made: its meetings of closed
 * rounds are as they are. Whoever made it, and however it was changed since.
 */
export function* measurePlan(
  day: DayToPlan,
  meetings: readonly Meeting[],
): Generator<number, Proof> {
  const known = new Set(day.fixed.map(pairKey));
  const past = meetings.filter((one) => day.closed.includes(one.round) && !known.has(pairKey(one)));
  const board = makeBoard({ ...day, fixed: [...day.fixed, ...past] });
  return yield* prove(board, findFlow(board), seatPlan(board, meetings));
}
