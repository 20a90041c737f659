import type { StoredRecord } from "#crdt/record.ts";
import { type Beside, commit, type Stamp } from "./commit.ts";
import { onConnection } from "./connection.ts";
import type { Database, JoinCounts } from "./database.ts";
import type { Memory } from "./memory.ts";
import { type Change, prepare } from "./prepare.ts";
import { makePause } from "./slices.ts";

export interface Applying extends Stamp {
  /** Called again when another tab has written meanwhile; not after a dead connection. */
  readonly records: () => readonly StoredRecord[];
  readonly beside: (counts: JoinCounts, change: Change) => Beside | undefined;
}

export interface Applied {
  /** As planned, with the same dots, whether or not they changed anything. */
  readonly records: readonly StoredRecord[];
  readonly counts: JoinCounts;
  /** The rev of the last line; that of memory when nothing changed. */
  readonly rev: number;
}

/**
 * Prepares from memory, commits, then changes memory; never two at a time in a tab.
 *
 * After a dead connection the same records are joined again. If the first attempt did commit,
 * the counter has moved, catching up brings it into memory, and joining them changes nothing.
 */
export function apply(db: Database, memory: Memory, applying: Applying): Promise<Applied> {
  let records: readonly StoredRecord[] | undefined;
  let counts: JoinCounts | undefined;
  return onConnection(db, async (again) => {
    for (;;) {
      if (!again || records === undefined) records = applying.records();
      // Each attempt follows from the one before.
      // oxlint-disable-next-line no-await-in-loop
      const change = await prepare(memory.replica, records, applying, makePause());
      if (!again || counts === undefined) ({ counts } = change);
      const beside = applying.beside(counts, change);
      // oxlint-disable-next-line no-await-in-loop
      const rev = await commit(db, memory.mark(), change, applying, beside);
      if (rev !== undefined) {
        memory.take(change, rev, applying.isOwn);
        return { records, counts, rev };
      }
      // oxlint-disable-next-line no-await-in-loop
      await memory.catchUp();
    }
  });
}
