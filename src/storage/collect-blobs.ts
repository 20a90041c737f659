import { hashesIn } from "./hashes-in.ts";
import { liveValues } from "#crdt/cell.ts";
import type { StoredRecord } from "#crdt/record.ts";
import { unnamedSince } from "./blobs.ts";
import type { Database } from "./database.ts";
import { makePause } from "./slices.ts";
import type { Store } from "./store.ts";
import { alone } from "./turns.ts";
import { writeHere } from "./write-here.ts";

/**
 * How long nothing may name an attachment before it goes, ms. Until then what was taken out can be
 * put back, another tab may hold it in a form, and a file whose attachments come first may be cut short.
 */
const graceMs = 24 * 3_600_000;

/**
 * Deletes the attachments that nothing has named for a day: no record, in the bin or not, by any value of
 * a conflict; no draft, nothing held. Says whether it looked: it does not when another tab does, or has just written.
 */
export function collectBlobs(
  { db, replica, catchUp, mark }: Pick<Store, "db" | "replica" | "catchUp" | "mark">,
  now: number,
): Promise<boolean> {
  return alone(`collect ${db.name}`, async () => {
    if (db.isLeft || (await db.blobs.count()) === 0) return true;
    await catchUp();
    const seen = mark();
    const named = new Set<string>();
    const pause = makePause();
    for (const type of replica.types()) {
      for (const record of replica.all(type).values()) {
        for (const hash of hashesOf(record)) named.add(hash);
        // oxlint-disable-next-line no-await-in-loop -- each is a slice
        await pause();
      }
    }
    return writeHere(db, [db.blobs, db.drafts, db.held], async ({ rev }) => {
      if (rev !== seen) return false; // of what was written since, memory knows nothing
      await nameBeside(db, named);
      await sweep(db, named, now);
      return true;
    });
  });
}

/**
 * Deletes at once those of `hashes` that nothing names any more: what an erased record named has no
 * time of grace. Says whether it looked.
 */
export async function dropBlobs(
  { db, replica, catchUp, mark }: Pick<Store, "db" | "replica" | "catchUp" | "mark">,
  hashes: readonly string[],
): Promise<boolean> {
  if (hashes.length === 0) return true;
  await catchUp();
  const seen = mark();
  const named = new Set<string>();
  for (const type of replica.types()) {
    for (const record of replica.all(type).values()) {
      for (const hash of hashesOf(record)) named.add(hash);
    }
  }
  return writeHere(db, [db.blobs, db.drafts, db.held], async ({ rev }) => {
    if (rev !== seen) return false;
    await nameBeside(db, named);
    await db.blobs.bulkDelete(hashes.filter((hash) => !named.has(hash)));
    return true;
  });
}

/** Drafts name attachments, and contents that an erasure set aside. In the transaction that deletes. */
async function nameBeside(db: Database, named: Set<string>): Promise<void> {
  for (const { text } of await db.drafts.toArray()) addHashes(named, text);
  for (const row of await db.held.toArray()) addHashes(named, JSON.stringify(row.value));
}

/** In the transaction that read the drafts. */
async function sweep(db: Database, named: ReadonlySet<string>, now: number): Promise<void> {
  const known = await unnamedSince.find(db);
  const waiting: Record<string, number> = {};
  const gone: string[] = [];
  for (const hash of await db.blobs.toCollection().primaryKeys()) {
    if (named.has(hash)) continue;
    const since = Math.min(known[hash] ?? now, now); // a clock that was ahead holds nothing back
    if (now - since < graceMs) waiting[hash] = since;
    else gone.push(hash);
  }
  await db.blobs.bulkDelete(gone);
  await unnamedSince.put(db, waiting);
}

/** Whatever the field: those of a newer version too. What was taken out of a set still names its cell. */
function hashesOf({ fields }: StoredRecord): ReadonlySet<string> {
  const hashes = new Set<string>();
  for (const [field, cell] of Object.entries(fields)) {
    for (const { value } of liveValues(cell)) {
      if (value !== null) addHashes(hashes, `${field} ${JSON.stringify(value)}`);
    }
  }
  return hashes;
}

function addHashes(hashes: Set<string>, text: string): void {
  for (const hash of hashesIn(text)) hashes.add(hash);
}
