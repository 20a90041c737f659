import type { Database } from "./database.ts";

interface Waiting {
  readonly flush: () => Promise<void>;
  readonly carry: (to: Database) => void;
}

const waitingOf = new WeakMap<Database, Waiting>();

/** What keeps drafts says here what is to be done with those that wait: who closes a database need not know them. */
export function flushWith(db: Database, waiting: Waiting): void {
  waitingOf.set(db, waiting);
}

/** Writes at once what waits: before the page is hidden. */
export async function flushDrafts(db: Database): Promise<void> {
  await waitingOf.get(db)?.flush();
}

/** What was typed, and is typed from here on, is a draft of the database that the space moved to. */
export function carryDrafts(from: Database, to: Database): void {
  waitingOf.get(from)?.carry(to);
}
