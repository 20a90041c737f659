import { bitsToRounds, lowestRound } from "./bits.ts";
import { gainOf, hasRoom, load, put, type Seating, undo } from "./seating.ts";

/** Rounds looked at for one meeting: a few hundredths of a second in all. */
const mostLooks = 20_000;

/**
 * Saves meetings of today that the search gave up, by chains of moves that it does not find: each
 * costs more than a move may lose before the last makes it worth while. Looks at every chain that
 * can still be worth it, up to a number of looks; never worse.
 */
export function* rescueToday(seating: Seating): Generator<number, void> {
  const { board, roundOf } = seating;
  // Only pairs of today weigh more than the dearest of a first plan.
  const given = [...board.pairs.keys()].filter((pair) => (board.weight[pair] ?? 0) > board.unit);
  const lost = given.filter((pair) => (roundOf[pair] ?? -1) < 0);
  for (const [n, pair] of lost.entries()) {
    if ((roundOf[pair] ?? -1) < 0) rescue(seating, pair);
    yield n / lost.length;
  }
}

function rescue(seating: Seating, pair: number): void {
  const { board, roundOf, atEnterprise, atBuyer, full } = seating;
  const best = roundOf.slice();
  let most = seating.worth;
  let looks = 0;
  /** What the chain has placed stays for the rest of it. */
  const placed = new Set<number>();

  const settle = (waiting: readonly number[]) => {
    const [next, ...others] = waiting;
    if (next === undefined) {
      if (seating.worth <= most) return;
      most = seating.worth;
      best.set(roundOf);
      return;
    }
    // At best all that wait are placed again, and not where they were.
    const hope = waiting.reduce((sum, one) => sum + gainOf(seating, one), seating.worth);
    if (hope <= most) return;
    tryRounds(next, others);
    settle(others);
  };

  const tryRounds = (one: number, others: readonly number[]) => {
    if (!hasRoom(seating, one)) return;
    const e = board.enterpriseOf[one] ?? 0;
    const b = board.buyerOf[one] ?? 0;
    const group = board.groupOf[b] ?? 0;
    for (let rest = board.open[one] ?? 0; rest !== 0; rest &= rest - 1) {
      if (looks >= mostLooks) return;
      looks += 1;
      const round = lowestRound(rest);
      const mark = seating.changes;
      const ofE = atEnterprise[e * board.rounds + round] ?? -1;
      const ofB = atBuyer[b * board.rounds + round] ?? -1;
      const out = [ofE, ofB].filter((other) => other >= 0);
      if (out.some((other) => placed.has(other))) continue;
      for (const other of out) put(seating, other, -1);
      if (((full[group] ?? 0) & (1 << round)) === 0) {
        put(seating, one, round);
        placed.add(one);
        settle([...out, ...others]);
        placed.delete(one);
      }
      undo(seating, mark);
    }
  };

  seating.changes = 0;
  makeRoom(seating, pair);
  tryRounds(pair, []);
  load(seating, best);
}

/** Who has all the meetings that they want gives up the lightest. */
function makeRoom(seating: Seating, pair: number): void {
  const { board, heldEnterprise, heldBuyer, busyEnterprise, busyBuyer } = seating;
  const { enterprises, buyers } = board;
  const e = board.enterpriseOf[pair] ?? 0;
  const b = board.buyerOf[pair] ?? 0;
  const giveUp = (at: Int32Array, person: number, busy: number) => {
    const [lightest] = bitsToRounds(busy)
      .map((round) => at[person * board.rounds + round] ?? -1)
      .toSorted((x, y) => (board.weight[x] ?? 0) - (board.weight[y] ?? 0));
    if (lightest !== undefined) put(seating, lightest, -1);
  };
  if ((heldEnterprise[e] ?? 0) >= (enterprises.atMost[e] ?? 0)) {
    giveUp(seating.atEnterprise, e, busyEnterprise[e] ?? 0);
  }
  if ((heldBuyer[b] ?? 0) >= (buyers.atMost[b] ?? 0)) {
    giveUp(seating.atBuyer, b, busyBuyer[b] ?? 0);
  }
}
