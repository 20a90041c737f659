import { binState, intoOf } from "#crdt/bin.ts";
import { dotsOf, shownValue } from "#crdt/cell.ts";
import { conflictsOf, isPresent } from "#crdt/fields.ts";
import type { Json } from "#crdt/json.ts";
import type { StoredRecord } from "#crdt/record.ts";
import type { Replica } from "#crdt/replica.ts";
import { readCells } from "#domain/lenient.ts";
import type { FieldsOf, RecordType } from "#domain/record-types.ts";

/** A record as one plain value a field, the newest of several: what a screen of the team shows. */
export interface PlainRecord<T extends RecordType = RecordType> {
  readonly type: T;
  readonly id: string;
  readonly values: FieldsOf<T>;
  readonly conflicts: readonly string[];
  readonly record: StoredRecord;
}

/** Neither binned, erased, nor in dispute whether it should be. */
export function livePlain<T extends RecordType>(
  replica: Replica,
  type: T,
): readonly PlainRecord<T>[] {
  const found: PlainRecord<T>[] = [];
  for (const record of replica.all(type).values()) {
    if (record.erased.length === 0 && binState(record) === "live") {
      found.push(plainRecord(type, record));
    }
  }
  return found;
}

export function plainRecord<T extends RecordType>(type: T, record: StoredRecord): PlainRecord<T> {
  const { fields } = readCells(type, Object.keys(record.fields), (field): Json => {
    const cell = record.fields[field];
    if (cell === undefined || field === "deleted") return null;
    return (field.includes("/") && isPresent(cell)) || shownValue(cell);
  });
  return { type, id: record.id, values: fields, conflicts: conflictsOf(record), record };
}

/** The record that answers for an id: what it was merged into, when it was. */
export function followed(
  replica: Replica,
  type: string,
  id: string | undefined,
): StoredRecord | undefined {
  const trail = new Set<string>();
  let record = id === undefined ? undefined : replica.get(type, id);
  while (record !== undefined && !trail.has(record.id)) {
    trail.add(record.id);
    const into = intoOf(record);
    const next = into === undefined ? undefined : replica.get(type, into);
    if (next === undefined) return record;
    record = next;
  }
  return record;
}

/** Names the writes that a field's value stands on, without what it says: it changes when somebody writes. */
export function dotsKey(record: StoredRecord, field: string): string {
  return Object.entries(record.fields)
    .filter(([name]) => name === field || name.startsWith(`${field}/`))
    .flatMap(([, cell]) => dotsOf(cell).map(([actor, n]) => `${actor}:${n}`))
    .toSorted()
    .join(",");
}
