import { countGaps } from "./bits.ts";
import type { Board, Side } from "./board.ts";
import type { Promises } from "./promises.ts";

/** Who meets whom in which round: the state that the search changes, always free of clashes. */
export interface Seating {
  readonly board: Board;
  /** By pair; -1 when it does not meet. */
  readonly roundOf: Int32Array;
  /** Pair met: person × rounds + round; -1 when free. */
  readonly atEnterprise: Int32Array;
  readonly atBuyer: Int32Array;
  /** Rounds taken by what the search placed, as bits. */
  readonly busyEnterprise: Int32Array;
  readonly busyBuyer: Int32Array;
  readonly heldEnterprise: Int32Array;
  readonly heldBuyer: Int32Array;
  readonly gapsEnterprise: Int32Array;
  readonly gapsBuyer: Int32Array;
  /** Tables used: group × rounds + round; and by group the rounds without one left, as bits. */
  readonly used: Int32Array;
  readonly full: Int32Array;
  /** Weights, promises and stays, less what waiting costs: whole, so that undoing leaves no drift. */
  worth: number;
  /** A round of waiting costs a buyer four times this, and an enterprise, which has no table, five. */
  gapWeight: number;
  /** Pairs changed since `changes` was put to 0, and the round each had before. */
  readonly changed: Int32Array;
  readonly before: Int32Array;
  changes: number;
}

export function makeSeating(board: Board): Seating {
  const { rounds, enterprises, buyers, pairs, left } = board;
  const groups = left.length / rounds;
  const most = 2 * (pairs.length + 256);
  const seating: Seating = {
    board,
    roundOf: new Int32Array(pairs.length).fill(-1),
    atEnterprise: new Int32Array(enterprises.ids.length * rounds).fill(-1),
    atBuyer: new Int32Array(buyers.ids.length * rounds).fill(-1),
    busyEnterprise: new Int32Array(enterprises.ids.length),
    busyBuyer: new Int32Array(buyers.ids.length),
    heldEnterprise: new Int32Array(enterprises.ids.length),
    heldBuyer: new Int32Array(buyers.ids.length),
    gapsEnterprise: new Int32Array(enterprises.ids.length),
    gapsBuyer: new Int32Array(buyers.ids.length),
    used: new Int32Array(left.length),
    full: new Int32Array(groups),
    worth: 0,
    gapWeight: 0,
    changed: new Int32Array(most),
    before: new Int32Array(most),
    changes: 0,
  };
  for (let group = 0; group < groups; group += 1) {
    for (let round = 0; round < rounds; round += 1) noteTables(seating, group, round);
  }
  return seating;
}

/** Puts a pair in a round where both are free and a table is left; -1 takes it out. Undone by `undo`. */
export function put(seating: Seating, pair: number, round: number): void {
  seating.changed[seating.changes] = pair;
  seating.before[seating.changes] = seating.roundOf[pair] ?? -1;
  seating.changes += 1;
  move(seating, pair, round);
}

/** Takes back every change since `changes` was `from`. */
export function undo(seating: Seating, from = 0): void {
  for (let n = seating.changes - 1; n >= from; n -= 1) {
    move(seating, seating.changed[n] ?? 0, seating.before[n] ?? -1);
  }
  seating.changes = from;
}

/** Rounds in which a pair that does not meet could, as bits. */
export function freeRounds(seating: Seating, pair: number): number {
  const { board, busyEnterprise, busyBuyer, full } = seating;
  const b = board.buyerOf[pair] ?? 0;
  return (
    (board.open[pair] ?? 0) &
    ~(busyEnterprise[board.enterpriseOf[pair] ?? 0] ?? 0) &
    ~(busyBuyer[b] ?? 0) &
    ~(full[board.groupOf[b] ?? 0] ?? 0)
  );
}

/** Both may have one meeting more. */
export function hasRoom(seating: Seating, pair: number): boolean {
  const { board, heldEnterprise, heldBuyer } = seating;
  const e = board.enterpriseOf[pair] ?? 0;
  const b = board.buyerOf[pair] ?? 0;
  return (
    (heldEnterprise[e] ?? 0) < (board.enterprises.atMost[e] ?? 0) &&
    (heldBuyer[b] ?? 0) < (board.buyers.atMost[b] ?? 0)
  );
}

/** What placing it would add, wherever. */
export function gainOf(seating: Seating, pair: number): number {
  const { board, heldEnterprise, heldBuyer } = seating;
  const e = board.enterpriseOf[pair] ?? 0;
  const b = board.buyerOf[pair] ?? 0;
  return (
    (board.weight[pair] ?? 0) +
    nextBonus(board.enterprises.promises, e, heldEnterprise[e] ?? 0) +
    nextBonus(board.buyers.promises, b, heldBuyer[b] ?? 0)
  );
}

export function nextBonus({ bonus, width }: Promises, person: number, have: number): number {
  return bonus[person * width + (have < width ? have : width - 1)] ?? 0;
}

