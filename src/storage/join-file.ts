import type { StoredRecord } from "#crdt/record.ts";
import { apply } from "./apply.ts";
import type { Beside } from "./commit.ts";
import { onConnection } from "./connection.ts";
import type { Database, JoinCounts } from "./database.ts";
import { noteConfirmed } from "./confirmed.ts";
import { mustHold, putHeld } from "./held.ts";
import type { Memory } from "./memory.ts";
import { type Change, prepare } from "./prepare.ts";
import { recordKey } from "./record-key.ts";
import { makePause } from "./slices.ts";
import { type Standing, takePoints } from "./take-points.ts";
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
  /** A restore, which brings no decision of a colleague: nothing that it erases is set aside. */
  readonly isOwnAct?: true;
  /** What the file says of journals: taken with its last record. */
  readonly standing?: Standing | undefined;
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
  const file = options.inbox ?? `${options.from}-${now()}`;
  const holds = await inTurn(() => decide({ db, memory, now }, records, options));
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
    const beside = (found: JoinCounts, change: Change): Beside | undefined => {
      const sum = addCounts(before, found);
      const rest = isLast ? ending(db, tell(found), at, sum) : resuming(db, options, next, sum);
      const confirmed = isLast ? confirming(db, options, at, records) : undefined;
      const held = holds ? holding(db, { ...options, file }, at, change) : undefined;
      if (held === undefined && confirmed === undefined) return rest;
      return (rev) => [rest, held, confirmed].flatMap((more) => more?.(rev) ?? []);
    };
    // One transaction after another.
    // oxlint-disable-next-line no-await-in-loop
    const applied = await inTurn(() =>
      apply(db, memory, {
        actor,
        at,
        from: options.from,
        file,
        isOwn: false,
        records: () => part,
        beside,
        tells: isLast && options.standing !== undefined,
      }),
    );
    counts = addCounts(before, applied.counts);
  } while (next < records.length);
  return counts;
}

/** Over the whole file, before anything of it is applied: would what it erases here wait for a person? */
async function decide(
  { db, memory, now }: Pick<Joining, "db" | "memory" | "now">,
  records: readonly StoredRecord[],
  { inbox, from, isOwnAct }: JoinOptions,
): Promise<boolean> {
  if (isOwnAct === true) return false;
  const erasing = records.filter(({ erased }) => erased.length > 0);
  if (erasing.length === 0) return false;
  return onConnection(db, async () => {
    await memory.catchUp();
    const { taken } = await prepare(memory.replica, erasing, { at: 0, from }, makePause());
    return mustHold(db, inbox, taken.length, now());
  });
}

function holding(
  db: Database,
  { file, from }: { readonly file: string; readonly from: string },
  at: number,
  { taken, records }: Change,
): Beside | undefined {
  if (taken.length === 0) return undefined;
  const gestures = new Map(records.map((record) => [recordKey(record), record.erased]));
  const gesturesOf = (record: StoredRecord) => gestures.get(recordKey(record)) ?? [];
  return (rev) => putHeld(db, { file, from, at }, rev, taken, gesturesOf);
}

/** A file that carries an erased record tells that its device has erased it. */
function confirming(
  db: Database,
  { from, isOwnAct }: JoinOptions,
  at: number,
  records: readonly StoredRecord[],
): Beside | undefined {
  const carried = records.filter(({ erased }) => erased.length > 0).map(recordKey);
  if (isOwnAct === true || carried.length === 0) return undefined;
  return () => [noteConfirmed(db, from, at, carried)];
}

const nothing: JoinCounts = { added: 0, updated: 0, known: 0, dropped: 0, conflicts: [] };

async function findCursor(db: Database, inbox: string | undefined) {
  const row = inbox === undefined ? undefined : await db.meta.get(`cursor/${inbox}`);
  return row !== undefined && "next" in row ? row : { next: 0, counts: nothing };
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
  { inbox, from, receipt, standing }: JoinOptions,
  at: number,
  counts: JoinCounts,
): Beside | undefined {
  if (inbox === undefined && receipt === undefined && standing === undefined) return undefined;
  const keep = async (id: string) => {
    const taken = standing && (await takePoints(db, standing));
    const row = { id, at, from, counts, receipt };
    const more = taken?.missing === true ? ({ missing: true } as const) : {};
    if (receipt !== undefined) await db.outbox.put({ ...row, ...more });
  };
  return (rev) => {
    const kept = keep(inbox ?? `${from}/${rev}`);
    if (inbox === undefined) return [kept];
    return [kept, db.inbox.delete(inbox), db.meta.delete(`cursor/${inbox}`)];
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
