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
  /** Every round in which both are there has only fixed meetings of theirs, or no table left. */
  | { readonly code: "fixed-instead" }
  /** All that one of them may have is fixed. */
  | { readonly code: "full"; readonly who: "enterprise" | "buyer" }
  | {
      readonly code: "others-first";
      readonly rounds: readonly TakenRound[];
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
  const board = makeBoard(day);
  const seating = seatPlan(board, meetings);
  const planned = new Set(meetings.map(pairKey));
  const vetoed = new Set(day.vetoes.map(pairKey));
  const wished = new Set(day.pairs.filter(({ value }) => value > 0).map(pairKey));
  const people = new Map([...day.enterprises, ...day.buyers].map((one) => [one.id, one]));
  const numbers = new Map(board.pairs.map((pair, n) => [pairKey(pair), n]));
  const open = ~roundsToBits([...day.closed, ...(day.lost ?? [])]);
  const openRounds = (id: string) => roundsToBits(people.get(id)?.rounds ?? []) & open;
  const isFull = (id: string) => {
    const fixed = board.held.meetings.filter((one) => one.enterprise === id || one.buyer === id);
    return fixed.length >= (people.get(id)?.atMost ?? 0);
  };

  return (pair) => {
    const { enterprise, buyer } = pair;
    const key = pairKey(pair);
    if (planned.has(key)) return undefined;
    if (vetoed.has(key)) return { code: "veto" };
    if (openRounds(enterprise) === 0) return { code: "not-there", who: "enterprise" };
    if (openRounds(buyer) === 0) return { code: "not-there", who: "buyer" };
    if (!wished.has(key)) return { code: "no-wish" };
    if ((openRounds(enterprise) & openRounds(buyer)) === 0) return { code: "no-common-round" };
    const number = numbers.get(key);
    if (number !== undefined) return othersFirst(seating, number);
    if (isFull(enterprise)) return { code: "full", who: "enterprise" };
    if (isFull(buyer)) return { code: "full", who: "buyer" };
    return { code: "fixed-instead" };
  };
}

function othersFirst(seating: Seating, pair: number): WhyNot {
  const { board, atEnterprise, atBuyer, full } = seating;
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
  return { code: "others-first", rounds, price };
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
