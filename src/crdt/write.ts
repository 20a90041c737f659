import { type Cell, type Dot, type DottedValue, shorten, type WideCell, widen } from "./cell.ts";
import { compareDots, dotKey } from "./dot.ts";
import type { Json } from "./json.ts";
import { own, put } from "./own.ts";
import { type Removed, type StoredRecord, uniteGestures } from "./record.ts";
import { unite } from "./wide.ts";

export interface FieldWrite {
  readonly field: string;
  /** `null` empties. */
  readonly value: Json;
  /** Exactly the dots that the screen showed: all live ones of the field, none for one more value. */
  readonly over: readonly Dot[];
}

export interface RecordWrite {
  readonly type: string;
  readonly id: string;
  /** In this order; one field may come twice (undoing a settled conflict writes every value back). */
  readonly fields: readonly FieldWrite[];
  /** Id of the gesture that erases the record; then `fields` is nothing. */
  readonly erase?: string;
}

export interface Stamp {
  readonly actor: string;
  /** The actor's first free number. */
  readonly n: number;
  /** Wall clock in ms. */
  readonly at: number;
}

export interface Written {
  /** `before` itself if nothing was written: an erased record takes no values. */
  readonly record: StoredRecord;
  readonly removed: readonly Removed[];
  /** The actor's next free number. */
  readonly n: number;
}

/** @throws {RangeError} a file claimed every number of this actor: it takes a new opening to write. */
export function writeRecord(
  before: StoredRecord | undefined,
  { type, id, fields, erase }: RecordWrite,
  { actor, n: first, at }: Stamp,
): Written {
  if (erase !== undefined) {
    const erased = uniteGestures(before?.erased ?? [], [erase]);
    return { record: { type, id, fields: {}, erased }, removed: [], n: first };
  }
  if (before !== undefined && (before.erased.length > 0 || fields.length === 0)) {
    return { record: before, removed: [], n: first };
  }
  const cells: Record<string, Cell> = { ...before?.fields };
  const removed: Removed[] = [];
  let n = first;
  for (const { field, value, over } of fields) {
    const cell = widen(own(cells, field) ?? nothing);
    // Nobody but this actor counts its numbers, but a file may pretend; a number it claims is not free.
    n = Math.max(n, (own(cell.seen, actor) ?? 0) + 1);
    if (!Number.isSafeInteger(n)) throw new RangeError(`${actor} has no number left in ${field}`);
    const { kept, replaced } = split(cell.values, over);
    const seen = unite(cell.seen, { [actor]: n });
    const values = [...kept, { actor, n, at, value }].toSorted(compareDots);
    put(cells, field, shorten({ seen, values }));
    for (const old of replaced) removed.push({ type, id, field, value: old });
    n += 1;
  }
  return { record: { type, id, fields: cells, erased: [] }, removed, n };
}

const nothing: WideCell = { seen: {}, values: [] };

/**
 * A dot of `over` that was never seen here changes nothing: `seen` counts up to a number, so
 * covering it would cover those below it, which nobody was shown. If it comes, it is a conflict.
 */
function split(values: readonly DottedValue[], over: readonly Dot[]) {
  const shown = new Set(over.map(([actor, n]) => dotKey(actor, n)));
  const wasShown = ({ actor, n }: DottedValue) => shown.has(dotKey(actor, n));
  return {
    kept: values.filter((value) => !wasShown(value)),
    replaced: values.filter(wasShown),
  };
}
