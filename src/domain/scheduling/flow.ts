import type { Board, Side } from "./board.ts";
import type { Prices } from "./bound.ts";
import { makeNetwork, type Network, sendCheapest } from "./network.ts";

export interface Flow {
  /** By pair: 1 if the best choice of pairs has it. */
  readonly chosen: Uint8Array;
  /** No plan is worth more. */
  readonly worth: number;
  readonly prices: Prices;
}

/**
 * The best choice of pairs if rounds did not matter: source → enterprise → buyer → its tables → sink.
 * Every plan is such a choice, so its worth is a bound; its prices are where `bound.ts` begins.
 */
export function findFlow(board: Board): Flow {
  const { enterprises, buyers, enterpriseOf, buyerOf, groupOf, left, rounds, pairs } = board;
  const nodeOfB = (b: number) => 1 + enterprises.ids.length + b;
  const nodeOfGroup = (group: number) => nodeOfB(buyers.ids.length) + group;
  const groups = left.length / rounds;
  const sink = nodeOfGroup(groups);
  const { network, add } = makeNetwork(sink + 1);

  for (const e of enterprises.ids.keys()) addUnits(enterprises, e, (...to) => add(0, 1 + e, ...to));
  const dearest = (pair: number) =>
    (board.weight[pair] ?? 0) + ((board.home[pair] ?? 0) === 0 ? 0 : board.stay);
  const ends = pairs.map(
    (_, pair) => [1 + (enterpriseOf[pair] ?? 0), nodeOfB(buyerOf[pair] ?? 0)] as const,
  );
  const arcs = ends.map(([e, b], pair) => add(e, b, 1, -dearest(pair)));
  for (const b of buyers.ids.keys()) {
    addUnits(buyers, b, (...to) => add(nodeOfB(b), nodeOfGroup(groupOf[b] ?? 0), ...to));
  }
  for (let group = 0; group < groups; group += 1) {
    add(nodeOfGroup(group), sink, tablesLeft(board, group), 0);
  }

  const potentials = sendCheapest(network, 0, sink);
  const at = (node: number) => potentials[node] ?? 0;
  return {
    chosen: Uint8Array.from(arcs, (arc) => (network.room[arc] === 0 ? 1 : 0)),
    worth: worthOf(network),
    prices: {
      enterprise: Float64Array.from(enterprises.ids, (_, e) => at(1 + e)),
      buyer: Float64Array.from(
        buyers.ids,
        (_, b) => at(nodeOfGroup(groupOf[b] ?? 0)) - at(nodeOfB(b)),
      ),
      table: Float64Array.from(left, (_, n) =>
        Math.max(0, -at(nodeOfGroup(Math.floor(n / rounds)))),
      ),
      pair: Float64Array.from(ends, ([e, b], pair) => Math.max(0, dearest(pair) - at(e) + at(b))),
    },
  };
}

/** One arc for each meeting that is promised, one for all others. */
function addUnits(
  { atMost, promises: { bonus, width } }: Side,
  person: number,
  add: (room: number, cost: number) => number,
): void {
  let left = atMost[person] ?? 0;
  for (let have = 0; have < width && left > 0; have += 1) {
    const more = bonus[person * width + have] ?? 0;
    if (more === 0) break;
    add(1, -more);
    left -= 1;
  }
  if (left > 0) add(left, 0);
}

function tablesLeft({ left, rounds }: Board, group: number): number {
  return left
    .subarray(group * rounds, (group + 1) * rounds)
    .reduce((total, tables) => total + Math.max(0, tables), 0);
}

function worthOf({ cost, room }: Network): number {
  let worth = 0;
  for (let arc = 0; arc < cost.length; arc += 2) worth -= (cost[arc] ?? 0) * (room[arc + 1] ?? 0);
  return worth;
}
