import { deletedValue, intosOf } from "#crdt/bin.ts";
import { dotsOf } from "#crdt/cell.ts";
import type { RecordWrite } from "#crdt/write.ts";
import type { Entry } from "./entry.ts";

export function toBin({ type, id, record }: Entry): RecordWrite {
  const over = dotsOf(record.fields["deleted"]);
  // What was merged, then changed elsewhere, and is deleted all the same, still leads to what it became.
  const [into] = intosOf(record);
  return { type, id, fields: [{ field: "deleted", value: deletedValue(record, into), over }] };
}
