import { countBits, roundsToBits } from "./bits.ts";
import { type Attendee, type DayToPlan, type Pair, pairKey } from "./day-to-plan.ts";
import { type Held, holdFixed } from "./hold-fixed.ts";
import type { TableRoom } from "./table-room.ts";
import { lackingOf, type Promises, softPromises, steepPromises } from "./promises.ts";

/** The rest of a day, once what is fixed is out of it: what is left to place, as numbers for the search. */
export interface Board {
  readonly rounds: number;
  readonly pairs: readonly Pair[];
  readonly held: Held;
  readonly enterprises: Side;
  readonly buyers: Side;
  /** By pair: its two sides, its weight, the rounds in which both are there, as bits. */
  readonly enterpriseOf: Int32Array;
  readonly buyerOf: Int32Array;
  readonly weight: Float64Array;
  readonly open: Int32Array;
  /** By pair: rounds in which it may stay where it is today, and what staying there adds. */
  readonly home: Int32Array;
  readonly stay: number;
  /** By buyer: the group of tables; tables left: group × rounds + round. */
  readonly groupOf: Int32Array;
  readonly left: Int32Array;
  /** Weights of one point, and of the dearest pair before what a plan of today adds. */
  readonly scale: number;
  readonly unit: number;
}

export interface Side {
  readonly ids: readonly string[];
  /** Rounds in which they are there, and those that a fixed meeting takes, as bits. */
  readonly there: Int32Array;
  readonly taken: Int32Array;
  /** Meetings still possible: by what they want, by rounds, by partners. */
  readonly atMost: Int32Array;
  readonly promises: Promises;
  /** Pairs of number n: `pairs[starts[n]]` to before `pairs[starts[n + 1]]`, the heaviest first. */
  readonly starts: Int32Array;
  readonly pairs: Int32Array;
}

/** What a plan that is already in people's hands adds to the weights: `replan-day.ts`. */
export interface Today {
  /** By `pairKey`: rounds where it may stay, as bits; 0 for a pair that lost its own. */
  readonly homes: ReadonlyMap<string, number>;
  /** In units of the dearest pair. */
  readonly keep: number;
  readonly stay: number;
}

/** Weights of the dearest pair: whole numbers, fine enough for any share of a point that matters. */
const finest = 5000;

/** People and pairs go by their ids, so that the order in which a device holds them decides nothing. */
export function makeBoard(given: DayToPlan, today?: Today): Board {
  const day: DayToPlan = {
    ...given,
    enterprises: given.enterprises.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    buyers: given.buyers.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    pairs: given.pairs.toSorted((a, b) => (pairKey(a) < pairKey(b) ? -1 : 1)),
  };
  const held = holdFixed(day);
  const { rounds } = day;
  const gone = new Set([...day.vetoes, ...held.meetings].map(pairKey));
  const shut = roundsToBits([...day.closed, ...(day.lost ?? [])]);
  const freeBits = (one: Attendee | undefined) =>
    one === undefined ? 0 : roundsToBits(one.rounds) & ~shut & ~(held.busy.get(one.id) ?? 0);
  const mostOf = (one: Attendee) =>
    Math.max(0, Math.min(one.atMost - (held.count.get(one.id) ?? 0), countBits(freeBits(one))));

  const numbersOf = (people: readonly Attendee[]) => new Map(people.map(({ id }, n) => [id, n]));
  const eNumbers = numbersOf(day.enterprises);
  const bNumbers = numbersOf(day.buyers);
  const candidates = day.pairs.flatMap((pair) => {
    const e = eNumbers.get(pair.enterprise);
    const b = bNumbers.get(pair.buyer);
    if (e === undefined || b === undefined || pair.value <= 0) return [];
    const [one, other] = [day.enterprises[e], day.buyers[b]];
    const open = freeBits(one) & freeBits(other) & tableBits(held.room, pair.buyer, rounds);
    const hasRoom = one && other && mostOf(one) > 0 && mostOf(other) > 0;
    return open !== 0 && hasRoom && !gone.has(pairKey(pair)) ? [{ pair, e, b, open }] : [];
  });

  const dearest = candidates.reduce((most, { pair }) => Math.max(most, pair.value), 1);
  const scale = Math.max(1, Math.floor(finest / dearest));
  const unit = scale * dearest;
  const weight = Float64Array.from(candidates, ({ pair }) => {
    const isToday = today?.homes.has(pairKey(pair)) === true;
    return pair.value * scale + (isToday ? today.keep * unit : 0);
  });
  const stay = Math.round((today?.stay ?? 0) * unit);
  const enterpriseOf = Int32Array.from(candidates, ({ e }) => e);
  const buyerOf = Int32Array.from(candidates, ({ b }) => b);
  const most = weight.reduce((sum, one) => sum + one + stay, 1);

  const sideOf = (people: readonly Attendee[], numbers: Int32Array): Side => {
    const busy = people.map(({ id }) => held.busy.get(id) ?? 0);
    const lists = pairsBySide(people.length, numbers, weight);
    const lacking = lackingOf(
      people,
      people.map(({ id }) => held.count.get(id) ?? 0),
    );
    return {
      ids: people.map(({ id }) => id),
      there: Int32Array.from(people, (one) => roundsToBits(one.rounds)),
      taken: Int32Array.from(busy),
      atMost: Int32Array.from(people, (one, n) =>
        Math.min(mostOf(one), (lists.starts[n + 1] ?? 0) - (lists.starts[n] ?? 0)),
      ),
      promises: today ? softPromises(lacking, unit) : steepPromises(lacking, most),
      ...lists,
    };
  };
  return {
    rounds,
    pairs: candidates.map(({ pair }) => pair),
    held,
    enterprises: sideOf(day.enterprises, enterpriseOf),
    buyers: sideOf(day.buyers, buyerOf),
    enterpriseOf,
    buyerOf,
    weight,
    open: Int32Array.from(candidates, ({ open }) => open),
    home: Int32Array.from(
      candidates,
      ({ pair, open }) => (today?.homes.get(pairKey(pair)) ?? 0) & open,
    ),
    stay,
    groupOf: Int32Array.from(day.buyers, ({ id }) => held.room.groupOf.get(id) ?? 0),
    left: held.room.left,
    scale,
    unit,
  };
}

function pairsBySide(count: number, numbers: Int32Array, weight: Float64Array) {
  const order = Array.from(numbers, (_, pair) => pair).toSorted(
    (a, b) => (weight[b] ?? 0) - (weight[a] ?? 0) || a - b,
  );
  const lists = Array.from({ length: count }, (): number[] => []);
  for (const pair of order) lists[numbers[pair] ?? 0]?.push(pair);
  const starts = new Int32Array(count + 1);
  for (const [n, list] of lists.entries()) starts[n + 1] = (starts[n] ?? 0) + list.length;
  return { starts, pairs: Int32Array.from(lists.flat()) };
}

/** Rounds in which a buyer's tables are not all taken by what is fixed, as bits. */
function tableBits({ groupOf, left }: TableRoom, buyer: string, rounds: number): number {
  const first = (groupOf.get(buyer) ?? 0) * rounds;
  return left
    .subarray(first, first + rounds)
    .reduce((bits, tables, round) => (tables > 0 ? bits | (1 << round) : bits), 0);
}
