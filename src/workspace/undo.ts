import { deletedField, deletedValue, intosOf } from "#crdt/bin.ts";
import { type DottedValue, dotsOf, liveValues } from "#crdt/cell.ts";
import { cellOf } from "#crdt/fields.ts";
import type { StoredRecord } from "#crdt/record.ts";
import type { FieldWrite, RecordWrite } from "#crdt/write.ts";

/** A record right before an act (`undefined`: the act made it) and right after it. */
export interface Step {
  readonly before: StoredRecord | undefined;
  readonly after: StoredRecord;
  readonly fields: readonly string[];
}

/**
 * Takes an act back by ordinary writes: each value that it replaced is written again, with a dot of
 * its own, over what the act wrote; what others wrote meanwhile or since stays, in their name. A
 * record that the act made goes to the bin; so does one that it took out of there and wrote on, with
 * what it wrote: a value given back now is none that the deletion of before had seen.
 */
export function undoWrites(steps: readonly Step[]): RecordWrite[] {
  return steps.map(({ before, after, fields }) => {
    const { type, id } = after;
    if (before === undefined || (fields.includes(deletedField) && fields.length > 1)) {
      // Only what the act wrote is deleted: a colleague's change that came since asks, and is seen.
      const value = deletedValue(after, before && intosOf(before)[0]);
      const over = dotsOf(cellOf(after, deletedField));
      return { type, id, fields: [{ field: deletedField, value, over }] };
    }
    return { type, id, fields: fields.flatMap((field) => valuesBack(before, after, field)) };
  });
}

function valuesBack(before: StoredRecord, after: StoredRecord, field: string): FieldWrite[] {
  const had = liveValues(cellOf(before, field));
  const has = liveValues(cellOf(after, field));
  const written = has.filter((value) => !includes(had, value));
  const replaced = had.filter((value) => !includes(has, value));
  if (written.length === 0) return [];
  // With nothing to bring back, what stood beside is said again: an empty value would contradict it.
  const [first, ...others] = replaced.length > 0 ? replaced : had.slice(0, 1);
  return [
    { field, value: first?.value ?? null, over: written.map(({ actor, n }) => [actor, n]) },
    ...others.map(({ value }): FieldWrite => ({ field, value, over: [] })),
  ];
}

function includes(values: readonly DottedValue[], { actor, n }: DottedValue): boolean {
  return values.some((value) => value.actor === actor && value.n === n);
}
