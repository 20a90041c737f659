import { hashesIn } from "./hashes-in.ts";
import type { StoredRecord } from "#crdt/record.ts";
import type { Database } from "./database.ts";
import { listErasures } from "./erasures.ts";
import { hashesOf } from "./traces.ts";

/**
 * Attachments that erased records named, and no other of `records` does: those that wait aside with
 * their contents, and those that the purge has yet to take. They leave in no file, backups included.
 */
export async function erasedBlobs(
  db: Database,
  records: Iterable<StoredRecord>,
): Promise<ReadonlySet<string>> {
  const erased = new Set((await listErasures(db)).flatMap(({ purge }) => purge?.blobs ?? []));
  for (const { value } of await db.held.toArray()) {
    for (const hash of hashesIn(JSON.stringify(value))) erased.add(hash);
  }
  if (erased.size === 0) return erased;
  for (const record of records) for (const hash of hashesOf(record)) erased.delete(hash);
  return erased;
}
