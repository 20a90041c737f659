import type { Json } from "#crdt/json.ts";
import { dotKey } from "#crdt/dot.ts";
import type { Database } from "./database.ts";
import { readPast } from "./past.ts";

/** Values that were replaced, by record, field and dot: see `pastKey`. Those of erased records are gone. */
export type FoundPast = ReadonlyMap<string, Json>;

export function pastKey(type: string, id: string, field: string, actor: string, n: number): string {
  return `${type}/${id} ${dotKey(actor, n)} ${field}`;
}

/** Reads the whole history once, a row at a time, for thousands of values. */
export async function findPast(db: Database, wanted: ReadonlySet<string>): Promise<FoundPast> {
  const found = new Map<string, Json>();
  if (wanted.size === 0) return found;
  const keys = await db.history.toCollection().primaryKeys();
  for (const key of keys) {
    // oxlint-disable-next-line no-await-in-loop -- one row in memory at a time
    const row = await db.history.get(key);
    // oxlint-disable-next-line no-await-in-loop -- as above
    const entries = row === undefined ? [] : await readPast(row);
    for (const [type, id, field, actor, n, , value] of entries) {
      const one = pastKey(type, id, field, actor, n);
      if (wanted.has(one)) found.set(one, value);
    }
  }
  return found;
}
