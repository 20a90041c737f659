import type { BlobRow, Database } from "./database.ts";
import { onConnection } from "./connection.ts";
import { transact } from "./transact.ts";

/** Attachments are named by their contents: keeping one twice changes nothing. @throws {StorageError} */
export async function saveBlobs(db: Database, blobs: readonly BlobRow[]): Promise<void> {
  if (blobs.length === 0) return;
  await onConnection(db, () => transact(db, [db.blobs], () => db.blobs.bulkPut([...blobs])));
}

/** Of `hashes`, those that are here. */
export async function findBlobs(
  db: Database,
  hashes: readonly string[],
): Promise<readonly BlobRow[]> {
  const rows = await db.blobs.bulkGet([...hashes]);
  return rows.filter((row) => row !== undefined);
}
