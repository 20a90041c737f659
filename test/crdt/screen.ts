/** What the merge core shows of a record, in the oracle's form. */
import { binState, intoOf } from "#crdt/bin.ts";
import { liveValues, shownValue, widen } from "#crdt/cell.ts";
import { cellOf, conflictsOf } from "#crdt/fields.ts";
import { members } from "../support/members.ts";
import { canonicalJson, type Json } from "#crdt/json.ts";
import type { Removed, StoredRecord } from "#crdt/record.ts";
import type { Event, Knowledge, View } from "./oracle.ts";

const nothing: StoredRecord = { type: "things", id: "", fields: {}, erased: [] };

export function screenOf(record: StoredRecord = nothing, plain: readonly string[]): View {
  return {
    erased: record.erased,
    live: [...plain, "deleted"].map((field) => [
      field,
      liveValues(cellOf(record, field)).map(({ at, actor, n, value }) => {
        return [at, actor, n, field === "deleted" && value !== null ? 0 : value];
      }),
    ]),
    shown: plain.map((field) => [field, shownValue(cellOf(record, field))]),
    conflicts: conflictsOf(record),
    tags: members(record, "tags"),
    bin: binState(record),
    into: intoOf(record),
  };
}

/** The same without what a clock may change: the order of the values and which of them is shown. */
export function timeless(record: StoredRecord = nothing, plain: readonly string[]): Json {
  const { erased, live, conflicts, tags, bin, into = null } = screenOf(record, plain);
  const values = live.map(([field]) => {
    const dots = liveValues(cellOf(record, field)).map(({ actor, n, value }) => [actor, n, value]);
    return [field, dots.map((dot) => canonicalJson(dot)).toSorted()];
  });
  return { erased, values, conflicts, tags, bin, into };
}

/** By field and actor, the highest number that the cell has seen. */
export function seenIn(record: StoredRecord = nothing): string {
  const cells = Object.entries(record.fields);
  return canonicalJson(Object.fromEntries(cells.map(([name, cell]) => [name, widen(cell).seen])));
}

/** The same, of what the oracle knows. */
export function seenBy({ events, gestures }: Knowledge): string {
  const cells = new Map<string, Map<string, number>>();
  for (const { field, actor, n } of gestures.size > 0 ? [] : events) {
    const cell = cells.get(field) ?? new Map<string, number>();
    cells.set(field, cell.set(actor, Math.max(n, cell.get(actor) ?? 0)));
  }
  const plain = [...cells].map(([field, cell]) => [field, Object.fromEntries(cell)] as const);
  return canonicalJson(Object.fromEntries(plain));
}

export function eventNames(events: readonly Event[]): readonly string[] {
  return events.map(({ field, actor, n }) => `${field} ${actor} ${n}`).toSorted();
}

export function removedNames(removed: readonly Removed[]): readonly string[] {
  return removed.map(({ field, value }) => `${field} ${value.actor} ${value.n}`).toSorted();
}
