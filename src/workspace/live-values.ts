import { type DottedValue, liveValues } from "#crdt/cell.ts";
import { cellOf } from "#crdt/fields.ts";
import type { Shown } from "./entry.ts";

/** Every live value of a field, oldest first: who wrote each and when. */
export function liveValuesOf(record: Shown | undefined, field: string): readonly DottedValue[] {
  return liveValues(cellOf(record, field));
}
