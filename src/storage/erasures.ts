import type { StoredRecord } from "#crdt/record.ts";
import type { Database, ErasureRow, HeadRow } from "./database.ts";
import { recordKey } from "./record-key.ts";
import { tracesOf } from "./traces.ts";
import { writeHere } from "./write-here.ts";

/** Of an erasure that takes contents here: what the purge has to do, and afterwards the line that says so. */
export function erasureRow(
  { device }: Pick<HeadRow, "device">,
  rev: number,
  taken: readonly StoredRecord[],
  said: Pick<ErasureRow, "at" | "from" | "file" | "review">,
): ErasureRow {
  return {
    key: `erasure/${device}-${rev}`,
    ...said,
    keys: taken.map(recordKey),
    purge: tracesOf(taken),
  };
}

/** Newest first. */
export async function listErasures(db: Database): Promise<ErasureRow[]> {
  const rows = await db.meta.where("key").startsWith("erasure/").toArray();
  return rows
    .filter((row): row is ErasureRow => "keys" in row)
    .toSorted((a, b) => b.at - a.at || (a.key < b.key ? 1 : -1));
}

/** What was noted of an erasure changes: a note was looked at again, the purge is done. */
export function changeErasure(
  db: Database,
  key: ErasureRow["key"],
  change: (row: ErasureRow) => ErasureRow,
): Promise<void> {
  return writeHere(db, [], async () => {
    const row = await db.meta.get(key);
    if (row !== undefined && "keys" in row) await db.meta.put(change(row));
  });
}
