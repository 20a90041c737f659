import type { Database } from "./database.ts";

const flushes = new WeakMap<Database, () => Promise<void>>();

/** What keeps drafts says here how to write them at once: who closes a database need not know them. */
export function flushWith(db: Database, flush: () => Promise<void>): void {
  flushes.set(db, flush);
}

/** Writes at once what waits: before the page is hidden. */
export async function flushDrafts(db: Database): Promise<void> {
  await flushes.get(db)?.();
}
