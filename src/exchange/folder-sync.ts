import { noteUnfinished, putHead, readHeads, removeDeadHeads } from "./folder-head.ts";
import { type ObjectName, readObjectName, spacePrefix } from "./folder-names.ts";
import type { FolderPort } from "./folder-port.ts";
import { type Found, readObjects, type Unread } from "./folder-read.ts";
import { forgetOldNames, removeWhatIsDue } from "./folder-remove.ts";
import type { FolderSide } from "./folder-side.ts";
import type { FolderState } from "./folder-state.ts";
import { type ObjectPut, putWhatIsDue } from "./folder-write.ts";

export interface FolderOutcome {
  /** Objects joined. */
  readonly read: number;
  readonly put: ObjectPut | undefined;
  readonly removed: number;
  readonly unread: readonly Unread[];
  /** Names that are none of ours: left alone. */
  readonly foreign: readonly string[];
  /** All of ours that was listed. */
  readonly found: readonly Found[];
}

/**
 * Reads what others put into a shared folder and puts what it lacks. No head, number, order or ETag
 * decides anything, and nothing is ever taken for deleted because it is not there. When nothing is new
 * on either side it is one listing. Rejects when the folder cannot be listed or refuses to take, and
 * when this device refuses to keep; whatever was done stays done.
 */
export async function syncFolder(
  side: FolderSide,
  port: FolderPort,
  state: FolderState,
): Promise<FolderOutcome> {
  const listed = await port.list(spacePrefix(side.space));
  const found: Found[] = [];
  const foreign: string[] = [];
  for (const { name, at = 0 } of listed) {
    const read = readObjectName(side.space, name);
    if (read === undefined) foreign.push(name);
    else found.push({ ...read, at });
  }
  const objects = found.filter(isObject);
  const { read, unread } = await readObjects(side, port, state, objects);
  const heads = await readHeads(side, port, state, found);
  noteUnfinished(state, [...unread, ...heads]);
  const lost = noteLost(side, state, objects);
  if (read > 0) await side.save(state);
  const put = await putWhatIsDue(side, port, state, objects, lost);
  const removed = await removeWhatIsDue(side, port, state, objects, put?.name);
  await removeDeadHeads(side, port, state, found);
  forgetOldNames(side, state, objects);
  await side.save(state);
  await putHead(side, port, state, found, read > 0);
  await side.save(state);
  return { read, put, removed, unread, foreign, found };
}

function isObject({ kind }: ObjectName): boolean {
  return kind !== "head";
}

/**
 * What was read or written and no longer stands there for others: missing from a second listing, not
 * what it was, or under the name of a device that is lost, which nobody reads any more; unless a full
 * that was read holds it.
 */
function noteLost(
  { now, isGone, device: of }: FolderSide,
  state: FolderState,
  objects: readonly Found[],
): readonly string[] {
  const { read, written, missing, broken, covered, removing } = state;
  const listed = new Map(objects.map(({ name, device }) => [name, device] as const));
  const lost: string[] = [];
  for (const name of [...read, ...written.keys()]) {
    const device = listed.get(name);
    const times = device === undefined ? (missing.get(name) ?? 0) + 1 : 0;
    if (times === 0) missing.delete(name);
    else missing.set(name, times);
    const isLost = device === undefined ? times >= 2 : isGone(device) || broken.has(name);
    const cover = covered.get(name);
    // This device keeps a full of its own, whoever else holds what its objects held.
    const isHeld = cover !== undefined && (read.has(name) || cover.by === of);
    if (isHeld) broken.delete(name);
    if (isLost && !isHeld) lost.push(name);
    else if (times >= 2) {
      // It may come back with a folder that is put back as it was.
      if (written.delete(name)) removing.set(name, now());
      read.delete(name);
      missing.delete(name);
    }
  }
  return lost;
}
