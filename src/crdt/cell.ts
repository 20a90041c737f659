import { compareAges, covers, type Dot, type DottedValue } from "./dot.ts";
import { type Json, sameJson } from "./json.ts";
import { own } from "./own.ts";
import { joinWide, normalCell, type WideCell } from "./wide.ts";

export type { Dot, DottedValue } from "./dot.ts";
export { normalCell, type WideCell } from "./wide.ts";

/** A cell whose one value's dot is all that it has seen: a quarter of the memory. */
export type ShortCell = readonly [actor: string, n: number, at: number, value: Json];

export type Cell = WideCell | ShortCell;

/** Every live value, oldest first. */
export function liveValues(cell: Cell | undefined): readonly DottedValue[] {
  return cell === undefined ? [] : widen(cell).values.toSorted(compareAges);
}

/** The newest by (at, actor, n), `null` when empty. The others, if any, show in `isConflict`. */
export function shownValue(cell: Cell | undefined): Json {
  if (cell !== undefined && isShort(cell)) return cell[3];
  return liveValues(cell).at(-1)?.value ?? null;
}

/** Two live values or more, not all deep-equal. Of a record's fields, see `conflictsOf`. */
export function isConflict(cell: Cell | undefined): boolean {
  if (cell === undefined || isShort(cell)) return false;
  const [first, ...others] = cell.values;
  return first !== undefined && others.some(({ value }) => !sameJson(value, first.value));
}

/** The dots of the live values: what a form that shows this cell gives as `over` when it writes. */
export function dotsOf(cell: Cell | undefined): readonly Dot[] {
  return liveValues(cell).map(({ actor, n }) => [actor, n]);
}

export function joinCells(a: Cell, b: Cell): Cell {
  const mine = readCell(a);
  const yours = readCell(b);
  if (mine === undefined || yours === undefined) return mine ?? yours ?? a;
  return joinNormal(mine, yours, []);
}

/** Join of two normal cells; see `joinWide` for `removed`. Gives back `a` itself if nothing changed. */
export function joinNormal(a: Cell, b: Cell, removed: DottedValue[]): Cell {
  if (a === b) return a;
  if (isShort(b) && (isShort(a) ? isSame(a, b) || isLater(a, b) : isPast(a, b))) return a;
  const mine = widen(a);
  const yours = widen(b);
  const joined = joinWide(mine, yours, removed);
  if (joined === mine) return a;
  return joined === yours ? b : shorten(joined);
}

/** The normal form as memory keeps it; the same object if it is so already. `undefined`: refused. */
export function readCell(cell: Cell): Cell | undefined {
  if (isShort(cell)) return cell;
  const normal = normalCell(cell);
  return normal && shorten(normal);
}

export function widen(cell: Cell): WideCell {
  if (!isShort(cell)) return cell;
  const [actor, n, at, value] = cell;
  // A computed key is an own one, even `__proto__`.
  return { seen: { [actor]: n }, values: [{ actor, n, at, value }] };
}

export function shorten(cell: WideCell): Cell {
  const [only, second] = cell.values;
  if (only === undefined || second !== undefined) return cell;
  const { actor, n, at, value } = only;
  const isAll = own(cell.seen, actor) === n && Object.keys(cell.seen).length === 1;
  return isAll ? [actor, n, at, value] : cell;
}

export function isShort(cell: Cell): cell is ShortCell {
  return Array.isArray(cell);
}

/** Was `b` replaced in `a`, by other actors? */
function isPast({ seen, values }: WideCell, [actor, n]: ShortCell): boolean {
  if (values.length === 0 || values.some((value) => value.actor === actor)) return false;
  return covers(seen, actor, n);
}

function isLater(a: ShortCell, b: ShortCell): boolean {
  return a[0] === b[0] && a[1] > b[1];
}

function isSame(a: ShortCell, b: ShortCell): boolean {
  return a[0] === b[0] && a[1] === b[1] && a[2] === b[2] && sameJson(a[3], b[3]);
}
