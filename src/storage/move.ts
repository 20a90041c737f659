import { dayMs } from "#domain/day-ms.ts";
import { Dexie } from "dexie";
import { Database } from "./database.ts";
import { findHead, readHead } from "./head.ts";
import { keptDays } from "./kept-days.ts";
import type { Space, Spaces } from "./spaces.ts";
import { StorageError, toRefusal } from "./storage-error.ts";
import { transact } from "./transact.ts";

/*
 * A space changes its database only by a restore. At any moment one of these holds:
 *   1. nothing is moved; a database that is being filled is on the list of pointers;
 *   2. the old one is `moved` and takes nothing more, the new one is not `whole`: it may be given up;
 *   3. the new one is `whole`: it is the space, wherever the pointer still leads.
 * All of it under the lock `restore`.
 */

/** Waits for the other tab or worker that restores, or looks whether there is one. */
export async function underRestoreLock<T>(work: () => Promise<T>): Promise<T> {
  if (!("locks" in navigator)) return work();
  return navigator.locks.request("restore", work);
}

/** Unless somebody restores. */
export async function ifNobodyRestores(work: () => Promise<void>): Promise<void> {
  if (!("locks" in navigator)) return work();
  return navigator.locks.request("restore", { ifAvailable: true }, (lock) =>
    lock === null ? undefined : work(),
  );
}

/** 1 → 2. Writes that came before are in the old one; later ones are refused. */
export function markMoved(old: Database, target: string): Promise<void> {
  return transact(old, [old.meta], async () => {
    await old.meta.put({ ...(await readHead(old)), moved: target });
  });
}

/** 2 → 3. */
export function markWhole(fresh: Database, erased: number): Promise<void> {
  return transact(fresh, [fresh.meta], async () => {
    await fresh.meta.put({ ...(await readHead(fresh)), whole: true, erased });
  });
}

/** The list says where the space lives, and what is left of it. */
export async function movePointer(
  spaces: Spaces,
  space: Space,
  target: string,
  now: number,
): Promise<Space> {
  const moved = { ...space, database: target };
  const erased = await erasedIn(target);
  await transact(spaces, [spaces.spaces, spaces.pointers], async () => {
    const known = await spaces.spaces.get(space.id);
    const { database } = known ?? space;
    await spaces.spaces.put({ ...(known ?? space), database: target });
    await spaces.pointers.delete(`filling/${target}`);
    if (known === undefined || database === target) return;
    await spaces.pointers.put({ key: `left/${database}`, space: space.id, since: now, erased });
  });
  return moved;
}

/** Where the space lives, once what a restore left halfway is settled. Under the lock. */
export async function settleSpace(spaces: Spaces, space: Space, now: number): Promise<Space> {
  const row = (await spaces.spaces.get(space.id)) ?? space;
  const old = new Database(row.database);
  try {
    const target = (await findHead(old))?.moved;
    if (target === undefined) return row;
    if (await isWhole(target)) {
      // On a full device the list stays as it is; the way is found again at the next opening.
      const moved = await movePointer(spaces, row, target, now).catch(() => undefined);
      return moved ?? { ...row, database: target };
    }
    await clearMoved(old);
    await drop(spaces, `filling/${target}`);
    return row;
  } finally {
    old.close();
  }
}

/** 2 → 1. */
export function clearMoved(old: Database): Promise<void> {
  return transact(old, [old.meta], async () => {
    const { moved: _, ...head } = await readHead(old);
    await old.meta.put(head);
  });
}

/** Deletes a database that is on the list of pointers, unless a space lives there or a newer app made it. */
export async function drop(
  spaces: Spaces,
  key: `filling/${string}` | `left/${string}`,
): Promise<void> {
  const database = key.slice(key.indexOf("/") + 1);
  const isLived = (await spaces.spaces.toArray()).some((space) => space.database === database);
  if (!isLived && (await isNewer(database))) return;
  if (!isLived) await Dexie.delete(database);
  await spaces.pointers.delete(key);
}

async function isNewer(name: string): Promise<boolean> {
  const database = new Database(name);
  try {
    await database.open();
    return false;
  } catch (error) {
    const refusal = toRefusal(error);
    return refusal instanceof StorageError && refusal.name === "NewerDatabase";
  } finally {
    database.close();
  }
}

/** An erasure reaches what a restore left behind too. */
export async function dropLeftAfterErasure(
  spaces: Spaces,
  space: string,
  erased: number,
): Promise<void> {
  const rows = await spaces.pointers.toArray();
  for (const row of rows) {
    if (row.space !== space || !("erased" in row) || row.erased >= erased) continue;
    // oxlint-disable-next-line no-await-in-loop -- one at a time
    await underRestoreLock(() => drop(spaces, row.key));
  }
}

/** When each restore left a database of this space behind, wall clocks in ms, oldest first. */
export async function listLeft(spaces: Spaces, space: string): Promise<readonly number[]> {
  const rows = await spaces.pointers.toArray();
  return rows
    .flatMap((row) => (row.space === space && "since" in row ? [row.since] : []))
    .toSorted((a, b) => a - b);
}

/** A person wants them gone now. */
export async function dropLeft(spaces: Spaces, space: string): Promise<void> {
  await dropLeftAfterErasure(spaces, space, Number.POSITIVE_INFINITY);
}

/** What a killed restore left is settled or deleted; so is what was left behind for long. Under the lock. */
export async function tidyRestores(spaces: Spaces, now: number): Promise<void> {
  const rows = await spaces.pointers.toArray();
  for (const row of rows) {
    // oxlint-disable no-await-in-loop -- one database at a time
    if (row.key === "current") continue;
    const space = await spaces.spaces.get(row.space);
    if (space !== undefined) await settleSpace(spaces, space, now);
    // It may be settled by now.
    const isListed = (await spaces.pointers.get(row.key)) !== undefined;
    const isDue =
      row.key.startsWith("filling/") ||
      space === undefined ||
      ("since" in row && now - row.since > keptDays * dayMs);
    if (isListed && isDue) await drop(spaces, row.key);
    // oxlint-enable no-await-in-loop
  }
}

async function erasedIn(name: string): Promise<number> {
  const database = new Database(name);
  try {
    return (await findHead(database))?.erased ?? 0;
  } finally {
    database.close();
  }
}

async function isWhole(name: string): Promise<boolean> {
  if (!(await Dexie.exists(name))) return false;
  const database = new Database(name);
  try {
    return (await findHead(database))?.whole === true;
  } finally {
    database.close();
  }
}
