import type { Database } from "./database.ts";
import { findSetting } from "./settings.ts";
import { writeHere } from "./write-here.ts";

/*
 * What each other device is known to hold: the names of the records of every file that it sent us. On
 * this device alone, for the day when that one is lost.
 */

export interface Carried {
  /** `type/id`. */
  readonly keys: ReadonlySet<string>;
  /** When its last file came, wall clock in ms. */
  readonly at: number;
}

export async function findCarried(db: Database, device: string): Promise<Carried | undefined> {
  const kept = await findSetting(db, nameOf(device));
  if (typeof kept !== "object" || kept === null || Array.isArray(kept)) return undefined;
  const keys: unknown = Reflect.get(kept, "keys");
  const at: unknown = Reflect.get(kept, "at");
  if (typeof keys !== "string" || typeof at !== "number") return undefined;
  return { keys: new Set(keys.split(" ").filter((key) => key !== "")), at };
}

/** Adds the records of one more file of it. */
export async function addCarried(
  db: Database,
  device: string,
  keys: Iterable<string>,
  at: number,
): Promise<void> {
  await writeHere(db, [], async () => {
    const known = await findCarried(db, device);
    const all = new Set([...(known?.keys ?? []), ...keys]);
    // One text: an array of ten thousand is ten times slower to store.
    const value = { keys: [...all].join(" "), at };
    await db.meta.put({ key: `setting/${nameOf(device)}`, value });
  });
}

function nameOf(device: string): `screen/carried/${string}` {
  return `screen/carried/${device}`;
}
