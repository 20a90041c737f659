import type { Cell } from "#crdt/cell.ts";
import { conflictsOf } from "#crdt/fields.ts";
import { own, put } from "#crdt/own.ts";
import { joinStored, type StoredRecord } from "#crdt/record.ts";
import type { Replica } from "#crdt/replica.ts";
import type { JoinCounts } from "./database.ts";
import { type Line, makeLines } from "./lines.ts";
import { recordKey } from "./record-key.ts";
import type { Pause } from "./slices.ts";

/** What joining some records changes here, ready to be appended to the journal. */
export interface Change {
  readonly lines: readonly Line[];
  /** The records that changed, with only the cells that did: what memory joins after the commit. */
  readonly deltas: readonly StoredRecord[];
  readonly counts: JoinCounts;
}

/**
 * Joins `records` with what is in memory, which it leaves alone. Contents for an erased record come
 * to nothing here: this is the door that drops them (SYNC.md §2), and the commit makes sure that
 * memory is what the disk holds.
 */
export async function prepare(
  replica: Replica,
  records: readonly StoredRecord[],
  { at, from }: { readonly at: number; readonly from: string },
  pause: Pause,
): Promise<Change> {
  const lines = makeLines(at, from);
  const deltas: StoredRecord[] = [];
  const conflicts: string[] = [];
  const counts = { added: 0, updated: 0, known: 0, dropped: 0 };
  const joined = new Map<string, StoredRecord>();

  for (const [index, incoming] of records.entries()) {
    // oxlint-disable-next-line no-await-in-loop -- waits only when a slice is used up
    if (index % 64 === 63) await pause();
    const key = recordKey(incoming);
    // A file may hold a record twice, and one act may write one twice.
    const before = joined.get(key) ?? replica.get(incoming.type, incoming.id);
    const { record, removed, changed } = joinStored(before, incoming);
    if (!changed) {
      const isDropped = record.erased.length > 0 && incoming.erased.length === 0;
      counts[isDropped ? "dropped" : "known"] += 1;
      continue;
    }
    const delta = deltaOf(before, record);
    lines.add(delta, removed);
    deltas.push(delta);
    joined.set(key, record);
    if (conflictsOf(record).some((field) => Object.hasOwn(delta.fields, field)))
      conflicts.push(key);
    else counts[before === undefined ? "added" : "updated"] += 1;
  }
  return { lines: lines.end(), deltas, counts: { ...counts, conflicts } };
}

/** Of `after`, only the cells that are not those of `before`; joins keep the others as they are. */
export function deltaOf(before: StoredRecord | undefined, after: StoredRecord): StoredRecord {
  if (before === undefined || after.erased.length > 0) return after;
  const fields: Record<string, Cell> = {};
  for (const [field, cell] of Object.entries(after.fields)) {
    if (own(before.fields, field) !== cell) put(fields, field, cell);
  }
  return { type: after.type, id: after.id, fields, erased: [] };
}
