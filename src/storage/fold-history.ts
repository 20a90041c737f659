import type { StoredRecord } from "#crdt/record.ts";
import type { Database, FoldedHistoryRow, HistoryRow } from "./database.ts";
import { bucketOf, isFolded, type PastEntry, readPast, waitingBucket } from "./past.ts";
import { recordKey } from "./record-key.ts";
import type { Pause } from "./slices.ts";
import { squeeze } from "./squeeze.ts";

/** Bytes above which a part of a bucket is closed, so that adding to it stays cheap. */
const fullPart = 1 << 14;

export interface FoldedHistory {
  /** Rows as they are to be. */
  readonly put: readonly FoldedHistoryRow[];
  /** Rows whose values moved, or are of erased records. */
  readonly gone: readonly [bucket: string, part: number][];
}

/**
 * Moves the history of the lines up to `last` to its buckets, and takes that of erased records out
 * of them. Nothing is written: only folding changes these rows, so that what is made of them before
 * the transaction holds as long as nobody else has folded.
 */
export async function foldedHistory(
  db: Database,
  last: number,
  erased: readonly StoredRecord[],
  pause: Pause,
): Promise<FoldedHistory> {
  const waiting = await partsOf(db, waitingBucket, last).toArray();
  const added = new Map<string, PastEntry[]>();
  for (const row of waiting) {
    // oxlint-disable-next-line no-await-in-loop -- a slice each
    for (const entry of await readPast(row)) {
      const bucket = bucketOf(entry[1]);
      const entries = added.get(bucket);
      if (entries === undefined) added.set(bucket, [entry]);
      else entries.push(entry);
    }
    // oxlint-disable-next-line no-await-in-loop
    await pause();
  }
  const put: FoldedHistoryRow[] = [];
  const gone: [string, number][] = waiting.map(({ bucket, part }) => [bucket, part]);
  const forgotten = new Set(erased.map(recordKey));
  for (const bucket of new Set([...added.keys(), ...erased.map(({ id }) => bucketOf(id))])) {
    // oxlint-disable no-await-in-loop -- a slice each
    const isTouched = erased.some(({ id }) => bucketOf(id) === bucket);
    const rows = isTouched ? await partsOf(db, bucket).toArray() : await lastOf(db, bucket);
    const changed = await changedParts(bucket, rows, added.get(bucket) ?? [], forgotten);
    put.push(...changed.put);
    gone.push(...changed.gone);
    await pause();
    // oxlint-enable no-await-in-loop
  }
  return { put, gone };
}

/** To be called in the transaction that deletes the lines. */
export async function writeHistory(db: Database, { put, gone }: FoldedHistory): Promise<void> {
  await Promise.all([db.history.bulkDelete([...gone]), db.history.bulkPut([...put])]);
}

/** Of a bucket, of which `rows` are those that may change, the last one among them. */
async function changedParts(
  bucket: string,
  rows: readonly HistoryRow[],
  added: readonly PastEntry[],
  forgotten: ReadonlySet<string>,
): Promise<FoldedHistory> {
  const last = rows.at(-1);
  const isOpen = last !== undefined && isFolded(last) && last.squeezed.length <= fullPart;
  const parts = isOpen || added.length === 0 ? rows : [...rows, undefined];
  const put: FoldedHistoryRow[] = [];
  const gone: [string, number][] = [];
  for (const [index, row] of parts.entries()) {
    // oxlint-disable-next-line no-await-in-loop -- few
    const before = row === undefined ? [] : await readPast(row);
    const more = index === parts.length - 1 ? added : [];
    const entries = [...before, ...more].filter((entry) => !forgotten.has(keyOf(entry)));
    const part = row?.part ?? (last?.part ?? 0) + 1;
    if (entries.length === 0) gone.push([bucket, part]);
    else if (more.length > 0 || entries.length < before.length) {
      // oxlint-disable-next-line no-await-in-loop
      put.push({ bucket, part, squeezed: await squeeze(JSON.stringify(entries)) });
    }
  }
  return { put, gone };
}

async function lastOf(db: Database, bucket: string): Promise<readonly HistoryRow[]> {
  const last = await partsOf(db, bucket).last();
  return last === undefined ? [] : [last];
}

function keyOf([type, id]: PastEntry): string {
  return recordKey({ type, id });
}

function partsOf(db: Database, bucket: string, last = Infinity) {
  return db.history.where("[bucket+part]").between([bucket, 0], [bucket, last], true, true);
}
