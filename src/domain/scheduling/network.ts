/** Arcs between numbered nodes, at first all to a higher number; arc n and n ^ 1 are each other's way back. */
export interface Network {
  readonly nodes: number;
  readonly to: readonly number[];
  readonly cost: readonly number[];
  /** What an arc can still carry: changes as the flow grows. */
  readonly room: number[];
  readonly arcsOf: readonly (readonly number[])[];
}

export interface ArcsAdder {
  readonly network: Network;
  /** Number of the arc that goes forth. */
  readonly add: (from: number, to: number, room: number, cost: number) => number;
}

export function makeNetwork(nodes: number): ArcsAdder {
  const to: number[] = [];
  const cost: number[] = [];
  const room: number[] = [];
  const arcsOf = Array.from({ length: nodes }, (): number[] => []);
  const add = (from: number, target: number, most: number, price: number): number => {
    const arc = to.push(target, from) - 2;
    cost.push(price, -price);
    room.push(most, 0);
    arcsOf[from]?.push(arc);
    arcsOf[target]?.push(arc + 1);
    return arc;
  };
  return { network: { nodes, to, cost, room, arcsOf }, add };
}

/**
 * Sends flow from `source` to `sink` along the cheapest paths as long as they cost less than nothing
 * (primal-dual: all paths of one length at once; Ahuja, Magnanti, Orlin, « Network Flows », 1993, §9.8). Costs may be below 0. Gives the potentials: 0 at both ends.
 */
export function sendCheapest(network: Network, source: number, sink: number): Float64Array {
  const potential = firstPotentials(network, source);
  for (;;) {
    const distance = shortest(network, source, sink, potential);
    // With the source at 0, a path of this reduced length costs nothing.
    const free = -(potential[sink] ?? 0);
    const length = distance[sink] ?? Infinity;
    const isWorth = length < free;
    const cap = isWorth ? length : free;
    for (let node = 0; node < network.nodes; node += 1) {
      potential[node] = (potential[node] ?? 0) + Math.min(distance[node] ?? cap, cap);
    }
    if (!isWorth) return potential;
    sendAll(network, source, sink, potential);
  }
}

/** Fills paths of arcs that cost nothing by the potentials. What it misses, the next search finds. */
function sendAll(network: Network, source: number, sink: number, potential: Float64Array): void {
  const { to, cost, room, arcsOf } = network;
  /** On the way, or leads nowhere. */
  const isClosed = new Uint8Array(network.nodes);
  const isFree = (node: number, arc: number) => {
    const target = to[arc] ?? 0;
    return (
      (room[arc] ?? 0) > 0 &&
      isClosed[target] === 0 &&
      (cost[arc] ?? 0) + (potential[node] ?? 0) === (potential[target] ?? 0)
    );
  };
  const reach = (node: number): boolean => {
    if (node === sink) return true;
    isClosed[node] = 1;
    for (const arc of arcsOf[node] ?? []) {
      if (!isFree(node, arc) || !reach(to[arc] ?? 0)) continue;
      room[arc] = (room[arc] ?? 0) - 1;
      room[arc ^ 1] = (room[arc ^ 1] ?? 0) + 1;
      isClosed[node] = 0;
      return true;
    }
    return false;
  };
  while (reach(source));
}

function firstPotentials(network: Network, source: number): Float64Array {
  const { to, cost, room, arcsOf, nodes } = network;
  const potential = new Float64Array(nodes).fill(Infinity);
  potential[source] = 0;
  for (let node = source; node < nodes; node += 1) {
    for (const arc of arcsOf[node] ?? []) {
      const target = to[arc] ?? 0;
      const length = (potential[node] ?? 0) + (cost[arc] ?? 0);
      if ((room[arc] ?? 0) > 0 && length < (potential[target] ?? 0)) potential[target] = length;
    }
  }
  // No flow ever reaches these, so no path is chosen by their potential: any will do.
  return potential.map((one) => (one === Infinity ? 0 : one));
}

/** Dijkstra by looking through all nodes: there are few, and many arcs. Stops at the sink. */
function shortest(network: Network, source: number, sink: number, potential: Float64Array) {
  const { to, cost, room, arcsOf, nodes } = network;
  const distance = new Float64Array(nodes).fill(Infinity);
  const isDone = new Uint8Array(nodes);
  distance[source] = 0;
  for (;;) {
    let node = -1;
    let least = Infinity;
    for (let n = 0; n < nodes; n += 1) {
      const one = distance[n] ?? 0;
      if (one < least && isDone[n] === 0) {
        least = one;
        node = n;
      }
    }
    if (node < 0 || node === sink) return distance;
    isDone[node] = 1;
    const base = least + (potential[node] ?? 0);
    for (const arc of arcsOf[node] ?? []) {
      if ((room[arc] ?? 0) <= 0) continue;
      const target = to[arc] ?? 0;
      const length = base + (cost[arc] ?? 0) - (potential[target] ?? 0);
      if (length < (distance[target] ?? 0)) distance[target] = length;
    }
  }
}
