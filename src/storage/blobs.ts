import type { BlobRow, Database } from "./database.ts";
import { onConnection } from "./connection.ts";
import { writeHere } from "./write-here.ts";

/** Attachments are named by their contents: keeping one twice changes nothing. @throws {StorageError} */
export async function saveBlobs(db: Database, blobs: readonly BlobRow[]): Promise<void> {
  if (blobs.length === 0) return;
  await onConnection(db, () =>
    writeHere(db, [db.blobs], async () => {
      await db.blobs.bulkPut([...blobs]);
      // One that is taken again has its day again until a record names it.
      const waiting = await unnamedSince.find(db);
      const others = Object.entries(waiting).filter(
        ([hash]) => !blobs.some((one) => one.hash === hash),
      );
      if (others.length < Object.keys(waiting).length)
        await unnamedSince.put(db, Object.fromEntries(others));
    }),
  );
}

/** By attachment that nothing names, when that was first seen: wall clock, ms. In a transaction. */
export const unnamedSince = {
  async find(db: Database): Promise<Readonly<Record<string, number>>> {
    const row = await db.meta.get(unnamedKey);
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only `put` writes there
    return row !== undefined && "value" in row ? (row.value as Record<string, number>) : {};
  },
  async put(db: Database, since: Readonly<Record<string, number>>): Promise<void> {
    if (Object.keys(since).length === 0) await db.meta.delete(unnamedKey);
    else await db.meta.put({ key: unnamedKey, value: since });
  },
};

const unnamedKey = "setting/screen/unnamed-attachments";

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
