import type { Json } from "#crdt/json.ts";
import type { Database } from "#storage/database.ts";
import { readHead } from "#storage/head.ts";
import { findFolderParts, saveFolderParts } from "#storage/folders.ts";
import {
  type FolderState,
  type Known,
  newFolderState,
  type OwnHead,
  type WaitReason,
} from "./folder-state.ts";

/** What is remembered of a folder, as the disk has it, and the way to keep it again. */
export async function openFolderState(
  db: Database,
  id: string,
): Promise<{
  readonly state: FolderState;
  readonly save: (state: FolderState) => Promise<void>;
}> {
  const [parts, { device }] = await Promise.all([findFolderParts(db, id), readHead(db)]);
  const state = readState(parts, device);
  let kept = JSON.stringify(parts.get(namesPart));
  return {
    state,
    async save(now) {
      const names = namesOf(now, device);
      const text = JSON.stringify(names);
      const changed = new Map<string, Json>(bucketsOf(now));
      if (text !== kept) changed.set(namesPart, names);
      await saveFolderParts(db, id, changed);
      kept = text;
      now.changed.clear();
    },
  };
}

const namesPart = "names";
const bucketPart = "known/";

function namesOf(state: FolderState, device: string): Json {
  const { read, written, covered, removing, removed, waiting, missing, left, blobs, rev } = state;
  const { unfinished, broken, heads, head, seal } = state;
  return {
    read: [...read],
    written: [...written],
    covered: Array.from(covered, ([name, { by, at }]) => [name, by, at]),
    removing: [...removing],
    removed: [...removed],
    waiting: Array.from(waiting, ([name, { why, trust }]) => [name, why, trust]),
    missing: [...missing],
    unfinished: [...unfinished],
    broken: [...broken],
    heads: [...heads],
    head: head === undefined ? null : { ...head, at: head.at ?? null },
    left: [...left],
    blobs: [...blobs],
    rev,
    seal,
    device,
  };
}

/** Records by the last character of their ids: few rows are written again for a few records. */
function bucketsOf({ known, changed }: FolderState): readonly (readonly [string, Json])[] {
  const due = new Set(Array.from(changed, (key) => key.slice(-1)));
  if (due.size === 0) return [];
  const buckets = new Map<string, Record<string, Json>>();
  for (const [key, { state, isMine }] of known) {
    const last = key.slice(-1);
    if (!due.has(last)) continue;
    const bucket = buckets.get(last) ?? {};
    buckets.set(last, bucket);
    bucket[key] = isMine ? `${state}${mineMark}` : state;
  }
  return Array.from(buckets, ([last, bucket]) => [bucketPart + last, bucket]);
}

/** In no digest. */
const mineMark = "!";

function readState(parts: ReadonlyMap<string, Json>, device: string): FolderState {
  const state = newFolderState();
  for (const [part, value] of parts) {
    if (part === namesPart) takeNames(state, value, device);
    else if (part.startsWith(bucketPart)) takeBucket(state, value);
  }
  return state;
}

interface Names {
  readonly read: readonly string[];
  readonly written: readonly [string, "range" | "full"][];
  readonly covered: readonly [string, string, number][];
  readonly removing: readonly [string, number][];
  readonly removed: readonly [string, number][];
  readonly waiting: readonly [string, WaitReason, string][];
  readonly missing: readonly [string, number][];
  /** These four and `seal` are not kept by the first version. */
  readonly unfinished?: readonly [string, number][];
  readonly broken?: readonly string[];
  readonly heads?: readonly [string, string][];
  readonly head?: (Omit<OwnHead, "at"> & { readonly at: number | null }) | null;
  readonly left: readonly [string, string][];
  readonly blobs: readonly [string, boolean][];
  readonly rev: number;
  /** Without it what was put comes once more. */
  readonly seal?: string;
  /** Whose journal `rev` is of: a restore brings all this along, and counts anew. */
  readonly device?: string;
}

function takeNames(state: FolderState, value: Json, device: string): void {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- namesOf wrote it
  const names = value as unknown as Names;
  for (const name of names.read) state.read.add(name);
  for (const [name, kind] of names.written) state.written.set(name, kind);
  for (const [name, by, at] of names.covered) state.covered.set(name, { by, at });
  for (const [name, due] of names.removing) state.removing.set(name, due);
  for (const [name, at] of names.removed) state.removed.set(name, at);
  for (const [name, why, trust] of names.waiting) state.waiting.set(name, { why, trust });
  for (const [name, times] of names.missing) state.missing.set(name, times);
  for (const [name, times] of names.unfinished ?? []) state.unfinished.set(name, times);
  for (const name of names.broken ?? []) state.broken.add(name);
  for (const [name, at] of names.heads ?? []) state.heads.set(name, at);
  if (names.head) state.head = { ...names.head, at: names.head.at ?? undefined };
  for (const [key, digest] of names.left) state.left.set(key, digest);
  for (const [hash, isMine] of names.blobs) state.blobs.set(hash, isMine);
  state.seal = names.seal ?? "";
  state.rev = names.device === device ? names.rev : -1;
}

function takeBucket({ known }: FolderState, value: Json): void {
  if (typeof value !== "object" || value === null) return;
  for (const [key, text] of Object.entries(value)) {
    if (typeof text === "string") known.set(key, readKnown(text));
  }
}

function readKnown(text: string): Known {
  const isMine = text.endsWith(mineMark);
  return { state: isMine ? text.slice(0, -mineMark.length) : text, isMine };
}
