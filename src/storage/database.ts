import { Dexie, type Table } from "dexie";
import type { Json } from "#crdt/json.ts";
import { onlyVersion } from "./only-version.ts";
import type { Point, Run } from "./points.ts";
import type { Bytes } from "./squeeze.ts";
import type { Traces } from "./traces.ts";

/** A space's own database. What each row is stands beside what writes it. */
export class Database extends Dexie {
  declare readonly journal: Table<JournalRow, number>;
  declare readonly pages: Table<PageRow, number>;
  declare readonly places: Table<PlaceRow, number>;
  declare readonly meta: Table<MetaRow, string>;
  declare readonly history: Table<HistoryRow, [string, number]>;
  declare readonly unsent: Table<UnsentRow, [rev: number, part: number]>;
  declare readonly drafts: Table<DraftRow, string>;
  declare readonly inbox: Table<InboxRow, string>;
  declare readonly outbox: Table<OutboxRow, string>;
  declare readonly blobs: Table<BlobRow, string>;
  /** Of this device alone, in no file: its keys (team-keys.ts), its shared folders (folders.ts). */
  declare readonly keys: Table<KeptRow, string>;
  /** What an erasure set aside: see held.ts. */
  declare readonly held: Table<KeptRow, string>;
  /** A reader's edition and wishes (published.ts, asks.ts); a team's, what it handed over (kept-editions.ts). */
  declare readonly published: Table<KeptRow, string>;

  /** Set when this connection must not be opened again: see `DatabaseLeft`. */
  isLeft = false;
  readonly #onLeft: ((why: Leaving) => void) | undefined;
  #isMoved = false;

  /** `onLeft`: another tab deletes or upgrades this database, and this one made room; or restored it elsewhere. */
  constructor(name: string, onLeft?: (why: Leaving) => void) {
    super(name, onlyVersion(1));
    this.#onLeft = onLeft;
    // Append only: a released version is never edited.
    this.version(1).stores({
      journal: "rev, erases",
      pages: "page, rev",
      places: "page",
      meta: "key",
      history: "[bucket+part]",
      unsent: "[rev+part], part",
      drafts: "key, *about",
      inbox: "id",
      outbox: "id",
      blobs: "hash",
      keys: "id",
      held: "id",
      published: "id",
    });
    // The last to subscribe is asked first; `false` spares Dexie's own answer, which opens again.
    this.on("versionchange", ({ newVersion }) => {
      const wasLeft = this.isLeft;
      this.leave();
      if (!wasLeft) onLeft?.(newVersion === null ? "deleted" : "upgraded");
      return false;
    });
    this.on("blocked", () => false);
  }

