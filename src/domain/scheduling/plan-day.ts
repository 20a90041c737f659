import { makeBoard } from "./board.ts";
import { findFlow } from "./flow.ts";
import { type DayToPlan, type Meeting, type PairName, pairKey } from "./day-to-plan.ts";
import type { RefusedMeeting } from "./hold-fixed.ts";
import { findLacking, type Lacking } from "./lacking.ts";
import { type Proof, prove } from "./prove.ts";
import { placedIn } from "./placed.ts";
import { within } from "./progress.ts";
import { seatAtTables } from "./seat-at-tables.ts";
import type { Seating } from "./seating.ts";
import { solve } from "./solve.ts";
import { countWaiting, type Waiting } from "./waiting.ts";

export interface PlanOptions {
  /** How long to search: 200,000 on a phone, a million where there is time. */
  readonly steps: number;
  /** Another seed, another plan that is about as good. */
  readonly seed: number;
  /** Less waiting between meetings, for a little less value. */
  readonly fewGaps: boolean;
}

export interface Plan {
  /** What is fixed, and what was placed; by round, then by table. */
  readonly meetings: readonly Meeting[];
  /** Fixed meetings that something stands in the way of. */
  readonly refused: readonly RefusedMeeting[];
  /** Points of all its meetings. */
  readonly value: number;
  readonly waiting: Waiting;
  readonly proof: Proof;
  /** Who has fewer meetings than the day promised them, and why. */
  readonly lacking: readonly Lacking[];
}

/**
 * A plan without clashes: the worst served first, then the points, then little waiting. Yields how far
 * it is, from 0 to 1; whoever asks no more has stopped it. Same day, steps and seed: same plan.
 */
export function* planDay(day: DayToPlan, options: PlanOptions): Generator<number, Plan> {
  const board = makeBoard(day);
  const flow = findFlow(board);
  const warmth = { from: 0.14, to: 0.016 };
  // The fewer the rounds, the more matching them again finds.
  const rematches = Math.round(options.steps * Math.min(1 / 60, 2 / (day.rounds * day.rounds)));
  const seating = yield* within(0, 0.85, solve(board, flow, { ...options, warmth, rematches }));
  const proof = yield* within(0.85, 1, prove(board, flow, seating));
  return describePlan(day, seating, proof);
}

/** `today`: the plan that it replaces, whose tables stay where they can. */
export function describePlan(
  day: DayToPlan,
  seating: Seating,
  proof: Proof,
  today: readonly Meeting[] = [],
): Plan {
  const { held } = seating.board;
  const meetings = seatAtTables(day, held, placedIn(seating), today);
  return {
    meetings,
    refused: held.refused,
    value: valueOf(day, meetings),
    waiting: countWaiting(day, meetings),
    proof,
    lacking: findLacking(day, meetings),
  };
}

function valueOf({ pairs }: DayToPlan, meetings: readonly PairName[]): number {
  const values = new Map(pairs.map((pair) => [pairKey(pair), pair.value]));
  return meetings.reduce((sum, meeting) => sum + (values.get(pairKey(meeting)) ?? 0), 0);
}
