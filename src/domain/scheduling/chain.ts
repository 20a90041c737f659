import { countBits, nthRound } from "./bits.ts";
import { type Chance, draw } from "./chance.ts";
import { hasRoom, put, type Seating, undo } from "./seating.ts";

const tries = 20;
const longest = 40;

/**
 * Frees a round for a pair by a Kempe chain: with the enterprise free in one round and the buyer in
 * another, the meetings that the two rounds chain to the buyer change rounds with each other.
 */
export function placeByChain(seating: Seating, chance: Chance, pair: number): boolean {
  const { board, busyEnterprise, busyBuyer, full } = seating;
  const b = board.buyerOf[pair] ?? 0;
  if (!hasRoom(seating, pair)) return false;
  const open = board.open[pair] ?? 0;
  const forE = open & ~(busyEnterprise[board.enterpriseOf[pair] ?? 0] ?? 0);
  const forB = ~(busyBuyer[b] ?? 0) & (board.buyers.there[b] ?? 0);
  if (forE === 0 || forB === 0) return false;
  for (let n = 0; n < tries; n += 1) {
    const round = nthRound(forE, draw(chance, countBits(forE)));
    const other = nthRound(forB, draw(chance, countBits(forB)));
    if (round === other) continue;
    seating.changes = 0;
    const isFull = ((full[board.groupOf[b] ?? 0] ?? 0) & (1 << round)) !== 0;
    if (!isFull && swapChain(seating, b, round, other)) {
      put(seating, pair, round);
      return true;
    }
    undo(seating);
  }
  return false;
}

/** False: some meeting cannot change, and it is for the caller to undo. The chain never comes back: it alternates sides. */
function swapChain(seating: Seating, b: number, from: number, to: number): boolean {
  const { board, atEnterprise, atBuyer, full } = seating;
  const { rounds } = board;
  const chain: number[] = [];
  let there = to;
  let meeting = atBuyer[b * rounds + from] ?? -1;
  while (meeting >= 0) {
    if (chain.length === longest || ((board.open[meeting] ?? 0) & (1 << there)) === 0) return false;
    chain.push(meeting);
    meeting =
      (chain.length % 2 === 1
        ? atEnterprise[(board.enterpriseOf[meeting] ?? 0) * rounds + there]
        : atBuyer[(board.buyerOf[meeting] ?? 0) * rounds + there]) ?? -1;
    there = there === to ? from : to;
  }
  for (const one of chain) put(seating, one, -1);
  for (const [n, one] of chain.entries()) {
    const round = n % 2 === 0 ? to : from;
    const group = board.groupOf[board.buyerOf[one] ?? 0] ?? 0;
    if (((full[group] ?? 0) & (1 << round)) !== 0) return false;
    put(seating, one, round);
  }
  return true;
}
