import type { Database, FoldedHistoryRow } from "./database.ts";
import { bucketOf, type PastEntry } from "./past.ts";
import { squeeze } from "./squeeze.ts";
import { transact } from "./transact.ts";

/** Of a part: about what folding closes one at. */
const mostEntries = 400;

/** These values in place of all the history of a database that nobody else has open yet. */
export async function saveHistory(db: Database, entries: readonly PastEntry[]): Promise<void> {
  const buckets = Map.groupBy(entries, ([, id]) => bucketOf(id));
  const rows: FoldedHistoryRow[] = [];
  for (const [bucket, ofBucket] of buckets) {
    for (let first = 0; first < ofBucket.length; first += mostEntries) {
      const text = JSON.stringify(ofBucket.slice(first, first + mostEntries));
      // oxlint-disable-next-line no-await-in-loop -- a slice each
      rows.push({ bucket, part: first / mostEntries + 1, squeezed: await squeeze(text) });
    }
  }
  await transact(db, [db.history], async () => {
    await db.history.clear();
    await db.history.bulkPut(rows);
  });
}
