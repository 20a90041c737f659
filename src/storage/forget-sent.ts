import type { Database } from "./database.ts";
import { replacePending } from "./pending.ts";
import { readPending } from "./read-points.ts";
import { fourByFour } from "./slices.ts";
import { readUnsent, type Unsent } from "./unsent.ts";
import { unsentRows } from "./unsent-rows.ts";
import { writeHere } from "./write-here.ts";

/** Rows of acts that may wait before they are made into few. */
const mostRows = 32;

/** A file with everything up to the rev `upTo` was written out, but the records `kept`. */
export function forgetSent(db: Database, upTo: number, kept: ReadonlySet<string>) {
  return writeHere(db, [db.unsent], async (head) => {
    const [unsent, pending] = await Promise.all([readUnsent(db), readPending(db)]);
    for (const [key, rev] of unsent) {
      if (rev > upTo || kept.has(key)) continue;
      unsent.delete(key);
      pending.set(key, rev);
    }
    // Other tabs see by `sent` that theirs is old.
    const next = { ...head, sent: head.sent + 1 };
    await Promise.all([
      db.meta.put(next),
      replaceUnsent(db, head.rev, unsent),
      replacePending(db, pending),
    ]);
    return { sent: next.sent, unsent, pending };
  });
}

/** Many saves, few rows: opening reads them all. */
export function gatherUnsent(db: Database): Promise<void> {
  return writeHere(db, [db.unsent], async () => {
    if ((await db.unsent.where("part").equals(0).count()) <= mostRows) return;
    const unsent = await readUnsent(db);
    let last = 0;
    for (const rev of unsent.values()) last = Math.max(last, rev);
    await replaceUnsent(db, last, unsent);
  });
}

/** To be called in a transaction that writes `unsent`. */
export async function replaceUnsent(db: Database, rev: number, unsent: Unsent): Promise<void> {
  await db.unsent.clear();
  await fourByFour(unsentRows(rev, unsent), (row) => db.unsent.put(row));
}
