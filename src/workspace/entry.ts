import { type BinState, binState } from "#crdt/bin.ts";
import { type Cell, isShort, liveValues, shownValue } from "#crdt/cell.ts";
import { conflictsOf, isPresent } from "#crdt/fields.ts";
import type { Json } from "#crdt/json.ts";
import type { StoredRecord } from "#crdt/record.ts";
import { readCells } from "#domain/lenient.ts";
import type { FieldsOf, RecordType } from "#domain/record-types.ts";

/** What a screen showed of a record: a write replaces only the values that are in it. Immutable. */
export type Shown = StoredRecord;

/** A record as screens read it: one plain value a field, the newest of several. */
export type Entry<T extends RecordType = RecordType> = {
  readonly [K in T]: FieldsOf<K> & EntryFacts<K>;
}[T];

export interface EntryFacts<T extends RecordType = RecordType> {
  readonly id: string;
  readonly type: T;
  readonly state: BinState | "erased";
  /** Fields that hold two values or more that differ. */
  readonly conflicts: readonly string[];
  /** The wall clock of the newest value, ms: sorts and says when, decides nothing. */
  readonly changedAt: number;
  /** Values of another kind than their field's: shown raw. */
  readonly odd: Readonly<Record<string, unknown>>;
  /** Fields that this version does not know. */
  readonly unknown: Readonly<Record<string, unknown>>;
  /** What this entry was read from; a form gives it back as what its screen showed. */
  readonly record: StoredRecord;
}

// Records are immutable, so an entry holds as long as its record.
const read = new WeakMap<StoredRecord, Entry>();

export function toEntry<T extends RecordType>(type: T, record: StoredRecord): Entry<T> {
  const known = read.get(record);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the map is keyed by the record, whose type is T
  if (known !== undefined) return known as unknown as Entry<T>;
  const names = Object.keys(record.fields);
  let changedAt = 0;
  const { fields, odd, unknown } = readCells(type, names, (field): Json => {
    const cell = record.fields[field];
    if (cell === undefined) return null;
    changedAt = Math.max(changedAt, newestAt(cell));
    if (field === "deleted") return null;
    // Of a set's member adding wins, whichever value is newer.
    return (field.includes("/") && isPresent(cell)) || shownValue(cell);
  });
  const facts: EntryFacts<T> = {
    id: record.id,
    type,
    state: record.erased.length > 0 ? "erased" : binState(record),
    conflicts: conflictsOf(record),
    changedAt,
    odd,
    unknown,
    record,
  };
  const entry = Object.assign(fields, facts);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as above
  read.set(record, entry as unknown as Entry);
  return entry;
}

function newestAt(cell: Cell): number {
  return isShort(cell) ? cell[2] : (liveValues(cell).at(-1)?.at ?? 0);
}
