import type { Database, HeadRow } from "./database.ts";
import { flushDrafts } from "./flush-drafts.ts";
import { findHead } from "./head.ts";
import { observe } from "./observe.ts";

/** Calls `catchUp` when another tab or worker may have written. Works in a worker too. */
export function follow(
  db: Database,
  isBehind: (head: HeadRow) => boolean,
  catchUp: () => Promise<void>,
  trouble: (error: unknown) => void,
): () => void {
  // What was under way when the database was left has no reader any more.
  const tell = (error: unknown) => {
    if (!db.isLeft) trouble(error);
  };
  const look = () => void catchUp().catch(tell);
  const subscription = observe(() => findHead(db)).subscribe({
    // Own saves are heard of too.
    next: (head) => {
      if (head?.moved !== undefined) db.hearMoved();
      else if (head !== undefined && isBehind(head)) look();
    },
    error: tell,
  });
  const page = "document" in globalThis ? globalThis.document : undefined;
  // A hidden page may be killed without a word, and a frozen one heard of no write.
  const turn = () => {
    if (page?.visibilityState === "visible") look();
    else void flushDrafts(db).catch(tell);
  };
  page?.addEventListener("visibilitychange", turn);
  return () => {
    subscription.unsubscribe();
    page?.removeEventListener("visibilitychange", turn);
  };
}
