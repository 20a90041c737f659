import { bitsToRounds, roundsToBits } from "./bits.ts";
import { makeBoard } from "./board.ts";
import { makeChance } from "./chance.ts";
import { type DayToPlan, type Meeting, type PairName, pairKey } from "./day-to-plan.ts";
import { seatPlan } from "./placed.ts";
import { type Seating, undo } from "./seating.ts";
import { moveTo } from "./step.ts";

/** Why two people do not meet in a plan: the first that holds, from what nobody can change to what a choice decided. */
export type WhyNot =
  | { readonly code: "veto" }
  | { readonly code: "not-there"; readonly who: "enterprise" | "buyer" }
  /** Nobody wished it, and nothing that one sells answers what the other needs. */
  | { readonly code: "no-wish" }
  | { readonly code: "no-common-round" }
  /** The rounds in which both are there have begun, are printed, or are not held. */
  | { readonly code: "no-round-left" }
  /** Every round in which both are there has fixed meetings of theirs. */
  | { readonly code: "fixed-instead" }
  /** Where both are free, what is fixed or kept for others takes every table. */
  | { readonly code: "no-table" }
  /** All that one of them may have is fixed. */
  | { readonly code: "full"; readonly who: "enterprise" | "buyer" }
  | {
      readonly code: "others-first";
      readonly rounds: readonly TakenRound[];
      /** Who is free in one of them, and has all the meetings wanted. */
      readonly full: readonly ("enterprise" | "buyer")[];
      /** The cheapest way to have it all the same, as far as one move shows. */
      readonly price: Price;
    };

/** What stands there in a round in which both could meet. */
export interface TakenRound {
  readonly round: number;
  readonly enterpriseMeets: string | undefined;
  readonly buyerMeets: string | undefined;
  readonly lacksTable: boolean;
}

export interface Price {
  readonly round: number;
  /** Points that the plan would lose; below 0, it would gain. */
  readonly points: number;
  /** Somebody would have fewer meetings than promised. */
  readonly breaksPromise: boolean;
  readonly lost: readonly PairName[];
  readonly moved: readonly PairName[];
}

/** Answers for every pair of a plan; what all answers share is prepared once. */
export function makeWhyNot(
  day: DayToPlan,
  meetings: readonly Meeting[],
): (pair: PairName) => WhyNot | undefined {
  const wished = new Set(day.pairs.filter(({ value }) => value > 0).map(pairKey));
  const stays = meetings.filter(
    (one) => day.closed.includes(one.round) || !wished.has(pairKey(one)),
  );
  const known = new Set(day.fixed.map(pairKey));
  const fixed = [...day.fixed, ...stays.filter((one) => !known.has(pairKey(one)))];
  const board = makeBoard({ ...day, fixed });
  const seating = seatPlan(board, meetings);
  const planned = new Set(meetings.map(pairKey));
  const vetoed = new Set(day.vetoes.map(pairKey));
  const people = new Map([...day.enterprises, ...day.buyers].map((one) => [one.id, one]));
  const numbers = new Map(board.pairs.map((pair, n) => [pairKey(pair), n]));
  const open = ~roundsToBits([...day.closed, ...(day.lost ?? [])]);
  const roundsOf = (id: string) => roundsToBits(people.get(id)?.rounds ?? []);
  const isFull = (id: string, placed = 0) =>
    placed + (board.held.count.get(id) ?? 0) >= (people.get(id)?.atMost ?? 0);

  return (pair) => {
    const { enterprise, buyer } = pair;
    const key = pairKey(pair);
    if (planned.has(key)) return undefined;
    if (vetoed.has(key)) return { code: "veto" };
    const common = roundsOf(enterprise) & roundsOf(buyer);
    if (roundsOf(enterprise) === 0) return { code: "not-there", who: "enterprise" };
    if (roundsOf(buyer) === 0) return { code: "not-there", who: "buyer" };
    if (!wished.has(key)) return { code: "no-wish" };
    if (common === 0) return { code: "no-common-round" };
    if ((common & open) === 0) return { code: "no-round-left" };
    const number = numbers.get(key);
    if (number !== undefined) return othersFirst(seating, number, isFull);
    if (isFull(enterprise)) return { code: "full", who: "enterprise" };
    if (isFull(buyer)) return { code: "full", who: "buyer" };
    const taken = (board.held.busy.get(enterprise) ?? 0) | (board.held.busy.get(buyer) ?? 0);
    return { code: (common & open & ~taken) === 0 ? "fixed-instead" : "no-table" };
  };
}

