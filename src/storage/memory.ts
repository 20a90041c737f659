import type { StoredRecord } from "#crdt/record.ts";
import { makeReplica, type Replica } from "#crdt/replica.ts";
import type { Database, HeadRow } from "./database.ts";
import { type News, readNews } from "./news.ts";
import { unpackPage, unpackRecords } from "./unpack.ts";
import type { Change } from "./prepare.ts";
import { recordKey } from "./record-key.ts";
import { makePause } from "./slices.ts";
import type { Unsent } from "./unsent.ts";

/** Every record in memory, and how far of the disk it is. */
export interface Memory {
  readonly replica: Replica;
  readonly unsent: () => Unsent;
  /** Those of them that were changed again are in `unsent` too. */
  readonly pending: () => Unsent;
  /** Other devices, lost ones too, that have said to hold all that was written here. */
  readonly holders: () => readonly string[];
  /** The rev up to which everything was joined. */
  readonly mark: () => number;
  readonly isBehind: (head: HeadRow) => boolean;
  /**
   * Joins what others wrote. One at a time, never beside `take`. Of what was not here yet, pages of
   * other types than `first` are read when they are asked for, or by `readRest`.
   */
  readonly catchUp: (first?: readonly string[]) => Promise<void>;
  /** Reads in slices what `catchUp` left for later. */
  readonly readRest: () => Promise<void>;
  /** Takes an own change, prepared at `mark`, that has committed as `rev`. */
  readonly take: (change: Change, rev: number, isOwn: boolean) => void;
  /** What is `unsent` on the disk after the file number `sent` was written out. */
  readonly takeSent: (sent: Pick<HeadRow, "sent"> & Pick<News, "unsent" | "pending">) => void;
  readonly subscribe: (listener: Listener) => () => void;
}

/** The types of which a record changed; none when only `unsent` did. Were records erased among them? */
export type Listener = (types: ReadonlySet<string>, erases: boolean) => void;

/** `trouble` hears what listeners throw: a save that is on the disk does not fail by its echo. */
export function makeMemory(db: Database, trouble: (error: unknown) => void): Memory {
  const replica = makeReplica();
  const listeners = new Set<Listener>();
  let known = { rev: 0, sent: 0 };
  let own = 0;
  let left: Pick<News, "unsent" | "pending" | "told"> = {
    unsent: new Map(),
    pending: new Map(),
    told: new Map(),
  };
  // Outlives a reading that fails halfway: the next one finds these known.
  const untold = new Set<string>();
  let erases = false;
  let reading: Promise<void> | undefined;

  function tell(types: ReadonlySet<string>): void {
    const told = erases;
    erases = false;
    for (const listener of listeners) {
      try {
        listener(types, told);
      } catch (error) {
        trouble(error);
      }
    }
  }

  return {
    replica,
    unsent: () => left.unsent,
    pending: () => left.pending,
    holders: () => [...left.told].flatMap(([device, rev]) => (rev >= own ? [device] : [])),
    mark: () => known.rev,
    isBehind: ({ rev, sent }) => rev !== known.rev || sent !== known.sent,
    async catchUp(first) {
      const waits = (type: string) => known.rev === 0 && first?.includes(type) === false;
      const take = (records: readonly StoredRecord[]) => {
        for (const record of replica.join(records).changed) {
          untold.add(record.type);
          erases ||= record.erased.length > 0;
        }
      };
      const expect = (type: string, count: number, read: () => readonly StoredRecord[]) => {
        replica.expect(type, count, read);
        untold.add(type);
      };
      const news = await readNews(db, known, {
        page(row) {
          const { only } = row;
          if (only === undefined || !waits(only.type)) take(unpackPage(row));
          else expect(only.type, only.kept, () => unpackPage(row));
        },
        line({ text }) {
          for (const record of unpackRecords(text)) {
            // Joined now, it would have the pages of its type read before.
            if (waits(record.type)) expect(record.type, 1, () => [record]);
            else take([record]);
          }
        },
      });
      if (news === undefined) return;
      known = { rev: news.head.rev, sent: news.head.sent };
      // A database of 0.1.0 does not say: then nobody has all who has not the last line.
      own = news.head.own ?? news.head.rev;
      left = news;
      tell(new Set(untold));
      untold.clear();
    },
    readRest() {
      reading ??= readSlices(replica).finally(() => (reading = undefined));
      return reading;
    },
    take({ records }, rev, isOwn) {
      replica.replace(records);
      erases ||= records.some(({ erased }) => erased.length > 0);
      known = { ...known, rev };
      if (isOwn && records.length > 0) own = rev;
      if (isOwn) for (const record of records) left.unsent.set(recordKey(record), rev);
      if (records.length > 0) tell(new Set(records.map(({ type }) => type)));
    },
    takeSent({ sent, unsent, pending }) {
      known = { ...known, sent };
      left = { ...left, unsent, pending };
      tell(new Set());
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

async function readSlices(replica: Replica): Promise<void> {
  const pause = makePause();
  // oxlint-disable-next-line no-await-in-loop -- each is a slice
  while (replica.readNext()) await pause();
}
