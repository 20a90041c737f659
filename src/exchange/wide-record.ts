import { type WideCell, widen } from "#crdt/cell.ts";
import { readRecord, type StoredRecord, type WideRecord } from "#crdt/record.ts";
import type { Bundle } from "./bundle.ts";

/** In the shape that `joinRecords` takes. Reserved keys never come out of a bundle. */
export function wideRecord({ type, id, fields, erased }: StoredRecord): WideRecord {
  const wide: Record<string, WideCell> = {};
  for (const [name, cell] of Object.entries(fields)) wide[name] = widen(cell);
  return { type, id, fields: wide, erased };
}

/** As memory, pages and `bundle.records` hold it. */
export function shortRecord(record: WideRecord): StoredRecord {
  return readRecord(record);
}

export function wideRecords({ records }: Bundle): readonly WideRecord[] {
  return records.map((record) => wideRecord(record));
}