function othersFirst(
  seating: Seating,
  pair: number,
  isFull: (id: string, placed: number) => boolean,
): WhyNot {
  const { board, atEnterprise, atBuyer, full, heldEnterprise, heldBuyer } = seating;
  const { rounds: count, pairs, enterpriseOf, buyerOf } = board;
  const e = enterpriseOf[pair] ?? 0;
  const b = buyerOf[pair] ?? 0;
  const lacking = full[board.groupOf[b] ?? 0] ?? 0;
  const open = bitsToRounds(board.open[pair] ?? 0);
  const rounds = open.map((round) => ({
    round,
    enterpriseMeets: pairs[atEnterprise[e * count + round] ?? -1]?.buyer,
    buyerMeets: pairs[atBuyer[b * count + round] ?? -1]?.enterprise,
    // The buyer's own meeting would leave its table.
    lacksTable: (lacking & (1 << round)) !== 0 && (atBuyer[b * count + round] ?? -1) < 0,
  }));
  const [price] = open
    .map((round) => priceOf(seating, pair, round))
    .toSorted((x, y) => Number(x.breaksPromise) - Number(y.breaksPromise) || x.points - y.points);
  if (price === undefined) return { code: "no-common-round" };
  const { ids: enterprises } = board.enterprises;
  const { ids: buyers } = board.buyers;
  const isFree = {
    enterprise: rounds.some(({ enterpriseMeets }) => enterpriseMeets === undefined),
    buyer: rounds.some(({ buyerMeets }) => buyerMeets === undefined),
  };
  const isAtMost = {
    enterprise: isFull(enterprises[e] ?? "", heldEnterprise[e] ?? 0),
    buyer: isFull(buyers[b] ?? "", heldBuyer[b] ?? 0),
  };
  const sides = ["enterprise", "buyer"] as const;
  const reached = sides.filter((side) => isFree[side] && isAtMost[side]);
  return { code: "others-first", rounds, full: reached, price };
}

/** Tries it, counts, and takes it back. */
function priceOf(seating: Seating, pair: number, round: number): Price {
  const { board, roundOf, worth } = seating;
  seating.changes = 0;
  moveTo(seating, makeChance(round), pair, round);
  const before = new Map<number, number>();
  for (let n = seating.changes - 1; n >= 0; n -= 1) {
    before.set(seating.changed[n] ?? 0, seating.before[n] ?? -1);
  }
  const changed = [...before].map(([one, was]) => ({ one, was, is: roundOf[one] ?? -1 }));
  const nameOf = ({ one }: { readonly one: number }): readonly PairName[] => {
    const name = board.pairs[one];
    return name === undefined ? [] : [{ enterprise: name.enterprise, buyer: name.buyer }];
  };
  const pointsOf = (one: number) => board.pairs[one]?.value ?? 0;
  const points = changed.reduce(
    (sum, { one, was, is }) => sum + (was >= 0 ? pointsOf(one) : 0) - (is >= 0 ? pointsOf(one) : 0),
    0,
  );
  const lossBesides = worth - seating.worth - points * board.scale;
  const price: Price = {
    round,
    points,
    breaksPromise: lossBesides > 0,
    lost: changed.filter(({ was, is }) => was >= 0 && is < 0).flatMap(nameOf),
    moved: changed.filter(({ was, is }) => was >= 0 && is >= 0 && was !== is).flatMap(nameOf),
  };
  undo(seating);
  return price;
}
