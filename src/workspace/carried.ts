import { isShort } from "#crdt/cell.ts";
import type { StoredRecord } from "#crdt/record.ts";
import { isAboutTeam, isRecordType, type RecordType } from "#domain/record-types.ts";
import { findCarried } from "#storage/carried.ts";
import { recordKey } from "#storage/record-key.ts";
import { type Entry, toEntry } from "./entry.ts";
import type { Workspace } from "./workspace.ts";

/** Whose data was on a device, as far as is known here. */
export interface Manifest {
  /** When its last file reached this device, wall clock in ms; undefined when none did. */
  readonly lastFileAt: number | undefined;
  /** Written on it, or in a file that it sent. */
  readonly surely: readonly Entry[];
  /** In the directory before it was declared lost, and nothing proves that it ever had them. */
  readonly perhaps: readonly Entry[];
}

/**
 * `device`: its six characters. `until`: when it was declared lost, ms; what was written since cannot
 * be on it. Records of the bin are on a device as others are; what was erased is named no more.
 */
export async function manifestOf(
  { store, directory }: Workspace,
  device: string,
  until = Number.POSITIVE_INFINITY,
): Promise<Manifest> {
  await store.readRest();
  const carried = await findCarried(store.db, device);
  const surely: Entry[] = [];
  const perhaps: Entry[] = [];
  for (const type of directory.replica.types()) {
    if (!isRecordType(type) || isAboutTeam(type)) continue;
    for (const record of directory.replica.all(type).values()) {
      if (record.erased.length > 0) continue;
      if (carried?.keys.has(recordKey(record)) === true || isWrittenOn(record, device)) {
        surely.push(toEntry<RecordType>(type, record));
      } else if (bornAt(record) <= until) perhaps.push(toEntry<RecordType>(type, record));
    }
  }
  return { lastFileAt: carried?.at, surely, perhaps };
}

/** A value of that device is, or was, in the record. */
export function isWrittenOn({ fields }: StoredRecord, device: string): boolean {
  const prefix = `${device}-`;
  return Object.values(fields).some((cell) =>
    isShort(cell)
      ? cell[0].startsWith(prefix)
      : Object.keys(cell.seen).some((actor) => actor.startsWith(prefix)),
  );
}

/** The oldest value that is left of it: by wall clocks, which is the best that is known. */
function bornAt({ fields }: StoredRecord): number {
  let born = Number.POSITIVE_INFINITY;
  for (const cell of Object.values(fields)) {
    if (isShort(cell)) born = Math.min(born, cell[2]);
    else for (const { at } of cell.values) born = Math.min(born, at);
  }
  return born;
}
