/** The candidates of one round: rows and columns are people, `profit` what their meeting is worth. */
export interface RoundMatcher {
  /** Forgets everything. */
  readonly begin: () => void;
  /** Pairs of one row must come one after the other; only profits above 0 are of use. */
  readonly offer: (row: number, column: number, profit: number, pair: number) => void;
  /** The best matching; gives its profit. Whole profits make it exact. */
  readonly solve: () => number;
  /** After `solve`: how many pairs it matched, and which. */
  readonly matched: Int32Array;
  readonly count: () => number;
}

/**
 * Matching of greatest profit, not everyone need be matched: shortest augmenting paths on the pairs
 * there are (Kuhn's Hungarian method; Jonker and Volgenant, 1987). A path ends at a free column, or at
 * a row that is better left alone.
 */
export function makeRoundMatcher(rows: number, columns: number, pairs: number): RoundMatcher {
  const rowAt = new Int32Array(rows);
  const starts = new Int32Array(rows + 1);
  const target = new Int32Array(pairs);
  const profits = new Float64Array(pairs);
  const names = new Int32Array(pairs);
  const rowPrice = new Float64Array(rows);
  const columnPrice = new Float64Array(columns);
  const edgeOfRow = new Int32Array(rows);
  const rowOfColumn = new Int32Array(columns);
  const distance = new Float64Array(columns);
  const byEdge = new Int32Array(columns);
  const byRow = new Int32Array(columns);
  const open = new Int32Array(columns);
  const done = new Int32Array(columns);
  const matched = new Int32Array(Math.min(rows, columns));
  let rowCount = 0;
  let edges = 0;
  let found = 0;

  const begin = () => {
    rowCount = 0;
    edges = 0;
  };

  const offer = (row: number, column: number, profit: number, pair: number) => {
    if (rowCount === 0 || rowAt[rowCount - 1] !== row) {
      rowAt[rowCount] = row;
      starts[rowCount] = edges;
      rowCount += 1;
    }
    target[edges] = column;
    profits[edges] = profit;
    names[edges] = pair;
    edges += 1;
    starts[rowCount] = edges;
  };

  const solve = () => {
    columnPrice.fill(0);
    rowOfColumn.fill(-1);
    edgeOfRow.fill(-1, 0, rowCount);
    distance.fill(Infinity);
    for (let row = 0; row < rowCount; row += 1) matchRow(row);
    let total = 0;
    found = 0;
    for (let row = 0; row < rowCount; row += 1) {
      const edge = edgeOfRow[row] ?? -1;
      if (edge < 0) continue;
      total += profits[edge] ?? 0;
      matched[found] = names[edge] ?? 0;
      found += 1;
    }
    return total;
  };

  /** Grows a tree of cheapest paths from a row until one ends, and shifts the matches along it. */
  const matchRow = (root: number) => {
    rowPrice[root] = cheapest(root);
    let waiting = 0;
    let scanned = 0;
    let row = root;
    let base = 0;
    let end = -1;
    // To leave a row of the tree alone, whatever it has now, is an end of a path too.
    let alone = Infinity;
    let aloneRow = root;
    let length = 0;
    for (;;) {
      const leaving = base - (rowPrice[row] ?? 0);
      if (leaving < alone) {
        alone = leaving;
        aloneRow = row;
      }
      waiting = reach(row, base, waiting);
      const at = nearest(waiting, alone);
      if (at < 0) {
        length = alone;
        break;
      }
      const column = open[at] ?? 0;
      length = distance[column] ?? 0;
      const owner = rowOfColumn[column] ?? -1;
      if (owner < 0) {
        end = column;
        break;
      }
      waiting -= 1;
      open[at] = open[waiting] ?? 0;
      done[scanned] = column;
      scanned += 1;
      row = owner;
      base = length;
    }

    rowPrice[root] = (rowPrice[root] ?? 0) + length;
    for (let n = 0; n < scanned; n += 1) {
      const column = done[n] ?? 0;
      const owner = rowOfColumn[column] ?? 0;
      const rest = length - (distance[column] ?? 0);
      columnPrice[column] = (columnPrice[column] ?? 0) - rest;
      rowPrice[owner] = (rowPrice[owner] ?? 0) + rest;
    }
    if (end < 0 && aloneRow !== root) {
      end = target[edgeOfRow[aloneRow] ?? 0] ?? 0;
      edgeOfRow[aloneRow] = -1;
    }
    shift(end, root);
    for (let n = 0; n < scanned; n += 1) distance[done[n] ?? 0] = Infinity;
    for (let n = 0; n < waiting; n += 1) distance[open[n] ?? 0] = Infinity;
  };

  const cheapest = (row: number) => {
    let least = 0;
    for (let edge = starts[row] ?? 0, stop = starts[row + 1] ?? 0; edge < stop; edge += 1) {
      const cost = -(profits[edge] ?? 0) - (columnPrice[target[edge] ?? 0] ?? 0);
      if (cost < least) least = cost;
    }
    return least;
  };

  const reach = (row: number, base: number, before: number) => {
    let waiting = before;
    const price = rowPrice[row] ?? 0;
    for (let edge = starts[row] ?? 0, stop = starts[row + 1] ?? 0; edge < stop; edge += 1) {
      const column = target[edge] ?? 0;
      const length = base - (profits[edge] ?? 0) - price - (columnPrice[column] ?? 0);
      const known = distance[column] ?? 0;
      if (length >= known) continue;
      if (known === Infinity) {
        open[waiting] = column;
        waiting += 1;
      }
      distance[column] = length;
      byEdge[column] = edge;
      byRow[column] = row;
    }
    return waiting;
  };

  /** Where in `open` the nearest column is; -1 if none is nearer than `most`. */
  const nearest = (waiting: number, most: number) => {
    let at = -1;
    let least = most;
    for (let n = 0; n < waiting; n += 1) {
      const length = distance[open[n] ?? 0] ?? 0;
      if (length >= least) continue;
      least = length;
      at = n;
    }
    return at;
  };

  /** Gives every column of the path to the row that reached it. */
  const shift = (end: number, root: number) => {
    for (let column = end; column >= 0;) {
      const edge = byEdge[column] ?? 0;
      const row = byRow[column] ?? 0;
      const left = edgeOfRow[row] ?? -1;
      edgeOfRow[row] = edge;
      rowOfColumn[column] = row;
      column = row === root || left < 0 ? -1 : (target[left] ?? 0);
    }
  };
  return { begin, offer, solve, matched, count: () => found };
}
