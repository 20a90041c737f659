import { weekMs } from "#domain/day-ms.ts";
import type { StoredRecord } from "#crdt/record.ts";
import { objectName, spacePrefix } from "./folder-names.ts";
import type { FolderPort } from "./folder-port.ts";
import type { Found } from "./folder-read.ts";
import type { FolderSide, ObjectDraft } from "./folder-side.ts";
import { type FolderState, setKnown } from "./folder-state.ts";

/** With so many ranges after a full, the next object is a full. */
export const mostRanges = 16;

export interface ObjectPut {
  readonly name: string;
  readonly kind: "range" | "full";
  readonly records: number;
  readonly bytes: number;
}

/**
 * Puts what the folder does not hold: a record is left out of a range only if its state equals, whole,
 * what reading the folder gives. Everything instead, if this device has no full there, if an object
 * that it wrote or read was lost, if one of its objects holds what was erased, if the team's keys
 * changed, or after 16 ranges.
 * Rejects when the folder refuses.
 */
export async function putWhatIsDue(
  side: FolderSide,
  port: FolderPort,
  state: FolderState,
  found: readonly Found[],
  lost: readonly string[],
): Promise<ObjectPut | undefined> {
  const { fulls, ranges } = countOwn(side, state);
  if (fulls === 0) state.seal = side.seal;
  // Whoever made the team's keys apart from the others sealed what they will never open.
  const isOtherwiseSealed = state.seal !== side.seal;
  if (lost.length === 0 && !isOtherwiseSealed && state.rev === (await side.rev())) return undefined;
  const rev = await side.load();
  const due = await compare(side, state);
  const blobs = await side.blobs(state.blobs);
  const isPending = due.pending.length > 0 || blobs.length > 0;
  // After a restore, or a kill between putting and remembering, a newcomer would have too much to read.
  const isCrowded = fulls > 1 || ranges > mostRanges;
  const isAsked = due.isErased || isCrowded || isOtherwiseSealed || lost.length > 0;
  if (!isPending && !isAsked) {
    state.rev = rev;
    return undefined;
  }
  const isFull = isAsked || fulls === 0 || ranges === mostRanges;
  const gone = isFull ? goneNames(side, state, found) : [];
  if (isFull) forgetBlobs(state, lost.length + gone.length > 0);
  const draft: ObjectDraft = {
    kind: isFull ? "full" : "range",
    records: isFull ? due.all.map(({ record }) => record) : due.pending.map(({ record }) => record),
    replaces: isFull ? replacedBy(state, lost, gone) : [],
    upTo: rev,
    without: state.blobs,
  };
  const written = await side.write(draft);
  if (written === undefined) return undefined;
  for (const { key, digest } of isFull ? due.all : due.pending) {
    if (written.left.has(key)) state.left.set(key, digest);
    else state.left.delete(key);
  }
  if (draft.records.length === written.left.size && written.blobs.length === 0 && !isFull) {
    state.rev = rev; // what no reader would take stays here, until it changes
    return undefined;
  }
  const sha = await side.sha(written.bytes);
  const name = objectName(side.space, side.device, draft.kind, sha);
  await port.put(name, written.bytes);

  for (const hash of written.blobs) state.blobs.set(hash, true);
  for (const { key, record, digest } of isFull ? due.all : due.pending) {
    if (written.left.has(key)) continue;
    const hasContents = record.erased.length === 0;
    const wasMine = !isFull && (state.known.get(key)?.isMine ?? false);
    setKnown(state, key, { state: digest, isMine: hasContents || wasMine });
  }
  if (isFull) state.seal = side.seal;
  if (isFull) replace(side, state, [...lost, ...gone], gone, due.isErased);
  state.written.set(name, draft.kind);
  // Looked for anew: a full begins by forgetting those that this device had put.
  const isAllThere = (await side.blobs(state.blobs)).length === 0;
  state.rev = isAllThere ? rev : -1;
  await side.save(state);
  return { name, kind: draft.kind, records: draft.records.length, bytes: written.bytes.length };
}

/** What stands under this prefix, which is a new one after a restore. */
function countOwn({ space, device }: FolderSide, { written }: FolderState) {
  const prefix = `${spacePrefix(space)}${device}/`;
  const own = [...written].filter(([name]) => name.startsWith(prefix));
  const fulls = own.filter(([, kind]) => kind === "full").length;
  return { fulls, ranges: own.length - fulls };
}

interface Compared {
  readonly key: string;
  readonly record: StoredRecord;
  readonly digest: string;
}

async function compare({ all, digest }: FolderSide, { known, left }: FolderState) {
  const records = [...all()];
  const compared: Compared[] = [];
  for (let from = 0; from < records.length; from += slice) {
    const part = records.slice(from, from + slice);
    // oxlint-disable-next-line no-await-in-loop -- one slice in memory at a time
    const digests = await digest(part);
    for (const [index, record] of part.entries()) {
      compared.push({ key: `${record.type}/${record.id}`, record, digest: digests[index] ?? "" });
    }
  }
  const isNew = (one: Compared) =>
    known.get(one.key)?.state !== one.digest && left.get(one.key) !== one.digest;
  const isErasedFromMine = ({ key, record }: Compared) =>
    record.erased.length > 0 && known.get(key)?.isMine === true;
  return {
    all: compared,
    pending: compared.filter(isNew),
    isErased: compared.some(isErasedFromMine),
  };
}

const slice = 512;

/** Of devices that will not come back: all that is listed of one, once every bit of it was read. */
function goneNames(
  { isGone }: FolderSide,
  { read, removing, removed }: FolderState,
  found: readonly Found[],
) {
  const byDevice = Map.groupBy(
    found.filter(({ device, name }) => isGone(device) && !removing.has(name) && !removed.has(name)),
    ({ device }) => device,
  );
  const names: string[] = [];
  for (const ofDevice of byDevice.values()) {
    if (!ofDevice.every(({ name }) => read.has(name))) continue;
    for (const { name } of ofDevice) names.push(name);
  }
  return names;
}

/** A full holds what the objects of this device held before; with losses, the photos of others too. */
function forgetBlobs({ blobs }: FolderState, others: boolean): void {
  for (const [hash, isMine] of blobs) if (isMine || others) blobs.delete(hash);
}

/** All that this device wrote and remembers, what was lost, and what it may remove of others. */
function replacedBy(
  { written, removing, removed }: FolderState,
  lost: readonly string[],
  gone: readonly string[],
): readonly string[] {
  const names = [...written.keys(), ...removing.keys(), ...removed.keys(), ...lost, ...gone];
  return [...new Set(names)].toSorted();
}

function replace(
  { now, device }: FolderSide,
  { written, removing, read, missing, broken, covered }: FolderState,
  others: readonly string[],
  gone: readonly string[],
  isErased: boolean,
): void {
  const at = now();
  const due = at + (isErased ? 0 : weekMs);
  if (isErased) for (const name of removing.keys()) removing.set(name, due);
  for (const name of [...written.keys(), ...gone]) removing.set(name, due);
  written.clear();
  for (const name of others) {
    read.delete(name);
    missing.delete(name);
    broken.delete(name);
    covered.set(name, { by: device, at });
  }
}
