import { Dexie } from "dexie";
import { underRestoreLock } from "./move.ts";
import type { Spaces } from "./spaces.ts";
import { transact } from "./transact.ts";

/**
 * Takes a space off the list and deletes its databases: what a restore left first, its own last. One
 * transaction decides; before it nothing is gone. Killed after it, the next opening deletes the rest
 * (`tidyRestores`). When the device refuses to delete, the space is on the list again, whole.
 */
export function removeSpace(db: Spaces, id: string): Promise<void> {
  return underRestoreLock(async () => {
    const space = await db.spaces.get(id);
    if (space === undefined) return;
    const databases = await transact(db, [db.spaces, db.pointers], async () => {
      const rows = await db.pointers.toArray();
      const others = rows.filter((row) => row.key !== "current" && row.space === id);
      const current = await db.pointers.get("current");
      await db.spaces.delete(id);
      if (current?.space === id) await db.pointers.delete("current");
      await db.pointers.put({ key: `left/${space.database}`, space: id, since: 0, erased: 0 });
      return [...others.map(({ key }) => key.slice(key.indexOf("/") + 1)), space.database];
    });
    try {
      // One after the other: its own goes only when nothing refused.
      // oxlint-disable-next-line no-await-in-loop
      for (const name of databases) await Dexie.delete(name);
    } catch (error) {
      await transact(db, [db.spaces, db.pointers], async () => {
        await db.spaces.put(space);
        await db.pointers.put({ key: "current", space: id });
        await db.pointers.delete(`left/${space.database}`);
      });
      throw error;
    }
    await transact(db, [db.pointers], async () => {
      const gone = databases.flatMap((name) => [`left/${name}`, `filling/${name}`]);
      await db.pointers.bulkDelete(gone);
    });
  });
}
