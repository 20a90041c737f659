import { isPresent } from "#crdt/fields.ts";
import type { StoredRecord } from "#crdt/record.ts";

/** The members of a set kept as one cell each, `field/member`, sorted. */
export function members(record: StoredRecord, field: string): readonly string[] {
  const start = `${field}/`;
  return Object.entries(record.fields)
    .filter(([name, cell]) => name.startsWith(start) && isPresent(cell))
    .map(([name]) => name.slice(start.length))
    .toSorted();
}
