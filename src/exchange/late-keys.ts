import { liveValues } from "#crdt/cell.ts";
import { cellOf } from "#crdt/fields.ts";
import type { StoredRecord } from "#crdt/record.ts";
import { listSigners } from "./list-signers.ts";

/**
 * Whether a device in use was handed keys that are not among `held` (ids of epochs): then this one is
 * late, and seals nothing to the team with what it has. `signers`: the records of that type.
 */
export function isLate(
  signers: Iterable<StoredRecord>,
  held: readonly { readonly id: string }[],
): boolean {
  const known = new Set(held.map(({ id }) => id));
  for (const record of signers) {
    if (listSigners([record])[0]?.state !== "active") continue;
    for (const { value } of liveValues(cellOf(record, "epoch"))) {
      if (typeof value === "string" && !known.has(value)) return true;
    }
  }
  return false;
}
