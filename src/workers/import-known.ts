import { binState, deletedField, intoOf } from "#crdt/bin.ts";
import { shownValue } from "#crdt/cell.ts";
import { isPresent } from "#crdt/fields.ts";
import type { Json } from "#crdt/json.ts";
import type { StoredRecord } from "#crdt/record.ts";
import { readFields } from "#domain/lenient.ts";
import { type SheetType, sheetTypes } from "#formats/column-target.ts";
import type { KnownRecord } from "#formats/known-records.ts";
import type { Store } from "#storage/store.ts";

/** The directory as the rows were compared with it, whatever comes later. */
export interface Known {
  /** How far of the journal it is. */
  readonly mark: number;
  readonly of: Readonly<Record<SheetType, readonly KnownRecord[]>>;
  readonly ids: ReadonlySet<string>;
  readonly record: (type: SheetType, id: string) => StoredRecord | undefined;
  readonly get: (type: SheetType, id: string) => KnownRecord | undefined;
}

export function knownIn({ replica, mark }: Store): Known {
  const records = byType((type) => new Map(replica.all(type)));
  const of = byType((type) =>
    Array.from(records[type].values(), (record) => toKnown(type, record)),
  );
  const byId = byType((type) => new Map(of[type].map((record) => [record.id, record])));
  return {
    mark: mark(),
    of,
    ids: new Set(sheetTypes.flatMap((type) => Array.from(records[type].keys()))),
    record: (type, id) => records[type].get(id),
    get: (type, id) => byId[type].get(id),
  };
}

function byType<T>(make: (type: SheetType) => T): Readonly<Record<SheetType, T>> {
  return { enterprises: make("enterprises"), buyers: make("buyers"), contacts: make("contacts") };
}

function toKnown(type: SheetType, record: StoredRecord): KnownRecord {
  const { id } = record;
  if (record.erased.length > 0) return { id, state: "erased", values: {} };
  const plain: Record<string, Json> = {};
  for (const [field, cell] of Object.entries(record.fields)) {
    // Of a set's member adding wins, whichever value is newer.
    const isAdded = field.includes("/") && isPresent(cell);
    if (field !== deletedField) plain[field] = isAdded || shownValue(cell);
  }
  const { fields } = readFields(type, plain);
  return { id, state: binState(record), into: intoOf(record), values: fields };
}
