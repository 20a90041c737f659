import { type Cell, type DottedValue, joinNormal, readCell, type WideCell, widen } from "./cell.ts";
import { own, put } from "./own.ts";

/** A record as memory, journal and pages hold it: cells short where possible. Immutable. */
export interface StoredRecord {
  readonly type: string;
  readonly id: string;
  readonly fields: Readonly<Record<string, Cell>>;
  /** The gestures that erased it, sorted. If there is one, there are no cells, for ever. */
  readonly erased: readonly string[];
}

/** The same with every cell written out: the shape that other programs rely on. */
export interface WideRecord extends StoredRecord {
  readonly fields: Readonly<Record<string, WideCell>>;
}

/** A value that a write or a join took away: a line of the history. */
export interface Removed {
  readonly type: string;
  readonly id: string;
  readonly field: string;
  readonly value: DottedValue;
}

export interface Joined {
  readonly record: StoredRecord;
  /**
   * Values of `a` that are live no more; nothing when the answer is erased. Those of `b` were never
   * live here and are reported only of a cell left without any live value, which no honest device makes.
   */
  readonly removed: readonly Removed[];
  /** False if and only if `record` is `a` itself. */
  readonly changed: boolean;
}

/** Any two records of one type and id, hostile ones too; the answer is normal and its keys sorted. */
export function joinRecords(a: WideRecord, b: WideRecord): WideRecord {
  const { type, id, fields, erased } = joinStored(readRecord(a), b).record;
  const wide: Record<string, WideCell> = {};
  for (const [field, cell] of Object.entries(fields).toSorted(([x], [y]) => (x < y ? -1 : 1))) {
    put(wide, field, widen(cell));
  }
  return { type, id, fields: wide, erased };
}

/** `a` is what memory holds, `b` may come from anywhere. @throws {TypeError} not the same record. */
export function joinStored(a: StoredRecord | undefined, b: StoredRecord): Joined {
  if (a === undefined) return { record: readRecord(b), removed: [], changed: true };
  const { type, id } = a;
  if (type !== b.type || id !== b.id) throw new TypeError(`${b.type}/${b.id} is not ${type}/${id}`);
  if (a.erased.length > 0 || b.erased.length > 0) return joinErased(a, b);

  let fields: Record<string, Cell> | undefined;
  const removed: Removed[] = [];
  const gone: DottedValue[] = [];
  for (const field of Object.keys(b.fields)) {
    const cell = own(b.fields, field);
    const yours = cell && readCell(cell);
    if (yours === undefined) continue;
    const mine = own(a.fields, field);
    const joined = mine === undefined ? yours : joinNormal(mine, yours, gone);
    if (gone.length > 0)
      for (const value of gone.splice(0)) removed.push({ type, id, field, value });
    if (joined === mine) continue;
    fields ??= { ...a.fields };
    put(fields, field, joined);
  }
  const record = fields === undefined ? a : { type, id, fields, erased: [] };
  return { record, removed, changed: record !== a };
}

/** Cells normal, refused ones left out, an erased record without any; the same object if it is so. */
export function readRecord(record: StoredRecord): StoredRecord {
  const { type, id, erased } = record;
  if (erased.length > 0) return { type, id, fields: {}, erased: uniteGestures(erased, []) };
  const cells = Object.entries(record.fields);
  if (cells.every(([, cell]) => readCell(cell) === cell)) return record;
  const fields: Record<string, Cell> = {};
  for (const [field, cell] of cells) {
    const normal = readCell(cell);
    if (normal !== undefined) put(fields, field, normal);
  }
  return { type, id, fields, erased };
}

export function uniteGestures(a: readonly string[], b: readonly string[]): readonly string[] {
  return [...new Set([...a, ...b])].toSorted();
}

function joinErased(a: StoredRecord, b: StoredRecord): Joined {
  const erased = uniteGestures(a.erased, b.erased);
  if (erased.length === a.erased.length) return { record: a, removed: [], changed: false };
  return { record: { type: a.type, id: a.id, fields: {}, erased }, removed: [], changed: true };
}