  /** Whoever reads that a restore moved the space says it here; it is told once. */
  hearMoved(): void {
    if (this.#isMoved) return;
    this.#isMoved = true;
    this.#onLeft?.("moved");
  }

  leave(): void {
    this.isLeft = true;
    this.close();
  }
}

export type Leaving = "deleted" | "upgraded" | "moved";

/** One batch of changed records, or a part of it: at most 256 records or about a million characters. */
export interface JournalRow {
  readonly rev: number;
  readonly actor: string;
  readonly at: number;
  /** Records that hold only the cells that changed: see `packRecords`. */
  readonly text: string;
  /** There if a record was erased: folding is due, whatever the number of lines. */
  readonly erases?: 1;
}

/** About 256 whole records, of one type unless a version before made the page. */
export interface PageRow {
  readonly page: number;
  /** The highest rev that was joined into it. */
  readonly rev: number;
  /** See `packPage`. */
  readonly bytes: Bytes;
  /** There if all are of one type: it, and how many were not erased. */
  readonly only?: { readonly type: string; readonly kept: number };
}

/** JSON of the keys of the records of a page, so that folding finds theirs without reading all pages. */
export interface PlaceRow {
  readonly page: number;
  readonly text: string;
  /** JSON: of each, in the same order, the rev of its last change. It holds while the page is of rev `upTo`. */
  readonly revs?: string;
  readonly upTo?: number;
}

export interface HeadRow {
  readonly key: "head";
  /** Id of the space that lives here. */
  readonly space: string;
  /** Six base-58 characters, drawn once per database. */
  readonly device: string;
  /** Counter of journal lines. */
  readonly rev: number;
  /** How often pages were rewritten, and how often a file was written out or confirmed. */
  readonly folds: number;
  readonly sent: number;
  /** The actor of the last line, and the rev of the last act of this device. */
  readonly actor?: string;
  readonly own?: number;
  /** The database that a restore moves this space to: this one takes nothing more. */
  readonly moved?: string;
  /** A restore filled this database, and everything is in it. */
  readonly whole?: true;
  /** How many records were erased when it was whole. */
  readonly erased?: number;
}

export interface SettingRow {
  readonly key: `setting/${string}`;
  readonly value: Json;
}

/** How far a large file of the inbox has been joined, and the counts so far. */
export interface CursorRow {
  readonly key: `cursor/${string}`;
  readonly next: number;
  readonly counts: JoinCounts;
}

/** A part of what is remembered of a shared folder: see folders.ts. */
export interface FolderRow {
  readonly key: `folder/${string}`;
  readonly value: Json;
}

/** An erasure that took contents here: written with it, so that its purge is done whatever happens. */
export interface ErasureRow {
  /** The device and the rev that it was committed under. */
  readonly key: `erasure/${string}`;
  readonly at: number;
  /** "here", or the device whose file brought it. */
  readonly from: string;
  /** Id in the inbox of that file. */
  readonly file?: string;
  /** `type/id` of the records that lost their contents. */
  readonly keys: readonly string[];
  /** Notes that named them in their text, to be read again by a person. */
  readonly review?: readonly string[];
  /** Files that waited here and held them: taken away by the purge. */
  readonly files?: number;
  /** There until the purge is done. */
  readonly purge?: Traces;
}

/** Who wrote which revs: see `points.ts`. */
export interface RunsRow {
  readonly key: "runs";
  readonly runs: readonly Run[];
}

/** By the six characters of a device. */
export interface PointsRow {
  readonly key: "points";
  /** What is wholly here of its journal: it goes out with every file. */
  readonly have: Readonly<Record<string, readonly Point[]>>;
  /** What its last file said to have of ours. */
  readonly told: Readonly<Record<string, Told>>;
}

export interface Told {
  readonly points: readonly Point[];
  /** Of those that our runs confirmed when it came, the highest. */
  readonly rev: number;
}

/** « Envoyé, non confirmé »: JSON of { "type/id": rev of its last change here }. */
export interface PendingRow {
  readonly key: `pending/${number}`;
  readonly text: string;
}

export type MetaRow =
  | HeadRow
  | SettingRow
  | CursorRow
  | RunsRow
  | PointsRow
  | PendingRow
  | FolderRow
  | ErasureRow;

/** Each record of a file is in one of these. */
export interface JoinCounts {
  /** Not here before. */
  readonly added: number;
  /** Changed here, without a conflict. */
  readonly updated: number;
  /** Nothing new. */
  readonly known: number;
  /** Erased here, so its contents were dropped. */
  readonly dropped: number;
  /** `type/id` of those that changed here and now need a choice. */
  readonly conflicts: readonly string[];
}

/** JSON of `PastEntry`s, of a line that waits to be folded or of a bucket. */
export type HistoryRow = WaitingHistoryRow | FoldedHistoryRow;

export interface WaitingHistoryRow {
  readonly bucket: "";
  /** The journal's rev. */
  readonly part: number;
  readonly text: string;
}

export interface FoldedHistoryRow {
  /** Last character of the ids in it. */
  readonly bucket: string;
  /** 1, 2, 3… */
  readonly part: number;
  readonly squeezed: Bytes;
}

export interface UnsentRow {
  readonly rev: number;
  /** 0 in the row of an act; 1, 2, 3… where many acts were made into a few rows. */
  readonly part: number;
  /** JSON of { "type/id": rev of its last change here }. */
  readonly text: string;
}

export interface DraftRow {
  readonly key: string;
  readonly at: number;
  /** JSON of what the form holds. */
  readonly text: string;
  /** `type/id` of the records that it is about: erasing one of them deletes it. */
  readonly about: readonly string[];
}

/** A received file as it came, until it is wholly joined. */
export interface InboxRow {
  readonly id: string;
  readonly name: string;
  readonly receivedAt: number;
  readonly bytes: ArrayBuffer;
}

/** What a file brought, written with its last record. */
export interface OutboxRow {
  readonly id: string;
  readonly at: number;
  readonly from: string;
  readonly counts: JoinCounts;
  readonly receipt: unknown;
  /** « Il manque une partie »: what came before is not all here. */
  readonly missing?: true;
}

/** An attachment; an ArrayBuffer because WebKit aborts on a Blob in a private session. */
export interface BlobRow {
  readonly hash: string;
  readonly type: string;
  readonly bytes: ArrayBuffer;
}

export interface KeptRow {
  readonly id: string;
  readonly value: unknown;
}
