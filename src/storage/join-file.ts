import type { StoredRecord } from "#crdt/record.ts";
import { apply } from "./apply.ts";
import type { Beside } from "./commit.ts";
import { onConnection } from "./connection.ts";
import type { Database, JoinCounts } from "./database.ts";
import type { Memory } from "./memory.ts";
import type { Turns } from "./turns.ts";

export interface JoinOptions {
  /** Device that made the file: for the history. */
  readonly from: string;
  /** Id of the file in the inbox. */
  readonly inbox?: string;
  /** Kept with the counts, to be shown and returned: see `listReceipts`. */
  readonly receipt?: unknown;
  /** The same, told from what memory holds right before the last transaction: again if another tab came before it. */
  readonly receiptOf?: () => unknown;
}

/** What a store lends for it. */
export interface Joining {
  readonly db: Database;
  readonly memory: Memory;
  readonly inTurn: Turns;
  readonly actor: () => string;
  readonly now: () => number;
}

/** Of one transaction. */
export const mostRecords = 20_000;

/** See `Store.join`. A save may come between two transactions. */
export async function joinFile(
  { db, memory, inTurn, actor, now }: Joining,
  records: readonly StoredRecord[],
  options: JoinOptions,
): Promise<JoinCounts> {
  let { next, counts } = await onConnection(db, () => findCursor(db, options.inbox));
  let told: { readonly found: JoinCounts; readonly receipt: unknown } | undefined;
  /** On a new connection what was found stays, and so does what was told of it. */
  const tell = (found: JoinCounts) => {
    if (told?.found !== found) told = { found, receipt: options.receiptOf?.() ?? options.receipt };
    return { ...options, receipt: told.receipt };
  };
  do {
    const first = next;
    const before = counts;
    next = Math.min(first + mostRecords, records.length);
    const isLast = next === records.length;
    const part = records.slice(first, next);
    const at = now();
    const beside = (found: JoinCounts) =>
      isLast
        ? ending(db, tell(found), at, addCounts(before, found))
        : resuming(db, options, next, addCounts(before, found));
    // One transaction after another.
    // oxlint-disable-next-line no-await-in-loop
    const applied = await inTurn(() =>
      apply(db, memory, {
        actor,
        at,
        from: options.from,
        isOwn: false,
        records: () => part,
        beside,
      }),
    );
    counts = addCounts(before, applied.counts);
  } while (next < records.length);
  return counts;
}

const none: JoinCounts = { added: 0, updated: 0, known: 0, dropped: 0, conflicts: [] };

async function findCursor(db: Database, inbox: string | undefined) {
  const row = inbox === undefined ? undefined : await db.meta.get(`cursor/${inbox}`);
  return row !== undefined && "next" in row ? row : { next: 0, counts: none };
}

/** A row of its own beside the file: the file itself may have 64 MB, which are not written again. */
function resuming(
  db: Database,
  { inbox }: JoinOptions,
  next: number,
  counts: JoinCounts,
): Beside | undefined {
  if (inbox === undefined) return undefined;
  return () => [db.meta.put({ key: `cursor/${inbox}`, next, counts })];
}

function ending(
  db: Database,
  { inbox, from, receipt }: JoinOptions,
  at: number,
  counts: JoinCounts,
): Beside | undefined {
  if (inbox === undefined && receipt === undefined) return undefined;
  return (rev) => {
    const row = { id: inbox ?? `${from}/${rev}`, at, from, counts, receipt };
    const kept = receipt === undefined ? [] : [db.outbox.put(row)];
    if (inbox === undefined) return kept;
    return [...kept, db.inbox.delete(inbox), db.meta.delete(`cursor/${inbox}`)];
  };
}

function addCounts(a: JoinCounts, b: JoinCounts): JoinCounts {
  return {
    added: a.added + b.added,
    updated: a.updated + b.updated,
    known: a.known + b.known,
    dropped: a.dropped + b.dropped,
    conflicts: [...a.conflicts, ...b.conflicts],
  };
}
