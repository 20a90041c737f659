import { joinStored, type StoredRecord } from "#crdt/record.ts";
import type { Replica } from "#crdt/replica.ts";
import type { Table } from "dexie";
import { allRecords } from "./all-records.ts";
import { dropAsksAbout } from "./asks.ts";
import type { Database } from "./database.ts";
import { listGone } from "./edition.ts";
import { replaceUnsent } from "./forget-sent.ts";
import { readHead } from "./head.ts";
import { makeMemory } from "./memory.ts";
import { replacePending } from "./pending.ts";
import { type PastEntry, readPast, toPast } from "./past.ts";
import { readPoints } from "./read-points.ts";
import { recordKey } from "./record-key.ts";
import { saveHistory } from "./save-history.ts";
import type { Store } from "./store.ts";
import { transact } from "./transact.ts";

/** Stands in the history where a colleague's device does. */
export const fromBackup = "backup";

/** Of the database that a restore leaves. */
export interface Before {
  readonly device: string;
  readonly replica: Replica;
}

/**
 * Brings everything of the database that a restore leaves into the new one: records, history, drafts,
 * what is on its way in and out, what is held, attachments, keys, this device's own choices.
 */
export async function joinOld(
  { db, join, replica }: Store,
  old: Database,
  fromFile: readonly StoredRecord[],
  now: number,
): Promise<Before> {
  const memory = makeMemory(old, () => undefined);
  await memory.catchUp();
  const here = memory.replica;
  const records = allRecords(here);
  await join(records, { from: "here", isOwnAct: true });

  // What the backup replaced, as if it had been joined here; then what was here replaced before.
  const replaced = fromFile.flatMap((record) => {
    const mine = here.get(record.type, record.id);
    return mine === undefined ? [] : joinStored(mine, record).removed;
  });
  const known = await readAll(old);
  const added = await readAll(db);
  const all = [...known, ...replaced.map((one) => toPast(one, now, fromBackup)), ...added];
  const isErased = ([type, id]: PastEntry) => (replica.get(type, id)?.erased.length ?? 0) > 0;
  await saveHistory(
    db,
    once(all).filter((entry) => !isErased(entry)),
  );

  await copy(old.drafts, db.drafts);
  await copy(old.held, db.held);
  await copy(old.inbox, db.inbox);
  await copy(old.outbox, db.outbox);
  await copy(old.blobs, db.blobs);
  await copy(old.keys, db.keys);
  await copy(old.published, db.published);
  await forgetGone(db);
  await copyMeta(old, db);
  await transact(db, [db.meta, db.unsent], async () => {
    const { rev } = await readHead(db);
    const asOfNow = (keys: Iterable<string>) => new Map(Array.from(keys, (key) => [key, rev]));
    await replaceUnsent(db, rev, asOfNow(memory.unsent().keys()));
    await replacePending(db, asOfNow(memory.pending().keys()));
  });
  const erased = records.filter((record) => record.erased.length > 0).map(recordKey);
  if (erased.length > 0) await db.drafts.where("about").anyOf(erased).delete();
  return { device: (await readHead(old)).device, replica: here };
}

/** What a reader's backup said of sheets that the team has erased since does not come back with it. */
async function forgetGone(db: Database): Promise<void> {
  const gone = new Set(await listGone(db));
  if (gone.size > 0) await transact(db, [db.published], () => dropAsksAbout(db, gone));
}

async function readAll(db: Database): Promise<readonly PastEntry[]> {
  const keys = await db.history.toCollection().primaryKeys();
  const entries: PastEntry[] = [];
  for (const key of keys) {
    // oxlint-disable-next-line no-await-in-loop -- one row after the other
    const row = await db.history.get(key);
    // oxlint-disable-next-line no-await-in-loop
    if (row !== undefined) for (const entry of await readPast(row)) entries.push(entry);
  }
  return entries;
}

/** A value is replaced once: the first to say so is right. */
function once(entries: readonly PastEntry[]): readonly PastEntry[] {
  const byDot = new Map<string, PastEntry>();
  for (const entry of entries) {
    const key = JSON.stringify(entry.slice(0, 5));
    if (!byDot.has(key)) byDot.set(key, entry);
  }
  return [...byDot.values()];
}

/** Row by row: a file on its way in may have 64 MB. */
async function copy<Row, Key>(from: Table<Row, Key>, to: Table<Row, Key>): Promise<void> {
  for (const key of await from.toCollection().primaryKeys()) {
    // oxlint-disable-next-line no-await-in-loop
    const row = await from.get(key);
    // oxlint-disable-next-line no-await-in-loop
    if (row !== undefined) await to.put(row);
  }
}

/** But the counters, which are each database's own; nobody knows yet what it will write under its new name. */
async function copyMeta(old: Database, db: Database): Promise<void> {
  const rows = await old.meta.toArray();
  const isOwn = (key: string) => key === "head" || key === "runs" || key.startsWith("pending/");
  const { have } = await readPoints(old);
  await db.meta.bulkPut(rows.filter(({ key }) => !isOwn(key)));
  await db.meta.put({ key: "points", have, told: {} });
}
