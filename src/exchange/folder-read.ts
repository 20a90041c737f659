import { weekMs } from "#domain/day-ms.ts";
import { joinStored, type StoredRecord } from "#crdt/record.ts";
import type { ObjectName } from "./folder-names.ts";
import type { FolderPort } from "./folder-port.ts";
import type { FolderSide, OpenedObject } from "./folder-side.ts";
import { type FolderState, setKnown } from "./folder-state.ts";

export interface ObjectsRead {
  readonly read: number;
  /** Names that were listed and could not be read whole now: they are tried again. */
  readonly unread: readonly Unread[];
}

export interface Unread {
  readonly name: string;
  /** Listed and not there; there and not whole yet; the folder did not give it. */
  readonly why: "absent" | "unfinished" | "unreachable";
}

export interface Found extends ObjectName {
  readonly at: number;
}

/**
 * Joins every object that was neither read nor written, under this device's own prefix too: that is
 * where a restored device finds what it wrote since. Only the names decide; fulls come first, because
 * one may spare the reading of what it replaces. An object that fails holds up no other.
 * Rejects when the device refuses to keep what was read.
 */
export async function readObjects(
  side: FolderSide,
  port: FolderPort,
  state: FolderState,
  found: readonly Found[],
): Promise<ObjectsRead> {
  const unread: Unread[] = [];
  let read = 0;
  let failures = 0;
  for (const name of found.toSorted(inOrder)) {
    if (!isDue(side, state, name)) continue;
    // oxlint-disable no-await-in-loop -- one object in memory at a time
    const taken = await readObject(side, port, state, name);
    if (taken === "read") {
      read += 1;
      if (read % 8 === 0) await side.save(state);
    } else if (taken !== "waits") unread.push({ name: name.name, why: taken });
    // oxlint-enable no-await-in-loop
    failures = taken === "unreachable" ? failures + 1 : 0;
    if (failures === mostFailures) break;
  }
  await settleCovered(side, state, found);
  return { read, unread };
}

/** What a lost device left and nobody may join whole, once it came by the full of a colleague. */
async function settleCovered(
  { isGone, settle }: FolderSide,
  { waiting, covered }: FolderState,
  found: readonly Found[],
): Promise<void> {
  for (const name of found) {
    if (!waiting.has(name.name) || !isGone(name.device) || !covered.has(name.name)) continue;
    waiting.delete(name.name);
    // oxlint-disable-next-line no-await-in-loop -- seldom more than one
    await settle(name);
  }
}

/** In a row: by then the folder itself is out of reach. */
const mostFailures = 3;

function inOrder(a: Found, b: Found): number {
  if (a.kind !== b.kind) return a.kind === "full" ? -1 : 1;
  return b.at - a.at || (a.name < b.name ? -1 : 1);
}

function isDue({ isGone, trust }: FolderSide, state: FolderState, { name, device }: ObjectName) {
  const { read, written, removing, removed, waiting, covered } = state;
  if (read.has(name) || written.has(name) || removing.has(name) || removed.has(name)) return false;
  if (waiting.get(name)?.trust === trust) return false;
  // A device speaks for its own objects; anybody speaks for one that will not come back.
  const cover = covered.get(name);
  return cover === undefined || (cover.by !== device && !isGone(device));
}

async function readObject(
  side: FolderSide,
  port: FolderPort,
  state: FolderState,
  name: ObjectName,
): Promise<"read" | "waits" | Unread["why"]> {
  let bytes;
  try {
    bytes = await port.get(name.name);
  } catch {
    return "unreachable";
  }
  if (bytes === undefined) return "absent";
  if ((await side.sha(bytes)) !== name.sha) return "unfinished";
  const opening = await side.open(bytes, name);
  if (opening.is === "waits") {
    // Once: a person who put it aside is not asked again.
    if (opening.why === "signer" && !state.waiting.has(name.name)) await side.keep(bytes, name);
    state.waiting.set(name.name, { why: opening.why, trust: side.trust });
    return "waits";
  }
  const { object } = opening;
  const isMine = name.device === side.device && object.signer === side.device;
  const learnt = await learn(side, state, object.records, isMine);
  await side.join(object, learnt.fresh, name);
  for (const [key, now] of learnt.known) setKnown(state, key, now);
  for (const hash of object.blobs)
    if (isMine || !state.blobs.has(hash)) state.blobs.set(hash, isMine);
  remember(side, state, name, object, isMine);
  return "read";
}

function remember(
  { now, device }: FolderSide,
  state: FolderState,
  name: ObjectName,
  object: OpenedObject,
  isMine: boolean,
): void {
  state.waiting.delete(name.name);
  if (isMine && name.kind !== "head") {
    // Written by this device before it was restored, or just before it was killed.
    state.written.set(name.name, name.kind);
    state.rev = -1; // it may hold what was erased since
  } else state.read.add(name.name);
  if (object.signer !== name.device) return;
  const at = now();
  for (const covered of object.replaces) {
    if (covered !== name.name) state.covered.set(covered, { by: object.signer, at });
    if (!isMine || !covered.startsWith(ownPrefix(name, device))) continue;
    state.written.delete(covered);
    // It stays a week, for readers whose listing is old.
    if (!state.removed.has(covered)) state.removing.set(covered, at + weekMs);
  }
}

function ownPrefix({ name, device: of }: ObjectName, device: string): string {
  return name.slice(0, name.indexOf(`/${of}/`)) + `/${device}/`;
}

interface Learnt {
  /** Records that say something that the folder had not said yet, and erasures. */
  readonly fresh: readonly StoredRecord[];
  readonly known: ReadonlyMap<string, { readonly state: string; readonly isMine: boolean }>;
}

/**
 * What the folder holds of each record once this object is read. Where what is here is no more than
 * what the folder held, it is the join of both. Else only a state that takes in all that is here is
 * known whole: without knowing it, a record is written once too often, and never once too little.
 */
async function learn(
  side: FolderSide,
  { known }: FolderState,
  records: readonly StoredRecord[],
  isMine: boolean,
): Promise<Learnt> {
  const states = await side.digest(records);
  const now = new Map<string, { state: string; isMine: boolean }>();
  const fresh: StoredRecord[] = [];
  const unsure: { key: string; before: StoredRecord; joined: StoredRecord; state: string }[] = [];
  for (const [index, record] of records.entries()) {
    const key = `${record.type}/${record.id}`;
    const state = states[index] ?? "";
    const held = known.get(key);
    const mine = (held?.isMine ?? false) || (isMine && record.erased.length === 0);
    const isKnown = held?.state === state;
    // What a device says of an erasure is news each time: it is told who has confirmed it.
    if (!isKnown || record.erased.length > 0) fresh.push(record);
    if (isKnown) {
      now.set(key, { state, isMine: mine });
      continue;
    }
    const before = side.get(record.type, record.id);
    if (before === undefined) now.set(key, { state, isMine: mine });
    else {
      // Without a state: contents that an erasure must find.
      if (mine) now.set(key, { state: held?.state ?? "", isMine: mine });
      unsure.push({ key, before, joined: joinStored(before, record).record, state });
    }
  }
  const digests = await side.digest(unsure.flatMap(({ before, joined }) => [before, joined]));
  for (const [index, { key, state }] of unsure.entries()) {
    const [before, joined] = digests.slice(2 * index, 2 * index + 2);
    const held = known.get(key);
    if (joined === undefined || (before !== held?.state && joined !== state)) continue;
    now.set(key, { state: joined, isMine: now.get(key)?.isMine ?? held?.isMine ?? false });
  }
  return { fresh, known: now };
}
