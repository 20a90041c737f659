import type { StoredRecord } from "#crdt/record.ts";
import type { Database, HeadRow } from "./database.ts";
import { readHead } from "./head.ts";
import { unpackPage, unpackRecords } from "./pack.ts";
import { readUnsent } from "./unsent.ts";

export interface News {
  readonly head: HeadRow;
  readonly unsent: Map<string, number>;
}

/**
 * Reads what came after `known`, pages and lines, in one transaction, so that a fold in between
 * hides nothing. Each row is asked for by itself and goes to `take` in a task of its own, of about
 * 3 ms: the page stays free, the texts are never in memory all at once, and reading the next one
 * goes on meanwhile. Joining what was taken twice, after a connection that died, changes nothing.
 */
export function readNews(
  db: Database,
  known: Pick<HeadRow, "rev" | "sent">,
  take: (records: readonly StoredRecord[]) => void,
): Promise<News | undefined> {
  return db.transaction("r", [db.meta, db.pages, db.journal, db.unsent], async () => {
    const head = await readHead(db);
    if (head.rev === known.rev && head.sent === known.sent) return undefined;
    const [pages, lines] = await Promise.all([
      db.pages.where("rev").above(known.rev).primaryKeys(),
      db.journal.where("rev").above(known.rev).primaryKeys(),
    ]);
    const [unsent] = await Promise.all([
      readUnsent(db),
      ...pages.map(async (page) => take(unpackPage(rowIsThere(await db.pages.get(page))))),
      ...lines.map(async (rev) => take(unpackRecords(rowIsThere(await db.journal.get(rev)).text))),
    ]);
    return { head, unsent };
  });
}

function rowIsThere<T>(row: T | undefined): T {
  if (row === undefined) throw new Error("a row vanished inside a transaction");
  return row;
}
