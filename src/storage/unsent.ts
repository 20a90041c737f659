import type { Database, UnsentRow } from "./database.ts";

/** By `type/id`, the rev of the last change made here that no written file holds. */
export type Unsent = ReadonlyMap<string, number>;

/**
 * Inside or outside a transaction. Row by row: each is parsed in a task of its own. They come in the
 * order of their revs: the last one is right.
 */
export async function readUnsent(db: Database): Promise<Map<string, number>> {
  const unsent = new Map<string, number>();
  const keys = await db.unsent.toCollection().primaryKeys();
  // The answers come one by one, in the order asked.
  await Promise.all(keys.map((key) => db.unsent.get(key).then((row) => take(row, unsent))));
  return unsent;
}

function take(row: UnsentRow | undefined, unsent: Map<string, number>): void {
  for (const [key, rev] of Object.entries<number>(JSON.parse(row?.text ?? "{}"))) {
    unsent.set(key, rev);
  }
}
