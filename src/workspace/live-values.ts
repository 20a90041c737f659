import { type FieldValue, unlisted } from "#crdt/bin.ts";
import { type DottedValue, liveValues } from "#crdt/cell.ts";
import { cellOf } from "#crdt/fields.ts";
import type { Shown } from "./entry.ts";

/** Every live value of a field, oldest first: who wrote each and when. */
export function liveValuesOf(record: Shown | undefined, field: string): readonly DottedValue[] {
  return liveValues(cellOf(record, field));
}

/** A record that one put in the bin while another changed it or took it back. */
export interface Dispute {
  readonly binned: readonly DottedValue[];
  readonly restored: readonly DottedValue[];
  /** Values that no deletion had seen, the latest first. */
  readonly changed: readonly FieldValue[];
}

export function disputeOf(record: Shown): Dispute {
  const acts = liveValuesOf(record, "deleted");
  return {
    binned: acts.filter(({ value }) => value !== null),
    restored: acts.filter(({ value }) => value === null),
    changed: unlisted(record).toSorted((a, b) => b.value.at - a.value.at),
  };
}
