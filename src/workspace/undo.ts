import { deletedValue } from "#crdt/bin.ts";
import { dotsOf, liveValues } from "#crdt/cell.ts";
import { cellOf } from "#crdt/fields.ts";
import type { StoredRecord } from "#crdt/record.ts";
import type { FieldWrite, RecordWrite } from "#crdt/write.ts";

/** A record before an act (`undefined`: the act made it) and right after it. */
export interface Step {
  readonly before: StoredRecord | undefined;
  readonly after: StoredRecord;
  readonly fields: readonly string[];
}

/**
 * Takes an act back by ordinary writes: each value that it replaced is written again, with a dot of
 * its own, over what the act wrote; what others wrote since stays. A record that the act made goes
 * to the bin.
 */
export function undoWrites(steps: readonly Step[]): RecordWrite[] {
  return steps.map(({ before, after, fields }) => {
    const { type, id } = after;
    if (before === undefined) {
      // Only what the act wrote is deleted: a colleague's change that came since asks, and is seen.
      const value = deletedValue(after);
      return { type, id, fields: [{ field: "deleted", value, over: [] }] };
    }
    return { type, id, fields: fields.flatMap((field) => valuesBack(before, after, field)) };
  });
}

function valuesBack(before: StoredRecord, after: StoredRecord, field: string): FieldWrite[] {
  const [first, ...others] = liveValues(cellOf(before, field));
  const over = dotsOf(cellOf(after, field));
  if (first === undefined) return [{ field, value: null, over }];
  return [
    { field, value: first.value, over },
    ...others.map(({ value }): FieldWrite => ({ field, value, over: [] })),
  ];
}
