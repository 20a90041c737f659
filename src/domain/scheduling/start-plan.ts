import { countBits } from "./bits.ts";
import type { Board } from "./board.ts";
import type { Chance } from "./chance.ts";
import { placeByChain } from "./chain.ts";
import { place } from "./place.ts";
import { type Seating } from "./seating.ts";

/** Places the pairs of the flow, those with the fewest rounds first, then all others. */
export function placeFirst(seating: Seating, chance: Chance, chosen: Uint8Array): void {
  const { board, roundOf } = seating;
  for (const pair of orderOf(board, chosen)) {
    if (roundOf[pair] !== -1) continue;
    if (!place(seating, chance, pair)) placeByChain(seating, chance, pair);
    seating.changes = 0;
  }
}

function orderOf({ open, weight }: Board, chosen: Uint8Array): readonly number[] {
  return Array.from(open, (_, pair) => pair).toSorted(
    (a, b) =>
      (chosen[b] ?? 0) - (chosen[a] ?? 0) ||
      countBits(open[a] ?? 0) - countBits(open[b] ?? 0) ||
      (weight[b] ?? 0) - (weight[a] ?? 0) ||
      a - b,
  );
}