/** Puts all pairs where `rounds` says, whatever was before. */
export function load(seating: Seating, rounds: Int32Array): void {
  for (let pair = 0; pair < rounds.length; pair += 1) {
    if (seating.roundOf[pair] !== rounds[pair]) move(seating, pair, -1);
  }
  for (let pair = 0; pair < rounds.length; pair += 1) {
    if (seating.roundOf[pair] !== rounds[pair]) move(seating, pair, rounds[pair] ?? -1);
  }
  seating.changes = 0;
}

/** Weighs waiting from now on, 0 for not at all; the state stays. */
export function weighGaps(seating: Seating, gapWeight: number): void {
  const { enterprises, buyers } = seating.board;
  seating.worth += seating.gapWeight * gapsOf(seating);
  seating.gapWeight = gapWeight;
  recount(seating.gapsEnterprise, seating.busyEnterprise, enterprises);
  recount(seating.gapsBuyer, seating.busyBuyer, buyers);
  seating.worth -= gapWeight * gapsOf(seating);
}

function recount(gaps: Int32Array, busy: Int32Array, { taken, there }: Side): void {
  for (let n = 0; n < gaps.length; n += 1) gaps[n] = gapsAt(busy, taken, there, n);
}

function gapsAt(busy: Int32Array, taken: Int32Array, there: Int32Array, n: number): number {
  return countGaps((busy[n] ?? 0) | (taken[n] ?? 0), there[n] ?? 0);
}

function gapsOf({ gapsEnterprise, gapsBuyer }: Seating): number {
  let total = 0;
  for (const gaps of gapsEnterprise) total += 5 * gaps;
  for (const gaps of gapsBuyer) total += 4 * gaps;
  return total;
}

function move(seating: Seating, pair: number, round: number): void {
  const { board, roundOf } = seating;
  const { rounds } = board;
  const e = board.enterpriseOf[pair] ?? 0;
  const b = board.buyerOf[pair] ?? 0;
  const was = roundOf[pair] ?? -1;
  if (was === round) return;
  roundOf[pair] = round;
  const home = board.home[pair] ?? 0;
  const group = board.groupOf[b] ?? 0;
  if (was >= 0) {
    const bit = 1 << was;
    seating.atEnterprise[e * rounds + was] = -1;
    seating.atBuyer[b * rounds + was] = -1;
    seating.busyEnterprise[e] = (seating.busyEnterprise[e] ?? 0) & ~bit;
    seating.busyBuyer[b] = (seating.busyBuyer[b] ?? 0) & ~bit;
    seating.heldEnterprise[e] = (seating.heldEnterprise[e] ?? 0) - 1;
    seating.heldBuyer[b] = (seating.heldBuyer[b] ?? 0) - 1;
    seating.used[group * rounds + was] = (seating.used[group * rounds + was] ?? 0) - 1;
    noteTables(seating, group, was);
    seating.worth -= gainOf(seating, pair) + ((home & bit) === 0 ? 0 : board.stay);
  }
  if (round >= 0) {
    const bit = 1 << round;
    seating.worth += gainOf(seating, pair) + ((home & bit) === 0 ? 0 : board.stay);
    seating.atEnterprise[e * rounds + round] = pair;
    seating.atBuyer[b * rounds + round] = pair;
    seating.busyEnterprise[e] = (seating.busyEnterprise[e] ?? 0) | bit;
    seating.busyBuyer[b] = (seating.busyBuyer[b] ?? 0) | bit;
    seating.heldEnterprise[e] = (seating.heldEnterprise[e] ?? 0) + 1;
    seating.heldBuyer[b] = (seating.heldBuyer[b] ?? 0) + 1;
    seating.used[group * rounds + round] = (seating.used[group * rounds + round] ?? 0) + 1;
    noteTables(seating, group, round);
  }
  if (seating.gapWeight !== 0) noteGaps(seating, e, b);
}

function noteTables(seating: Seating, group: number, round: number): void {
  const { board, full, used } = seating;
  const at = group * board.rounds + round;
  const bit = 1 << round;
  const isFull = (used[at] ?? 0) >= (board.left[at] ?? 0);
  full[group] = isFull ? (full[group] ?? 0) | bit : (full[group] ?? 0) & ~bit;
}

function noteGaps(seating: Seating, e: number, b: number): void {
  const { board, gapsEnterprise, gapsBuyer, busyEnterprise, busyBuyer } = seating;
  const { enterprises, buyers } = board;
  const ofE = gapsAt(busyEnterprise, enterprises.taken, enterprises.there, e);
  const ofB = gapsAt(busyBuyer, buyers.taken, buyers.there, b);
  const more = 5 * (ofE - (gapsEnterprise[e] ?? 0)) + 4 * (ofB - (gapsBuyer[b] ?? 0));
  seating.worth -= seating.gapWeight * more;
  gapsEnterprise[e] = ofE;
  gapsBuyer[b] = ofB;
}
