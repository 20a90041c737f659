import type { Board } from "./board.ts";
import type { Flow } from "./flow.ts";
import { within } from "./progress.ts";
import { type Proof, prove } from "./prove.ts";
import type { Seating } from "./seating.ts";

export interface Found {
  readonly seating: Seating;
  readonly proof: Proof;
}

/** One search in fifteen ends a few points under the best, which the bound tells; six in a row, none seen. */
const attempts = 6;

/** The best of several searches, the first alone when it is proven that none is better. */
export function* searchAgain(
  board: Board,
  flow: Flow,
  search: (attempt: number) => Generator<number, Seating>,
): Generator<number, Found> {
  let best = yield* within(0, 0.5, searchOnce(board, flow, search(0)));
  for (let attempt = 1; attempt < attempts && !isBest(best.proof); attempt += 1) {
    // Most end with the first: each next one has half of the way that is left.
    const from = 1 - 0.5 ** attempt;
    const next = yield* within(from, (1 + from) / 2, searchOnce(board, flow, search(attempt)));
    if (next.seating.worth > best.seating.worth) best = next;
  }
  return best;
}

function* searchOnce(
  board: Board,
  flow: Flow,
  search: Generator<number, Seating>,
): Generator<number, Found> {
  const seating = yield* within(0, 0.85, search);
  return { seating, proof: yield* within(0.85, 1, prove(board, flow, seating)) };
}

function isBest({ servesBest, atMost }: Proof): boolean {
  return servesBest && atMost === 0;
}
