import { countBits, lowestRound, nthRound } from "./bits.ts";
import { type Chance, draw } from "./chance.ts";
import { freeRounds, gainOf, hasRoom, put, type Seating } from "./seating.ts";

/**
 * Places a pair that does not meet: where it may stay if that is free, else in a free round, else in a
 * round whose only other meeting has a free round itself, and loses less by it. False: no such round, and nothing changed.
 */
export function place(seating: Seating, chance: Chance, pair: number): boolean {
  if (!hasRoom(seating, pair)) return false;
  const free = freeRounds(seating, pair);
  if (free !== 0) {
    put(seating, pair, chooseRound(seating, chance, pair, free));
    return true;
  }
  return placeByOneMove(seating, chance, pair);
}

export function chooseRound(seating: Seating, chance: Chance, pair: number, free: number): number {
  const home = free & (seating.board.home[pair] ?? 0);
  const among = home === 0 ? free : home;
  if ((among & (among - 1)) === 0) return lowestRound(among);
  return nthRound(among, draw(chance, countBits(among)));
}

function placeByOneMove(seating: Seating, chance: Chance, pair: number): boolean {
  const { board, atEnterprise, atBuyer, full } = seating;
  const { rounds } = board;
  const e = board.enterpriseOf[pair] ?? 0;
  const b = board.buyerOf[pair] ?? 0;
  const group = board.groupOf[b] ?? 0;
  const gain = gainOf(seating, pair);
  for (let rest = board.open[pair] ?? 0; rest !== 0; rest &= rest - 1) {
    const round = lowestRound(rest);
    const ofE = atEnterprise[e * rounds + round] ?? -1;
    const ofB = atBuyer[b * rounds + round] ?? -1;
    if (ofE >= 0 === ofB >= 0) continue;
    const other = ofE >= 0 ? ofE : ofB;
    const bit = 1 << round;
    const leavesTable = board.groupOf[board.buyerOf[other] ?? 0] === group;
    if (!leavesTable && ((full[group] ?? 0) & bit) !== 0) continue;
    // It is busy in `round` itself, so that round is not among them.
    const elsewhere = freeRounds(seating, other);
    if (elsewhere === 0 || staysFor(seating, other, round, elsewhere) > gain) continue;
    put(seating, other, chooseRound(seating, chance, other, elsewhere));
    put(seating, pair, round);
    return true;
  }
  return false;
}

/** What a meeting loses that leaves its round of today. */
function staysFor({ board }: Seating, pair: number, round: number, elsewhere: number): number {
  const home = board.home[pair] ?? 0;
  return (home & (1 << round)) !== 0 && (home & elsewhere) === 0 ? board.stay : 0;
}
