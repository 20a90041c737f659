import type { Board, Side } from "./board.ts";
import { upperBound } from "./bound.ts";
import { findFlow, type Flow } from "./flow.ts";
import { softPromises } from "./promises.ts";
import { load, makeSeating, type Seating } from "./seating.ts";

/** How far the plan may be from the best there is. */
export interface Proof {
  /** Nobody who lacks promised meetings could be served better. */
  readonly servesBest: boolean;
  /** No plan that serves as well has more than this many points more. */
  readonly atMost: number;
}

const iterations = 400;

/** Yields how far it is, from 0 to 1. */
export function* prove(board: Board, flow: Flow, seating: Seating): Generator<number, Proof> {
  const steep = yield* distance(board, flow, seating);
  const least = leastPromise(board);
  if (steep < least) return { servesBest: true, atMost: pointsOf(board, steep) };
  // The promises hide the points: weigh them so that a plan that serves alike differs in points alone.
  const soft: Board = {
    ...board,
    enterprises: soften(board.enterprises, board.unit),
    buyers: soften(board.buyers, board.unit),
  };
  const same = makeSeating(soft);
  load(same, seating.roundOf);
  return {
    servesBest: false,
    atMost: pointsOf(board, yield* distance(soft, findFlow(soft), same)),
  };
}

function* distance(board: Board, flow: Flow, { worth }: Seating): Generator<number, number> {
  if (flow.worth - worth < board.scale) return flow.worth - worth;
  const options = { known: worth, enough: board.scale, iterations };
  return (yield* upperBound(board, flow.prices, options)) - worth;
}

/** Plans differ by whole points, so what is less than one is none. */
function pointsOf({ scale }: Board, weight: number): number {
  return Math.floor(weight / scale);
}

function soften(side: Side, unit: number): Side {
  return { ...side, promises: softPromises(side.promises.lacking, unit) };
}

function leastPromise({ enterprises, buyers }: Board): number {
  const bonuses = [...enterprises.promises.bonus, ...buyers.promises.bonus];
  return bonuses.reduce((least, bonus) => (bonus > 0 && bonus < least ? bonus : least), Infinity);
}
