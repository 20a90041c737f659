import type { Database, HeadRow, JournalRow, PageRow } from "./database.ts";
import { readHead } from "./head.ts";
import { readPending, readPoints } from "./read-points.ts";
import { readUnsent } from "./unsent.ts";

export interface News {
  readonly head: HeadRow;
  readonly unsent: Map<string, number>;
  readonly pending: Map<string, number>;
  /** By other device, the rev of ours up to which it has everything. */
  readonly told: ReadonlyMap<string, number>;
}

/**
 * Reads what came after `known`, pages and lines, in one transaction, so that a fold in between
 * hides nothing. Each row is asked for by itself and taken in a task of its own, of about 3 ms: the
 * page stays free, and reading the next one goes on meanwhile. Joining what was taken twice, after a
 * connection that died, changes nothing.
 */
export function readNews(
  db: Database,
  known: Pick<HeadRow, "rev" | "sent">,
  take: { readonly page: (row: PageRow) => void; readonly line: (row: JournalRow) => void },
): Promise<News | undefined> {
  return db.transaction("r", [db.meta, db.pages, db.journal, db.unsent], async () => {
    const head = await readHead(db);
    if (head.rev === known.rev && head.sent === known.sent) return undefined;
    const [pages, lines] = await Promise.all([
      db.pages.where("rev").above(known.rev).primaryKeys(),
      db.journal.where("rev").above(known.rev).primaryKeys(),
    ]);
    const [unsent, pending, { told }] = await Promise.all([
      readUnsent(db),
      readPending(db),
      readPoints(db),
      ...pages.map(async (page) => take.page(rowIsThere(await db.pages.get(page)))),
      ...lines.map(async (rev) => take.line(rowIsThere(await db.journal.get(rev)))),
    ]);
    const revs = Object.entries(told).map(([device, { rev }]) => [device, rev] as const);
    return { head, unsent, pending, told: new Map(revs) };
  });
}

function rowIsThere<T>(row: T | undefined): T {
  if (row === undefined) throw new Error("a row vanished inside a transaction");
  return row;
}
