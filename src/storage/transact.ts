import type { Dexie, Table } from "dexie";

/**
 * A write transaction; settles when the disk has it.
 *
 * When the browser aborts one, its requests fail first, and without the reason: Dexie would say
 * "aborted" of a full disk. The reason is the transaction's.
 */
export async function transact<T>(
  db: Dexie,
  tables: readonly Table[],
  work: () => Promise<T>,
): Promise<T> {
  let native: IDBTransaction | undefined;
  try {
    // Async itself: by that Dexie knows that there are native awaits inside.
    return await db.transaction("rw", tables, async (transaction) => {
      native = transaction.idbtrans;
      return work();
    });
  } catch (error) {
    throw native?.error ?? error;
  }
}
