import { type Cell, isShort } from "#crdt/cell.ts";
import { conflictsOf } from "#crdt/fields.ts";
import { put } from "#crdt/own.ts";
import { joinStored, type StoredRecord } from "#crdt/record.ts";
import type { Replica } from "#crdt/replica.ts";
import type { JoinCounts } from "./database.ts";
import { erasedCopies } from "./contested.ts";
import { type Line, makeLines } from "./lines.ts";
import { recordKey } from "./record-key.ts";
import type { Pause } from "./slices.ts";

/** What joining some records changes here, ready to be appended to the journal. */
export interface Change {
  readonly lines: readonly Line[];
  /** The records that changed, each once, as memory takes them after the commit. */
  readonly records: readonly StoredRecord[];
  readonly counts: JoinCounts;
  /** As they were, the records that lose their contents by it. */
  readonly taken: readonly StoredRecord[];
}

/**
 * Joins `records` with what is in memory, which it leaves alone. Contents for an erased record come
 * to nothing here: this is the door that drops them, and the commit makes sure that
 * memory is what the disk holds.
 */
export async function prepare(
  replica: Replica,
  records: readonly StoredRecord[],
  { at, from }: { readonly at: number; readonly from: string },
  pause: Pause,
): Promise<Change> {
  const lines = makeLines(at, from);
  const conflicts: string[] = [];
  const counts = { added: 0, updated: 0, known: 0, dropped: 0 };
  // A file may hold a record twice, and one act may write one twice.
  const joined = new Map<string, Map<string, StoredRecord>>();

  for (const [index, incoming] of records.entries()) {
    // oxlint-disable-next-line no-await-in-loop -- waits only when a slice is used up
    if (index % 64 === 63) await pause();
    const { type, id } = incoming;
    const ofType = joined.get(type) ?? new Map<string, StoredRecord>();
    const before = ofType.get(id) ?? replica.get(type, id);
    const { record, removed, changed } = joinStored(before, incoming);
    if (!changed) {
      const isDropped = record.erased.length > 0 && incoming.erased.length === 0;
      counts[isDropped ? "dropped" : "known"] += 1;
      continue;
    }
    const delta = deltaOf(before, record);
    lines.add(delta, removed);
    joined.set(type, ofType.set(id, record));
    if (needsChoice(delta)) conflicts.push(recordKey(record));
    else counts[before === undefined ? "added" : "updated"] += 1;
  }
  for (const [type, ofType] of joined) {
    for (const copy of erasedCopies(replica, type, ofType)) {
      const before = ofType.get(copy.id) ?? replica.get(type, copy.id);
      const { record } = joinStored(before, copy);
      lines.add(record, []);
      ofType.set(copy.id, record);
    }
  }
  const changed: StoredRecord[] = [];
  const taken: StoredRecord[] = [];
  for (const ofType of joined.values()) {
    for (const record of ofType.values()) {
      changed.push(record);
      const before = record.erased.length > 0 ? replica.get(record.type, record.id) : undefined;
      if (before !== undefined && before.erased.length === 0) taken.push(before);
    }
  }
  return { lines: lines.end(), records: changed, counts: { ...counts, conflicts }, taken };
}

/** Asked of many records, of which few have a cell that could be a conflict. */
function needsChoice(delta: StoredRecord): boolean {
  for (const field in delta.fields) {
    const cell = delta.fields[field];
    if (cell !== undefined && !isShort(cell)) return conflictsOf(delta).length > 0;
  }
  return false;
}

/** Of `after`, only the cells that are not those of `before`; joins keep the others as they are. */
export function deltaOf(before: StoredRecord | undefined, after: StoredRecord): StoredRecord {
  if (before === undefined || after.erased.length > 0) return after;
  const fields: Record<string, Cell> = {};
  for (const field in after.fields) {
    const cell = after.fields[field];
    if (cell !== undefined && cell !== before.fields[field]) put(fields, field, cell);
  }
  return { type: after.type, id: after.id, fields, erased: [] };
}
