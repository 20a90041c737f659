import { compareDots, compareTwins, covers, type DottedValue, highest, type Seen } from "./dot.ts";
import { put } from "./own.ts";

/**
 * A multi-value register under a dotted version vector (Preguiça et al., "Dotted Version Vectors",
 * 2010; Almeida et al., "Delta State Replicated Data Types", 2016).
 */
export interface WideCell {
  readonly seen: Seen;
  readonly values: readonly DottedValue[];
}

/**
 * One value per dot, all of them seen; `seen` sorted by actor, `values` by (actor, n). The same
 * object if it is so already.
 * Without this the join of hostile cells is neither idempotent nor associative.
 * `undefined`: neither `seen` nor a value, to be refused.
 */
export function normalCell(cell: WideCell): WideCell | undefined {
  if (isNormal(cell)) return cell;
  const values: DottedValue[] = [];
  for (const value of cell.values.toSorted((a, b) => compareDots(a, b) || compareTwins(a, b))) {
    const last = values.at(-1);
    if (last !== undefined && compareDots(last, value) === 0) values.pop();
    values.push(value);
  }
  const dots: Record<string, number> = {};
  for (const { actor, n } of values) put(dots, actor, n);
  const seen = unite(cell.seen, dots);
  return Object.keys(seen).length === 0 ? undefined : { seen, values };
}

/**
 * Join of two normal cells: a value stays if both have it, or if one has it and the other has not
 * seen it. Gives back `a` itself, or `b`, if that is already the answer. What `a` loses is pushed to
 * `removed`; what `b` loses only if no value is left, when hostile cells each replace the other.
 */
export function joinWide(a: WideCell, b: WideCell, removed: DottedValue[]): WideCell {
  const lost: DottedValue[] = [];
  const mine = a.values.filter((value) => outlives(value, b, 0, removed));
  const yours = b.values.filter((value) => outlives(value, a, 1, lost));
  if (mine.length === 0 && yours.length === 0) for (const value of lost) removed.push(value);
  if (mine.length === a.values.length && includes(a.seen, b.seen)) return a;
  if (yours.length === b.values.length && includes(b.seen, a.seen)) return b;
  return { seen: unite(a.seen, b.seen), values: [...mine, ...yours].toSorted(compareDots) };
}

/** `edge` is how much greater than its twin a value must be to stay, so that of two equal ones one does. */
function outlives(value: DottedValue, other: WideCell, edge: 0 | 1, lost: DottedValue[]): boolean {
  const twin = find(other.values, value);
  const order = twin === undefined ? undefined : compareTwins(value, twin);
  const stays = order === undefined ? !covers(other.seen, value.actor, value.n) : order >= edge;
  if (!stays) lost.push(value);
  return stays;
}

/** Binary search: a hostile cell may have a million siblings. */
function find(values: readonly DottedValue[], dot: DottedValue): DottedValue | undefined {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const value = values[middle];
    const order = value === undefined ? 0 : compareDots(value, dot);
    if (order === 0) return value;
    if (order < 0) low = middle + 1;
    else high = middle;
  }
  return undefined;
}

function isNormal({ seen, values }: WideCell): boolean {
  let last: DottedValue | undefined;
  for (const value of values) {
    if (!covers(seen, value.actor, value.n)) return false;
    if (last !== undefined && compareDots(last, value) >= 0) return false;
    last = value;
  }
  const actors = Object.keys(seen);
  return actors.length > 0 && actors.every((actor, i) => (actors[i - 1] ?? "") <= actor);
}

function includes(seen: Seen, other: Seen): boolean {
  return Object.keys(other).every((actor) => highest(seen, actor) >= highest(other, actor));
}

/** Pointwise maximum. */
export function unite(a: Seen, b: Seen): Seen {
  const seen: Record<string, number> = {};
  for (const actor of [...new Set([...Object.keys(a), ...Object.keys(b)])].toSorted()) {
    put(seen, actor, Math.max(highest(a, actor), highest(b, actor)));
  }
  return seen;
}
