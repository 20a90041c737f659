import { type Chance, draw } from "./chance.ts";
import { makeRoundMatcher } from "./round-matching.ts";
import { nextBonus, put, type Seating, undo } from "./seating.ts";

/**
 * Empties one to three rounds and matches each again exactly, one after the other, with a little noise
 * so that equals change; kept if the plan is worth as much. Best where rounds are few.
 */
export function makeRematch(seating: Seating, chance: Chance): () => void {
  const { board, roundOf } = seating;
  const { rounds, enterprises, buyers, unit } = board;
  const matcher = makeRoundMatcher(enterprises.ids.length, buyers.ids.length, board.weight.length);
  const candidates = pairsByRound(board.open, enterprises.pairs, rounds);
  const hasGroups = board.left.length > rounds;
  const noise = Math.max(1, Math.floor(unit * 0.06));

  return () => {
    const worth = seating.worth;
    seating.changes = 0;
    const emptied = chooseRounds(chance, rounds);
    for (const round of emptied) empty(round);
    for (const round of emptied) match(round);
    if (seating.worth < worth) undo(seating);
  };

  function empty(round: number): void {
    for (const b of buyers.ids.keys()) {
      const pair = seating.atBuyer[b * rounds + round] ?? -1;
      if (pair >= 0) put(seating, pair, -1);
    }
  }

  function match(round: number): void {
    const bit = 1 << round;
    matcher.begin();
    for (const pair of candidates[round] ?? []) {
      if ((roundOf[pair] ?? 0) >= 0) continue;
      const e = board.enterpriseOf[pair] ?? 0;
      const b = board.buyerOf[pair] ?? 0;
      const haveE = seating.heldEnterprise[e] ?? 0;
      const haveB = seating.heldBuyer[b] ?? 0;
      if (haveE >= (enterprises.atMost[e] ?? 0) || haveB >= (buyers.atMost[b] ?? 0)) continue;
      if (((seating.full[board.groupOf[b] ?? 0] ?? 0) & bit) !== 0) continue;
      const profit =
        (board.weight[pair] ?? 0) +
        nextBonus(enterprises.promises, e, haveE) +
        nextBonus(buyers.promises, b, haveB) +
        (((board.home[pair] ?? 0) & bit) === 0 ? 0 : board.stay);
      matcher.offer(e, b, profit + draw(chance, noise), pair);
    }
    matcher.solve();
    const found = matcher.matched.subarray(0, matcher.count());
    // Where tables bind, the heaviest have them: no more than a guess, and `worth` judges it.
    if (hasGroups || found.length > (board.left[round] ?? 0)) {
      found.sort((x, y) => weightOf(y) - weightOf(x) || x - y);
    }
    for (const pair of found) {
      const group = board.groupOf[board.buyerOf[pair] ?? 0] ?? 0;
      if (((seating.full[group] ?? 0) & bit) === 0) put(seating, pair, round);
    }
  }

  function weightOf(pair: number): number {
    return board.weight[pair] ?? 0;
  }
}

function chooseRounds(chance: Chance, rounds: number): readonly number[] {
  const chosen = new Set<number>();
  for (let n = 1 + draw(chance, 3); n > 0; n -= 1) chosen.add(draw(chance, rounds));
  return [...chosen];
}

/** In the order of `pairs`, so that those of an enterprise follow each other. */
function pairsByRound(open: Int32Array, pairs: Int32Array, rounds: number): readonly Int32Array[] {
  return Array.from({ length: rounds }, (_, round) =>
    pairs.filter((pair) => ((open[pair] ?? 0) & (1 << round)) !== 0),
  );
}
