/** What this device remembers of one shared folder. It decides what is read, written and removed. */
export interface FolderState {
  /** Objects whose records were all joined here. */
  readonly read: Set<string>;
  /** Objects of this device's own prefix that no full of its own replaces, and whether they are fulls. */
  readonly written: Map<string, "range" | "full">;
  /** Names that a full which was read or written here says it holds: by which device, and learnt when (ms). */
  readonly covered: Map<string, Cover>;
  /** Names to be removed, once it is this late (ms). */
  readonly removing: Map<string, number>;
  /** Names that were removed, when (ms): should the folder come back as it was, they are removed again. */
  readonly removed: Map<string, number>;
  /** Objects that could not be joined, why, and with which keys it was tried. */
  readonly waiting: Map<string, Waiting>;
  /** By name, how many listings in a row did not have it. */
  readonly missing: Map<string, number>;
  /** Objects that were there and not whole, at how many visits in a row. */
  readonly unfinished: Map<string, number>;
  /** Objects that were read or written here, and that stand there otherwise now. */
  readonly broken: Set<string>;
  /** Heads of others that need not be read again, by name: when the folder said that they were put, and under which keys one waits. */
  readonly heads: Map<string, string>;
  /** What this device's own head says. */
  head: OwnHead | undefined;
  /** By `type/id`, what the folder holds of a record. */
  readonly known: Map<string, Known>;
  /** Digests of records that no reader would take, by `type/id`: they stay here until they change. */
  readonly left: Map<string, string>;
  /** Attachments that the folder holds, by their hashes; true: an object of this device does. */
  readonly blobs: Map<string, boolean>;
  /** The rev of the journal up to which the folder holds everything, but what was `left`; -1: to be compared. */
  rev: number;
  /** The key that this device's full is sealed with. */
  seal: string;
  /** Keys of `known` that changed since they were last kept. */
  readonly changed: Set<string>;
}

export interface Cover {
  readonly by: string;
  readonly at: number;
}

export interface Waiting {
  readonly why: WaitReason;
  /** Names the keys that did not open or vouch for it: with others it is tried again. */
  readonly trust: string;
}

/**
 * Signed by nobody this team knows, or by a device that was lost or retired; sealed with keys that
 * are not here; damaged or of another team; from a newer version.
 */
export type WaitReason = "signer" | "epoch" | "refused" | "newer";

export interface OwnHead {
  readonly name: string;
  /** Of what it says; nothing: it was not put. */
  readonly digest: string;
  /** Of its bytes. */
  readonly sha: string;
  /** The rev of the journal at which it was found to say all. */
  readonly rev: number;
  /** Names that it tells of, as one text. */
  readonly unread: string;
  /** As the folder says when it was put; `undefined` until a listing has it. */
  readonly at: number | undefined;
}

export interface Known {
  /** Digest of the record's line, as reading the whole folder would give it. */
  readonly state: string;
  /** An object of this device holds contents of it: an erasure has that rewritten. */
  readonly isMine: boolean;
}

export function newFolderState(): FolderState {
  return {
    read: new Set(),
    written: new Map(),
    covered: new Map(),
    removing: new Map(),
    removed: new Map(),
    waiting: new Map(),
    missing: new Map(),
    unfinished: new Map(),
    broken: new Set(),
    heads: new Map(),
    head: undefined,
    known: new Map(),
    left: new Map(),
    blobs: new Map(),
    rev: -1,
    seal: "",
    changed: new Set(),
  };
}

export function setKnown({ known, changed }: FolderState, key: string, now: Known): void {
  const before = known.get(key);
  if (before?.state === now.state && before.isMine === now.isMine) return;
  known.set(key, now);
  changed.add(key);
}
