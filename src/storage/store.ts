import type { Replica } from "#crdt/replica.ts";
import type { StoredRecord } from "#crdt/record.ts";
import { makeBase58 } from "#domain/ids.ts";
import { onConnection } from "./connection.ts";
import { Database, type JoinCounts, type Leaving } from "./database.ts";
import { deriveId } from "./derive-id.ts";
import { flushDrafts } from "./flush-drafts.ts";
import { follow } from "./follow.ts";
import { openHead } from "./head.ts";
import type { JoinOptions } from "./join-file.ts";
import { type Listener, makeMemory } from "./memory.ts";
import { onDemand } from "./on-demand.ts";
import { isDead, StorageError } from "./storage-error.ts";
import { alone, makeTurns } from "./turns.ts";
import type { Unsent } from "./unsent.ts";
import type { Plan, WriteOptions, Written } from "./writer.ts";

/*
 * What the first screen does not need (folding, a file's records) is loaded when it is called for;
 * what a save needs, before it is: a page must be able to save when a newer version took its files.
 */

/** A space as kept on this device: its records in memory, and the one door to write them. */
export interface Store {
  readonly db: Database;
  readonly replica: Replica;
  readonly space: string;
  /** Six base-58 characters: the first part of the actors of this database. */
  readonly device: string;
  /**
   * Fills the memory in tasks of a few ms, then follows other tabs. Records of other types than
   * `first`, if given, are read by `readRest`, in one task if they are asked for before; what a save
   * needs is fetched with them.
   */
  readonly load: (first?: readonly string[]) => Promise<void>;
  /** Settles when every record has been read, in tasks of a few ms. */
  readonly readRest: () => Promise<void>;
  /**
   * One act of a person. Settles when the disk has it and memory shows it. `plan` is called again
   * if another tab has written meanwhile; what it writes on an erased record comes to nothing.
   * @throws {StorageError} nothing was written, memory is as before, drafts are kept.
   */
  readonly write: (plan: Plan, more?: WriteOptions) => Promise<Written>;
  /**
   * What a file brings. One transaction up to 20,000 records; beyond, per 20,000: called again with
   * the same records and `inbox` it goes on where it was. The last one removes the file from the
   * inbox and keeps the receipt.
   * @throws {StorageError}
   */
  readonly join: (records: readonly StoredRecord[], more: JoinOptions) => Promise<JoinCounts>;
  /** Joins what other tabs and workers wrote: before an export too. */
  readonly catchUp: () => Promise<void>;
  /** After memory changed; with no type when only `unsent` did. */
  readonly subscribe: (listener: Listener) => () => void;
  /**
   * Moves journal lines into pages, from `least` lines on, or when a record was erased. To be
   * called in idle time, again as long as it says true.
   */
  readonly fold: (least?: number) => Promise<boolean>;
  /** By `type/id`, the rev of the last change made here that no written file holds. */
  readonly unsent: () => Unsent;
  /** The same of those that a written file holds, and that no other device has confirmed. */
  readonly pending: () => Unsent;
  /** Other devices, by their six characters, that have confirmed all that was written here; lost ones too. */
  readonly holders: () => readonly string[];
  /** A file with everything up to the mark `upTo` was written out, but the records `kept`. */
  readonly markSent: (upTo: number, kept: ReadonlySet<string>) => Promise<void>;
  /** The rev up to which memory has joined everything. */
  readonly mark: () => number;
  readonly close: () => void;
}

export type { Plan, WriteOptions, Written };

export interface StoreOptions {
  /** Its name: see `Space`. */
  readonly database: string;
  /** Id of the space that lives in it. */
  readonly space: string;
  /** It was made before: without its counters it is no new one, the browser erased it. */
  readonly isKnown?: boolean;
  /** Of a new database: the six characters that were drawn for it already. */
  readonly device?: string | undefined;
  /** Wall clock, ms. */
  readonly now: () => number;
  /** That many random numbers. */
  readonly chance?: (count: number) => Uint32Array;
  /** Eight base-58 characters; called at the first write. */
  readonly openingId?: () => string;
  /** What fails behind the scenes; thrown where `window.onerror` hears it unless told. */
  readonly trouble?: (error: unknown) => void;
  /** Another tab deletes or upgrades the database, and this one has let go of it; or restored it elsewhere. */
  readonly onLeft?: (why: Leaving) => void;
}

/** Opens the database and nothing more: the first screen need not wait for `load`. @throws {StorageError} `DatabaseMoved`: see `settleMove`; `DatabaseGone`. */
export async function openStore({
  database,
  space,
  isKnown,
  device: drawn,
  now,
  chance = draw,
  openingId = () => makeBase58(chance(8)),
  trouble = throwLater,
  onLeft,
}: StoreOptions): Promise<Store> {
  const db = new Database(database, onLeft);
  const name = isKnown ? undefined : () => drawn ?? makeBase58(chance(6));
  const { device, moved } = await onConnection(db, () => openHead(db, space, name, drawn)).catch(
    (error: unknown) => {
      db.leave();
      throw error;
    },
  );
  if (moved !== undefined) {
    db.leave();
    throw new StorageError("DatabaseMoved");
  }
  const memory = makeMemory(db, trouble);
  const { replica } = memory;
  const findWriter = onDemand(async () => {
    const [{ makeWriter }, deviceId] = await Promise.all([
      import("./writer.ts"),
      deriveId(space, "devices", "device", device),
    ]);
    return makeWriter({ db, memory, device, deviceId, openingId, now, trouble });
  });
  const inTurn = makeTurns();
  const catchUp = (first?: readonly string[]) =>
    inTurn(() => onConnection(db, () => memory.catchUp(first)));
  let unfollow = () => {};

  return {
    db,
    replica,
    space,
    device,
    async load(first) {
      await catchUp(first);
      unfollow();
      unfollow = follow(db, memory.isBehind, () => catchUp(), trouble);
      if (first === undefined) void findWriter().catch(() => undefined);
    },
    async readRest() {
      void findWriter().catch(() => undefined);
      await memory.readRest();
    },
    write: (plan, options) => inTurn(async () => (await findWriter()).write(plan, options)),
    async join(records, options) {
      const [{ joinFile }, { actor }] = await Promise.all([import("./join-file.ts"), findWriter()]);
      return joinFile({ db, memory, inTurn, actor, now }, records, options);
    },
    catchUp: () => catchUp(),
    subscribe: memory.subscribe,
    fold: (least = enoughLines) =>
      alone(`fold ${db.name}`, () =>
        onConnection(db, async () => {
          const { fold } = await import("./fold.ts");
          return fold(db, least);
        }),
      ),
    unsent: memory.unsent,
    pending: memory.pending,
    holders: memory.holders,
    markSent: (upTo, kept) =>
      inTurn(() =>
        onConnection(db, async () => {
          const { forgetSent } = await import("./forget-sent.ts");
          memory.takeSent(await forgetSent(db, upTo, kept));
        }),
      ),
    mark: memory.mark,
    close() {
      unfollow();
      // The last keys typed are written first: a transaction of two steps does not outlive its connection.
      void flushDrafts(db)
        .catch((error: unknown) => {
          if (!isDead(error)) trouble(error);
        })
        .finally(() => db.leave());
      db.isLeft = true;
    },
  };
}

/** Journal lines that are worth rewriting their pages for. */
const enoughLines = 64;

function draw(count: number): Uint32Array {
  return crypto.getRandomValues(new Uint32Array(count));
}

function throwLater(error: unknown): void {
  setTimeout(() => {
    throw error;
  });
}
