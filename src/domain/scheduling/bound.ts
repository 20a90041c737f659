import type { Board, Side } from "./board.ts";
import { makeRoundMatcher, type RoundMatcher } from "./round-matching.ts";

/** What the bound charges for: by enterprise, buyer, pair, and table (group × rounds + round). */
export interface Prices {
  readonly enterprise: Float64Array;
  readonly buyer: Float64Array;
  readonly table: Float64Array;
  readonly pair: Float64Array;
}

export interface BoundOptions {
  /** Worth of the best plan known. */
  readonly known: number;
  /** Stops when no plan can be worth as much as this more. */
  readonly enough: number;
  readonly iterations: number;
}

/**
 * A worth that no plan exceeds (Lagrangian relaxation, Held and Karp, 1971): if each round were matched
 * by itself and paid `prices` for the pairs, maxima and tables that rounds share. Any prices give a
 * bound, whole ones an exact sum; a subgradient with memory (Camerini et al., 1975) looks for better
 * ones, and the best there are give the bound of the linear program.
 */
export function* upperBound(
  board: Board,
  start: Prices,
  { known, enough, iterations }: BoundOptions,
): Generator<number, number> {
  const relaxed = makeRelaxation(board);
  const { price, slack, least } = relaxed;
  price.set([...start.enterprise, ...start.buyer, ...start.table, ...start.pair]);
  const direction = new Float64Array(price.length);
  let best = Infinity;
  let pace = 1;
  let since = 0;
  for (let n = 0; n < iterations; n += 1) {
    const worth = relaxed.evaluate();
    since += 1;
    if (worth < best) {
      best = worth;
      since = 0;
    }
    if (best - known < enough) break;
    if (since >= 25) {
      pace *= 0.6;
      since = 0;
    }
    let size = 0;
    for (let i = 0; i < price.length; i += 1) {
      const next = (slack[i] ?? 0) + 0.9 * (direction[i] ?? 0);
      // A price that is as low as it can be does not go lower, and would only slow the others.
      const goes = next > 0 && (price[i] ?? 0) <= (least[i] ?? 0) ? 0 : next;
      direction[i] = goes;
      size += goes * goes;
    }
    if (size === 0) break;
    const length = (pace * (worth - known)) / size;
    for (let i = 0; i < price.length; i += 1) {
      const next = (price[i] ?? 0) - length * (direction[i] ?? 0);
      price[i] = Math.max(least[i] ?? 0, next);
    }
    yield n / iterations;
  }
  return best;
}

/** Prices in one row: enterprises, buyers, tables, pairs. */
function makeRelaxation(board: Board) {
  const { enterprises, buyers, enterpriseOf, buyerOf, weight, open, home, stay, rounds } = board;
  const E = enterprises.ids.length;
  const B = buyers.ids.length;
  const firstTable = E + B;
  const firstPair = firstTable + board.left.length;
  const P = weight.length;
  const price = new Float64Array(firstPair + P);
  /** Where the unpriced plan has room left (above 0) or breaks a limit (below). */
  const slack = new Float64Array(firstPair + P);
  const least = new Float64Array(firstPair + P);
  /** By person: how many meetings more or fewer pay the same. */
  const range = new Int32Array(firstTable);
  noteLeast(least, 0, enterprises);
  noteLeast(least, E, buyers);
  const matcher: RoundMatcher = makeRoundMatcher(E, B, P);
  const byEnterprise = enterprises.pairs;

  const whole = (at: number) => Math.round(price[at] ?? 0);

  function evaluate(): number {
    let worth = side(enterprises, 0) + side(buyers, E);
    for (let at = 0; at < board.left.length; at += 1) {
      const tables = Math.max(0, board.left[at] ?? 0);
      worth += whole(firstTable + at) * tables;
      slack[firstTable + at] = tables;
    }
    for (let pair = 0; pair < P; pair += 1) {
      worth += whole(firstPair + pair);
      slack[firstPair + pair] = 1;
    }
    for (let round = 0; round < rounds; round += 1) worth += matchRound(round);
    // Between the fewest and the most meetings that pay best, as many as there are break nothing.
    for (let n = 0; n < firstTable; n += 1) {
      const room = slack[n] ?? 0;
      if (room > 0) slack[n] = Math.max(0, room - (range[n] ?? 0));
    }
    return worth;
  }

  /** As many meetings as pay best, promised ones included. */
  function side({ atMost, promises: { bonus, width } }: Side, first: number): number {
    let worth = 0;
    for (let n = 0; n < atMost.length; n += 1) {
      const charged = whole(first + n);
      let few = 0;
      let many = 0;
      for (; many < (atMost[n] ?? 0); many += 1) {
        const more = charged + (many < width ? (bonus[n * width + many] ?? 0) : 0);
        if (more < 0) break;
        if (more > 0) few += 1;
        worth += more;
      }
      slack[first + n] = many;
      range[first + n] = many - few;
    }
    return worth;
  }

  function matchRound(round: number): number {
    const bit = 1 << round;
    matcher.begin();
    for (let n = 0; n < P; n += 1) {
      const pair = byEnterprise[n] ?? 0;
      if (((open[pair] ?? 0) & bit) === 0) continue;
      const e = enterpriseOf[pair] ?? 0;
      const b = buyerOf[pair] ?? 0;
      const at = (board.groupOf[b] ?? 0) * rounds + round;
      if ((board.left[at] ?? 0) <= 0) continue;
      const charged = whole(e) + whole(E + b) + whole(firstTable + at) + whole(firstPair + pair);
      const profit = (weight[pair] ?? 0) + (((home[pair] ?? 0) & bit) === 0 ? 0 : stay) - charged;
      if (profit > 0) matcher.offer(e, b, profit, pair);
    }
    const worth = matcher.solve();
    for (let n = 0; n < matcher.count(); n += 1) {
      const pair = matcher.matched[n] ?? 0;
      const b = buyerOf[pair] ?? 0;
      drop(enterpriseOf[pair] ?? 0);
      drop(E + b);
      drop(firstTable + (board.groupOf[b] ?? 0) * rounds + round);
      drop(firstPair + pair);
    }
    return worth;
  }

  function drop(at: number): void {
    slack[at] = (slack[at] ?? 0) - 1;
  }

  return { price, slack, least, evaluate };
}

/** A price below what a promised meeting adds would only be paid for nothing. */
function noteLeast(least: Float64Array, first: number, { ids, promises }: Side): void {
  for (const n of ids.keys()) least[first + n] = -(promises.bonus[n * promises.width] ?? 0);
}
