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

export function unsentText(unsent: Iterable<readonly [key: string, rev: number]>): string {
  return JSON.stringify(Object.fromEntries(unsent));
}

/** Of a row, and with it of what is parsed in one piece. */
const mostKeys = 4096;

/** The same in few rows, none of them long; `rev` is the highest. */
export function unsentRows(rev: number, unsent: Unsent): readonly UnsentRow[] {
  const rows: UnsentRow[] = [];
  const entries = [...unsent];
  for (let first = 0; first < entries.length; first += mostKeys) {
    const text = unsentText(entries.slice(first, first + mostKeys));
    rows.push({ rev, part: rows.length + 1, text });
  }
  return rows;
}
