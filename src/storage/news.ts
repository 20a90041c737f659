import type { StoredRecord } from "#crdt/record.ts";
import type { Database, HeadRow } from "./database.ts";
import { readHead } from "./head.ts";
import { readUnsent } from "./unsent.ts";

export interface News {
  readonly head: HeadRow;
  /** Pages, then journal lines: JSON of records. */
  readonly texts: readonly string[];
  readonly unsent: ReadonlyMap<string, number>;
}

/**
 * What came after `known`, in one transaction, so that a fold in between hides nothing.
 * Rows are asked for one by one: each is decoded in a task of its own.
 */
export function readNews(
  db: Database,
  known: Pick<HeadRow, "rev" | "sent">,
): Promise<News | undefined> {
  return db.transaction("r", [db.meta, db.pages, db.journal, db.unsent], async () => {
    const head = await readHead(db);
    if (head.rev === known.rev && head.sent === known.sent) return undefined;
    const [pages, lines] = await Promise.all([
      db.pages.where("rev").above(known.rev).primaryKeys(),
      db.journal.where("rev").above(known.rev).primaryKeys(),
    ]);
    const [unsent, ...texts] = await Promise.all([
      readUnsent(db),
      ...pages.map(async (page) => textOf(await db.pages.get(page))),
      ...lines.map(async (rev) => textOf(await db.journal.get(rev))),
    ]);
    return { head, texts, unsent };
  });
}

export function parseRecords(text: string): readonly StoredRecord[] {
  return JSON.parse(text);
}

function textOf(row: { readonly text: string } | undefined): string {
  if (row === undefined) throw new Error("a row vanished inside a transaction");
  return row.text;
}
