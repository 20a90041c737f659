import type { Database } from "./database.ts";
import { isDead, StorageError, toRefusal } from "./storage-error.ts";

/**
 * Runs `work` again, once, on a new connection if the browser dropped this one (iOS, on wake).
 * The first run may have committed all the same: with `again` the work must look before it writes.
 * @throws {StorageError} what the device refuses, by name.
 */
export async function onConnection<T>(
  db: Database,
  work: (again: boolean) => Promise<T>,
): Promise<T> {
  try {
    return await work(false);
  } catch (error) {
    if (!isDead(error)) throw toRefusal(error);
    if (db.isLeft) throw new StorageError("DatabaseLeft", error);
  }
  try {
    db.close({ disableAutoOpen: false });
    await db.open();
    return await work(true);
  } catch (error) {
    throw isDead(error) ? new StorageError("ConnectionLost", error) : toRefusal(error);
  }
}
