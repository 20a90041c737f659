import type { BlobRow, Database } from "./database.ts";
import { onConnection } from "./connection.ts";
import { writeHere } from "./write-here.ts";

/** Attachments are named by their contents: keeping one twice changes nothing. @throws {StorageError} */
export async function saveBlobs(db: Database, blobs: readonly BlobRow[]): Promise<void> {
  if (blobs.length === 0) return;
  await onConnection(db, () => writeHere(db, [db.blobs], () => db.blobs.bulkPut([...blobs])));
}

/** All of them, one row in a task. */
export async function listBlobs(db: Database): Promise<readonly BlobRow[]> {
  const hashes = await db.blobs.toCollection().primaryKeys();
  const rows: BlobRow[] = [];
  for (const hash of hashes) {
    // oxlint-disable-next-line no-await-in-loop
    const row = await db.blobs.get(hash);
    if (row !== undefined) rows.push(row);
  }
  return rows;
}

/** Of `hashes`, those that are here. */
export async function findBlobs(
  db: Database,
  hashes: readonly string[],
): Promise<readonly BlobRow[]> {
  const rows = await db.blobs.bulkGet([...hashes]);
  return rows.filter((row) => row !== undefined);
}
