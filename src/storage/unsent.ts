import type { Database } from "./database.ts";

/** By `type/id`, the rev of the last change made here that no written file holds. */
export type Unsent = ReadonlyMap<string, number>;

/** Inside or outside a transaction. Rows come in the order of their revs: the last one is right. */
export async function readUnsent(db: Database): Promise<Map<string, number>> {
  const unsent = new Map<string, number>();
  for (const { text } of await db.unsent.toArray()) {
    for (const [key, rev] of Object.entries<number>(JSON.parse(text))) {
      unsent.set(key, rev);
    }
  }
  return unsent;
}

export function unsentText(unsent: Iterable<readonly [key: string, rev: number]>): string {
  return JSON.stringify(Object.fromEntries(unsent));
}
