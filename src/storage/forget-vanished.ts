import { Dexie } from "dexie";
import type { Space, Spaces } from "./spaces.ts";
import { transact } from "./transact.ts";

/**
 * Takes off the list a space whose database the browser erased, so that a backup or a colleague's file
 * brings it anew. What a restore left of it stays its time. @throws {StorageError}
 */
export async function forgetVanished(db: Spaces, { id, database }: Space): Promise<void> {
  await transact(db, [db.spaces, db.pointers], async () => {
    const current = await db.pointers.get("current");
    // A restore may have brought it back in another tab.
    if ((await db.spaces.get(id))?.database !== database) return;
    await db.spaces.delete(id);
    if (current?.key === "current" && current.space === id) await db.pointers.delete("current");
  });
  // Empty: looking for it made it.
  await Dexie.delete(database).catch(() => undefined);
}
