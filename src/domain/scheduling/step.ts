import { countBits, nthRound } from "./bits.ts";
import type { Side } from "./board.ts";
import { type Chance, draw, drawPatience } from "./chance.ts";
import { chooseRound, place } from "./place.ts";
import { freeRounds, gainOf, hasRoom, put, type Seating, undo } from "./seating.ts";

/**
 * One compound move: a pair by chance goes into a round by chance; what stood there, and what is over
 * a maximum, is put out, placed again where it can be, and who lost a meeting gets the best one that
 * is still free. Kept if the plan is worth as much, or a little less while the search is warm.
 */
export function step(seating: Seating, chance: Chance, warmth: number): void {
  const { board, roundOf } = seating;
  const pair = draw(chance, roundOf.length);
  const was = roundOf[pair] ?? -1;
  const elsewhere = (board.open[pair] ?? 0) & ~(was < 0 ? 0 : 1 << was);
  if (elsewhere === 0) return;
  const round = nthRound(elsewhere, draw(chance, countBits(elsewhere)));
  const worth = seating.worth;
  seating.changes = 0;
  moveTo(seating, chance, pair, round);
  const loss = worth - seating.worth;
  if (loss > 0 && loss > warmth * drawPatience(chance)) undo(seating);
}

/** Puts a pair in a round whatever stands there, and mends what it can; undone by `undo`. */
export function moveTo(seating: Seating, chance: Chance, pair: number, round: number): void {
  const { board, atEnterprise, atBuyer, roundOf, full, heldEnterprise, heldBuyer } = seating;
  const { rounds, enterprises, buyers, enterpriseOf, buyerOf } = board;
  const e = enterpriseOf[pair] ?? 0;
  const b = buyerOf[pair] ?? 0;
  const isNew = (roundOf[pair] ?? -1) < 0;
  if (!isNew) put(seating, pair, -1);
  const ofE = putOut(seating, atEnterprise[e * rounds + round] ?? -1);
  const ofB = putOut(seating, atBuyer[b * rounds + round] ?? -1);
  let overE = -1;
  let overB = -1;
  if (isNew && (heldEnterprise[e] ?? 0) >= (enterprises.atMost[e] ?? 0)) {
    overE = putOut(
      seating,
      lighter(seating, chance, atEnterprise, e, seating.busyEnterprise[e] ?? 0),
    );
  }
  if (isNew && (heldBuyer[b] ?? 0) >= (buyers.atMost[b] ?? 0)) {
    overB = putOut(seating, lighter(seating, chance, atBuyer, b, seating.busyBuyer[b] ?? 0));
  }
  const group = board.groupOf[b] ?? 0;
  const lacksTable = ((full[group] ?? 0) & (1 << round)) !== 0;
  const atTable = lacksTable ? putOut(seating, someAtTable(seating, chance, group, round)) : -1;
  put(seating, pair, round);

  if (ofE >= 0) place(seating, chance, ofE);
  if (ofB >= 0) place(seating, chance, ofB);
  if (atTable >= 0) place(seating, chance, atTable);
  if (isOut(seating, ofE)) fillBuyer(seating, chance, buyerOf[ofE] ?? 0);
  if (isOut(seating, ofB)) fillEnterprise(seating, chance, enterpriseOf[ofB] ?? 0);
  if (isOut(seating, overE)) fillBuyer(seating, chance, buyerOf[overE] ?? 0);
  if (isOut(seating, overB)) fillEnterprise(seating, chance, enterpriseOf[overB] ?? 0);
  if (isOut(seating, atTable)) {
    fillEnterprise(seating, chance, enterpriseOf[atTable] ?? 0);
    fillBuyer(seating, chance, buyerOf[atTable] ?? 0);
  }
  if (!isNew) {
    fillEnterprise(seating, chance, e);
    fillBuyer(seating, chance, b);
  }
}

function putOut(seating: Seating, pair: number): number {
  if (pair >= 0) put(seating, pair, -1);
  return pair;
}

function isOut(seating: Seating, pair: number): boolean {
  return pair >= 0 && (seating.roundOf[pair] ?? -1) < 0;
}

/** Of two meetings of a person by chance, the lighter. */
function lighter(
  seating: Seating,
  chance: Chance,
  at: Int32Array,
  person: number,
  busy: number,
): number {
  const { rounds, weight } = seating.board;
  const count = countBits(busy);
  if (count === 0) return -1;
  const one = at[person * rounds + nthRound(busy, draw(chance, count))] ?? -1;
  const other = at[person * rounds + nthRound(busy, draw(chance, count))] ?? -1;
  return (weight[one] ?? 0) <= (weight[other] ?? 0) ? one : other;
}

/** A meeting by chance of those that sit at the tables of a group. */
function someAtTable(seating: Seating, chance: Chance, group: number, round: number): number {
  const { board, atBuyer } = seating;
  const count = board.groupOf.length;
  const start = draw(chance, count);
  for (let n = 0; n < count; n += 1) {
    const b = start + n < count ? start + n : start + n - count;
    const pair = atBuyer[b * board.rounds + round] ?? -1;
    if (pair >= 0 && board.groupOf[b] === group) return pair;
  }
  return -1;
}

export function fillEnterprise(seating: Seating, chance: Chance, e: number): void {
  const { board, heldEnterprise } = seating;
  if ((heldEnterprise[e] ?? 0) >= (board.enterprises.atMost[e] ?? 0)) return;
  fill(seating, chance, board.enterprises, e);
}

export function fillBuyer(seating: Seating, chance: Chance, b: number): void {
  const { board, heldBuyer } = seating;
  if ((heldBuyer[b] ?? 0) >= (board.buyers.atMost[b] ?? 0)) return;
  fill(seating, chance, board.buyers, b);
}

/** The pair of a person that adds most among those that can be placed; where to begin only breaks ties. */
function fill(seating: Seating, chance: Chance, { starts, pairs }: Side, person: number): void {
  const { roundOf } = seating;
  const from = starts[person] ?? 0;
  const count = (starts[person + 1] ?? 0) - from;
  if (count === 0) return;
  const start = draw(chance, count);
  let best = -1;
  let most = 0;
  let where = 0;
  for (let n = 0; n < count; n += 1) {
    const pair = pairs[from + (start + n < count ? start + n : start + n - count)] ?? 0;
    if ((roundOf[pair] ?? 0) >= 0) continue;
    const free = freeRounds(seating, pair);
    if (free === 0 || !hasRoom(seating, pair)) continue;
    const gain = gainOf(seating, pair);
    if (gain <= most) continue;
    best = pair;
    most = gain;
    where = free;
  }
  if (best >= 0) put(seating, best, chooseRound(seating, chance, best, where));
}
