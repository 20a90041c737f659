import type { Database, PendingRow } from "./database.ts";
import { pendingPrefix } from "./read-points.ts";
import type { Unsent } from "./unsent.ts";
import { unsentText } from "./unsent-rows.ts";

/** To be called in a transaction that writes `meta`. */
export async function replacePending(db: Database, pending: Unsent): Promise<void> {
  await db.meta.where("key").startsWith(pendingPrefix).delete();
  const entries = [...pending];
  const rows: PendingRow[] = [];
  for (let first = 0; first < entries.length; first += mostKeys) {
    const text = unsentText(entries.slice(first, first + mostKeys));
    rows.push({ key: `${pendingPrefix}${rows.length}`, text });
  }
  await db.meta.bulkPut(rows);
}

/** Of a row. */
const mostKeys = 4096;
