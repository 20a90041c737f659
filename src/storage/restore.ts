import { toHex } from "#domain/to-hex.ts";
import { hashesIn } from "./hashes-in.ts";
import { joinStored, type StoredRecord } from "#crdt/record.ts";
import type { Json } from "#crdt/json.ts";
import { makeBase58 } from "#domain/ids.ts";
import { allRecords, countErased } from "./all-records.ts";
import { saveBlobs } from "./blobs.ts";
import { type BlobRow, Database } from "./database.ts";
import { fold } from "./fold.ts";
import { type Before, fromBackup, joinOld } from "./join-old.ts";
import { makeMemory } from "./memory.ts";
import {
  clearMoved,
  drop,
  markMoved,
  markWhole,
  movePointer,
  tidyRestores,
  underRestoreLock,
} from "./move.ts";
import { readerRowIn } from "./reader-setting.ts";
import { saveSpaceSettings } from "./settings.ts";
import type { Space, Spaces } from "./spaces.ts";
import { openStore, type Store } from "./store.ts";

/** What a backup holds, checked whole. */
export interface Backup {
  readonly records: readonly StoredRecord[];
  readonly blobs: readonly BlobRow[];
  readonly settings: Readonly<Record<string, Json>>;
}

export interface Restoring {
  readonly spaces: Spaces;
  readonly space: Pick<Space, "id" | "name" | "sample">;
  readonly backup: Backup;
  readonly now: () => number;
  readonly chance: (count: number) => Uint32Array;
  /** Says in the new database who holds this device; `before` is the one that is left, if any. */
  readonly introduce: (store: Store, before: Before | undefined) => Promise<void>;
  /** From here on stopping would come too late. */
  readonly onMoving: () => void;
}

/**
 * A restore is a join: the backup and what is here, in a new database under a new device name. At any
 * moment the space is as before or as after; see `move.ts`. The database that it left stays for a
 * while. @throws {StorageError} the space is as before.
 */
export function restore(restoring: Restoring): Promise<Space> {
  return underRestoreLock(async () => {
    const { spaces, space, chance, now } = restoring;
    await tidyRestores(spaces, now());
    const known = await spaces.spaces.get(space.id);
    const target = `maillon-${space.id}-${makeBase58(chance(6))}`;
    await spaces.pointers.put({ key: `filling/${target}`, space: space.id });
    const old = known === undefined ? undefined : new Database(known.database);
    try {
      await fillWhole(target, old, restoring);
    } catch (error) {
      if (old !== undefined) await clearMoved(old).catch(() => undefined); // else the next opening does
      await drop(spaces, `filling/${target}`).catch(() => undefined);
      throw error;
    } finally {
      old?.close();
    }
    const at = now();
    const reader = readerRowIn(restoring.backup.settings);
    const made = { ...space, ...reader, database: target, createdAt: at, openedAt: at };
    return movePointer(spaces, known ?? made, target, at);
  });
}

async function fillWhole(
  target: string,
  old: Database | undefined,
  { space, backup, now, chance, introduce, onMoving }: Restoring,
): Promise<void> {
  const store = await openStore({ database: target, space: space.id, now, chance });
  const { db, replica } = store;
  try {
    await saveBlobs(db, backup.blobs);
    await saveSpaceSettings(db, backup.settings);
    await store.join(backup.records, { from: fromBackup, isOwnAct: true });
    await check(db, backup.records, backup.blobs);
    onMoving();
    if (old === undefined) await introduce(store, undefined);
    else {
      await markMoved(old, target);
      const before = await joinOld(store, old, backup.records, now());
      await introduce(store, before);
      await check(db, allRecords(before.replica), []);
    }
    // oxlint-disable-next-line no-await-in-loop -- until nothing waits: what was erased is then gone
    while (await fold(db, 1));
    await dropUnnamed(store, old, backup.blobs);
    await markWhole(db, countErased(replica));
  } finally {
    store.close();
  }
}

/** Reads from the disk what should be there. @throws {Error} it is not. */
async function check(
  db: Database,
  records: readonly StoredRecord[],
  blobs: readonly BlobRow[],
): Promise<void> {
  const { replica, catchUp } = makeMemory(db, () => undefined);
  await catchUp();
  for (const record of records) {
    const here = replica.get(record.type, record.id);
    if (here === undefined || joinStored(here, record).changed) {
      throw new Error(`${record.type}/${record.id} did not reach the disk`);
    }
  }
  for (const { hash } of blobs) {
    // oxlint-disable-next-line no-await-in-loop -- one in memory at a time
    const bytes = (await db.blobs.get(hash))?.bytes;
    // oxlint-disable-next-line no-await-in-loop
    if (bytes === undefined || (await hashOf(bytes)) !== hash) {
      throw new Error(`attachment ${hash} did not reach the disk`);
    }
  }
}

/** What only an erased record named, perhaps, does not come back with a backup. */
async function dropUnnamed(
  { db, replica }: Store,
  old: Database | undefined,
  blobs: readonly BlobRow[],
): Promise<void> {
  if (countErased(replica) === 0) return;
  const brought = new Set(blobs.map(({ hash }) => hash));
  for (const hash of (await old?.blobs.toCollection().primaryKeys()) ?? []) brought.delete(hash);
  if (brought.size === 0) return;
  for (const { fields } of allRecords(replica)) {
    for (const hash of hashesIn(JSON.stringify(fields))) brought.delete(hash);
  }
  await db.blobs.bulkDelete([...brought]);
}

async function hashOf(bytes: ArrayBuffer): Promise<string> {
  return toHex(new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)));
}
