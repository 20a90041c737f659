import type { Table } from "dexie";
import type { Database, HeadRow } from "./database.ts";
import { readHead } from "./head.ts";
import { StorageError } from "./storage-error.ts";
import { transact } from "./transact.ts";

/**
 * The way to write in the database of a space: what a restore moved elsewhere takes nothing more, or
 * it would be lost. @throws {StorageError} `DatabaseMoved`.
 */
export function writeHere<T>(
  db: Database,
  tables: readonly Table[],
  work: (head: HeadRow) => Promise<T>,
): Promise<T> {
  const others = tables.filter((table) => table !== db.meta);
  return transact(db, [db.meta, ...others], async () => {
    const head = await readHead(db);
    if (head.moved !== undefined) throw refuseMoved(db);
    return work(head);
  });
}

export function refuseMoved(db: Database): StorageError {
  db.hearMoved();
  return new StorageError("DatabaseMoved");
}
