import { hashesIn } from "#storage/hashes-in.ts";
import type { StoredRecord } from "#crdt/record.ts";
import { findBlobs } from "#storage/blobs.ts";
import type { Database } from "#storage/database.ts";
import type { Attachment } from "./bundle.ts";
import { caps } from "./caps.ts";
import { recordLine } from "./record-line.ts";

/**
 * Attachments that are here, named by a record, whatever the field, and small enough to leave: by
 * their hashes, but those of `without`.
 */
export async function namedBlobs(
  db: Database,
  records: Iterable<StoredRecord>,
  without: { readonly has: (hash: string) => boolean },
): Promise<readonly string[]> {
  const all = await db.blobs.toCollection().primaryKeys();
  const kept = new Set(all.filter((hash) => !without.has(hash)));
  if (kept.size === 0) return [];
  const named = new Set<string>();
  for (const record of records) {
    if (record.erased.length > 0) continue;
    for (const hash of hashesIn(recordLine(record))) {
      if (kept.has(hash)) named.add(hash);
    }
  }
  const small: string[] = [];
  for (const hash of named) {
    // oxlint-disable-next-line no-await-in-loop -- one in memory at a time
    const size = (await db.blobs.get(hash))?.bytes.byteLength ?? 0;
    if (size > 0 && size <= caps.attachmentBytes) small.push(hash);
  }
  return small;
}

/** Those of `hashes` that go into one object: small enough together. */
export async function takeBlobs(
  db: Database,
  hashes: readonly string[],
): Promise<readonly Attachment[]> {
  const taken: Attachment[] = [];
  let sum = 0;
  for (let from = 0; from < hashes.length; from += slice) {
    // oxlint-disable-next-line no-await-in-loop -- a few in memory at a time
    for (const { hash, type, bytes } of await findBlobs(db, hashes.slice(from, from + slice))) {
      if (sum + bytes.byteLength > caps.attachmentsBytes) return taken;
      sum += bytes.byteLength;
      taken.push({ sha256: hash, type, bytes: new Uint8Array(bytes) });
    }
  }
  return taken;
}

const slice = 32;
