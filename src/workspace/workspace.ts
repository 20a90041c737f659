import { type Accessor, createContext, useContext } from "solid-js";
import type { Json } from "#crdt/json.ts";
import type { RecordWrite } from "#crdt/write.ts";
import type { Day } from "#domain/day.ts";
import type { RecordType } from "#domain/record-types.ts";
import type { Space } from "#storage/spaces.ts";
import type { Store } from "#storage/store.ts";
import type { Author } from "./authors.ts";
import type { Change } from "./change.ts";
import type { Directory } from "./directory.ts";
import type { Entry } from "./entry.ts";
import type { Pulse } from "./query.ts";
import type { Safety } from "./safety.ts";
import type { DirectorySearch } from "./search.ts";

/** An act that is on the disk. */
export interface Saved {
  /** Of an act that leaves the gone aside: how many it left. */
  readonly left?: Gone;
  /** Records written, oldest first. */
  readonly keys: readonly { readonly type: RecordType; readonly id: string }[];
  /** Takes the act back by ordinary writes. */
  readonly undo: () => Promise<void>;
}

/** Records that no list shows any more. */
export interface Gone {
  readonly binned: number;
  readonly erased: number;
}

/** The directory as opened on this device. Time and chance come in here, so that tests choose them. */
export interface Workspace {
  readonly space: Space;
  readonly store: Store;
  readonly directory: Directory;
  readonly pulse: Pulse;
  readonly search: DirectorySearch;
  /** Every record has been read: what asks of all types waits for it, or it holds the first screen up. */
  readonly isWhole: Accessor<boolean>;
  readonly safety: Accessor<Safety>;
  /**
   * Follows a write that is not made by `save`, such as a worker's: once it has written, the device is
   * asked to keep the data; when there is no room for it, `safety` says so. Rejects with the refusal.
   */
  readonly watchWrite: <T>(writing: Promise<T>, hasWritten?: (answer: T) => boolean) => Promise<T>;
  /** Asks the device to promise that it keeps the data; `safety` shows the answer. */
  readonly askToKeep: () => void;
  /** The member who holds this device, once known. */
  readonly me: Accessor<Entry<"members"> | undefined>;
  /** Who wrote a value, read from its actor. */
  readonly author: (actor: string) => Author;
  readonly today: () => Day;
  /** Wall clock, ms. */
  readonly now: () => number;
  readonly newId: () => string;
  /**
   * One act, one transaction, several records if need be. Settles when the disk has it.
   * @throws {StorageFull} or another refusal of the device; `RecordErased`, of all that it is about: nothing was written.
   */
  readonly save: (changes: readonly Change[], more?: SaveOptions) => Promise<Saved>;
  /**
   * One value of one cell in place of all those that `entry` shows: settles a conflict, takes one back.
   * `also`: what it moves beside itself.
   */
  readonly put: (
    entry: Entry,
    field: string,
    value: Json,
    also?: readonly Change[],
  ) => Promise<Saved>;
  /** Puts them in the bin. */
  readonly remove: (
    entries: readonly Entry[],
    more?: Pick<SaveOptions, "leaveGone">,
  ) => Promise<Saved>;
  /** Takes them out of the bin. */
  readonly restore: (entries: readonly Entry[]) => Promise<Saved>;
  /** One act whose writes were made elsewhere: see merging.ts. */
  readonly write: (act: "save" | "restore", writes: readonly RecordWrite[]) => Promise<Saved>;
}

export interface SaveOptions {
  /**
   * Of an act on several records that exist: those that are in the bin or erased by the time it is
   * written are left as they are. @throws `RecordsGone` if there is no other: nothing was written.
   */
  readonly leaveGone?: boolean;
  /** Keys of drafts that this act makes useless: deleted in the same transaction. */
  readonly drafts?: readonly string[];
  /** Writes that were made elsewhere: see joining-records.ts. */
  readonly also?: readonly RecordWrite[];
}

export const WorkspaceContext = createContext<Workspace>();

export function useWorkspace(): Workspace {
  const workspace = useContext(WorkspaceContext);
  if (workspace === undefined) throw new Error("useWorkspace: no WorkspaceContext above");
  return workspace;
}
