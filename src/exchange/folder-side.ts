import type { StoredRecord } from "#crdt/record.ts";
import type { Bytes } from "./bundle.ts";
import type { ObjectName } from "./folder-names.ts";
import type { FolderState, WaitReason } from "./folder-state.ts";

/** What a device lends to the reading and writing of a shared folder. */
export interface FolderSide {
  readonly space: string;
  /** Six base-58 characters. */
  readonly device: string;
  /** Wall clock, ms: only for what is removed late. */
  readonly now: () => number;
  /** The rev of the journal, read without reading the directory. */
  readonly rev: () => Promise<number>;
  /** Reads or catches up with the directory; the rev that memory is at. */
  readonly load: () => Promise<number>;
  readonly get: (type: string, id: string) => StoredRecord | undefined;
  readonly all: () => Iterable<StoredRecord>;
  /** Takes `records` of an object, and whatever else it brings; settles when the disk has it. */
  readonly join: (
    object: OpenedObject,
    records: readonly StoredRecord[],
    name: ObjectName,
  ) => Promise<void>;
  readonly open: (bytes: Bytes, name: ObjectName) => Promise<Opening>;
  /** Keeps for a person to look at what nobody known answers for. */
  readonly keep: (bytes: Bytes, name: ObjectName) => Promise<void>;
  /** What was kept is not needed any more: all of it is here. */
  readonly settle: (name: ObjectName) => Promise<void>;
  /** Seals and signs; `undefined` when nothing of it may leave. */
  readonly write: (draft: ObjectDraft) => Promise<WrittenObject | undefined>;
  /** Attachments that are here, named by a record, small enough to leave, and not among `without`. */
  readonly blobs: (without: ReadonlyMap<string, boolean>) => Promise<readonly string[]>;
  /** Of each record, what stands for its whole state, the same on every device. */
  readonly digest: (records: readonly StoredRecord[]) => Promise<readonly string[]>;
  /** Takes what the head of another device tells. */
  readonly hear: (bytes: Bytes, name: ObjectName) => Promise<Hearing>;
  /** What this device has to tell, and of which objects it says that they are not whole. */
  readonly notice: (unread: readonly string[]) => Promise<Notice>;
  /** SHA-256, 64 hexadecimal digits. */
  readonly sha: (bytes: Bytes) => Promise<string>;
  /** Marked lost or retired in the team's list. */
  readonly isGone: (device: string) => boolean;
  /** Names the keys that open and vouch; another one when they change. */
  readonly trust: string;
  /** Names the key that objects are sealed with now. */
  readonly seal: string;
  readonly save: (state: FolderState) => Promise<void>;
}

export type Hearing =
  /** `unread`: names of objects that it could not read. */
  | { readonly is: "heard"; readonly unread: readonly string[] }
  /** Its key is not here, or nobody vouches for it: with other keys it is tried again. */
  | { readonly is: "waits" }
  /** Half of it, or nothing that can be read. */
  | { readonly is: "unfinished" };

export interface Notice {
  /** Of all that it says; nothing: there is nothing to say. */
  readonly digest: string;
  /** Seals and signs; `undefined` when nothing of it may leave. */
  readonly write: () => Promise<Bytes | undefined>;
}

export interface OpenedObject {
  /** The device that signed it. */
  readonly signer: string;
  readonly records: readonly StoredRecord[];
  /** Of a full, the names that it holds whole. */
  readonly replaces: readonly string[];
  /** Attachments in it, by their hashes. */
  readonly blobs: readonly string[];
}

export type Opening =
  | { readonly is: "opened"; readonly object: OpenedObject }
  | { readonly is: "waits"; readonly why: WaitReason };

export interface ObjectDraft {
  readonly kind: "range" | "full";
  readonly records: readonly StoredRecord[];
  /** Of a full. */
  readonly replaces: readonly string[];
  /** The rev of the journal that they were read at: of what came since, the object may lack some. */
  readonly upTo: number;
  /** Attachments that need not leave again. */
  readonly without: ReadonlyMap<string, boolean>;
}

export interface WrittenObject {
  readonly bytes: Bytes;
  /** `type/id` of what no reader would take: it stays here. */
  readonly left: ReadonlySet<string>;
  /** Attachments in it, by their hashes. */
  readonly blobs: readonly string[];
}
