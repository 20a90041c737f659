import type { Board } from "./board.ts";
import { makeChance } from "./chance.ts";
import type { Flow } from "./flow.ts";
import { anneal, rematchRounds, type Warmth } from "./search.ts";
import { within } from "./progress.ts";
import { rescueToday } from "./rescue.ts";
import { freeRounds, hasRoom, makeSeating, put, type Seating, weighGaps } from "./seating.ts";
import { placeFirst } from "./start-plan.ts";

export interface SolveOptions {
  readonly steps: number;
  readonly seed: number;
  /** Units of the dearest pair: see `Warmth`. */
  readonly warmth: Warmth;
  /** Steps of rematching, in all. */
  readonly rematches: number;
  /** Less waiting, for a little less value. */
  readonly fewGaps: boolean;
  /** Where the search begins, by pair, as far as that is possible; without it, at the flow. */
  readonly start?: Int32Array;
}

/** Gives the best seating it found; yields how far it is, from 0 to 1. */
export function* solve(
  board: Board,
  flow: Flow,
  options: SolveOptions,
): Generator<number, Seating> {
  const { steps, seed, warmth, rematches, fewGaps, start } = options;
  const { unit } = board;
  const seating = makeSeating(board);
  const chance = makeChance(seed);
  if (start === undefined) placeFirst(seating, chance, flow.chosen);
  else takeUp(seating, start);
  yield 0.05;
  // What the flow allows, none exceeds.
  const enough = flow.worth;
  const end = fewGaps ? 0.45 : 0.85;
  const warm = { from: warmth.from * unit, to: warmth.to * unit };
  yield* within(0.05, end, anneal(seating, chance, { steps, warmth: warm, enough }));
  if (start !== undefined) yield* within(end, end, rescueToday(seating));
  yield* within(end, end + 0.1, rematchRounds(seating, chance, { steps: rematches, enough }));
  if (!fewGaps) return seating;
  weighGaps(seating, Math.max(1, Math.round(unit * 0.004)));
  const cool = { from: unit * 0.03, to: unit * 0.004 };
  yield* within(0.55, 1, anneal(seating, chance, { steps, warmth: cool, enough: Infinity }));
  weighGaps(seating, 0);
  return seating;
}

function takeUp(seating: Seating, start: Int32Array): void {
  for (const [pair, round] of start.entries()) {
    if (round < 0 || !hasRoom(seating, pair)) continue;
    if ((freeRounds(seating, pair) & (1 << round)) !== 0) put(seating, pair, round);
    seating.changes = 0;
  }
}
