import type { StoredRecord } from "#crdt/record.ts";
import type { Database } from "./database.ts";
import { bucketOf, type PastEntry, parsePast, waitingBucket } from "./past.ts";
import { recordKey } from "./record-key.ts";

/** A part of a bucket is closed above this, so that adding to it stays cheap. */
const fullPart = 1 << 16;

/**
 * Moves the history of the lines up to `last` to its buckets, and takes that of erased records out
 * of them. To be called in the transaction that deletes the lines.
 */
export async function foldHistory(
  db: Database,
  last: number,
  erased: readonly StoredRecord[],
): Promise<void> {
  const waiting = partsOf(db, waitingBucket, last);
  const gone = new Set(erased.map(recordKey));
  const added = new Map<string, PastEntry[]>();
  for (const { text } of await waiting.toArray()) {
    for (const entry of parsePast(text)) {
      const bucket = bucketOf(entry[1]);
      const entries = added.get(bucket);
      if (entries === undefined) added.set(bucket, [entry]);
      else entries.push(entry);
    }
  }
  await waiting.delete();
  await Promise.all([...added].map(([bucket, entries]) => append(db, bucket, entries)));
  const buckets = new Set(erased.map(({ id }) => bucketOf(id)));
  await Promise.all([...buckets].map((bucket) => forget(db, bucket, gone)));
}

/** Text is added to text: nothing is parsed. */
async function append(db: Database, bucket: string, entries: readonly PastEntry[]): Promise<void> {
  const text = JSON.stringify(entries);
  const last = await partsOf(db, bucket).last();
  if (last === undefined || last.text.length > fullPart) {
    await db.history.put({ bucket, part: (last?.part ?? 0) + 1, text });
  } else {
    await db.history.put({ ...last, text: `${last.text.slice(0, -1)},${text.slice(1)}` });
  }
}

async function forget(db: Database, bucket: string, gone: ReadonlySet<string>): Promise<void> {
  for (const row of await partsOf(db, bucket).toArray()) {
    const entries = parsePast(row.text);
    const kept = entries.filter((entry) => !gone.has(keyOf(entry)));
    if (kept.length === entries.length) continue;
    const text = JSON.stringify(kept);
    // oxlint-disable-next-line no-await-in-loop -- few rows, and rarely
    await (kept.length > 0
      ? db.history.put({ ...row, text })
      : db.history.delete([row.bucket, row.part]));
  }
}

function keyOf([type, id]: PastEntry): string {
  return recordKey({ type, id });
}

function partsOf(db: Database, bucket: string, last = Infinity) {
  return db.history.where("[bucket+part]").between([bucket, 0], [bucket, last], true, true);
}
