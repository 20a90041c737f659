import type { Json } from "#crdt/json.ts";
import type { Database, DraftRow } from "./database.ts";
import { flushWith } from "./flush-drafts.ts";

/** What an unfinished form holds, kept on this device only. */
export interface Draft {
  /** Chosen by the form; one draft per key. */
  readonly key: string;
  /** Wall clock in ms. */
  readonly at: number;
  readonly value: Json;
  /** `type/id` of the records that it is about: erasing one of them deletes the draft. */
  readonly about: readonly string[];
}

/** What a killed tab may lose of one's typing. */
const delayMs = 250;

interface Waiting {
  readonly draft: Draft;
  readonly timer: ReturnType<typeof setTimeout>;
  readonly settle: PromiseWithResolvers<void>;
}

const waitingOf = new WeakMap<Database, Map<string, Waiting>>();

/** Call it at each change: only the last one of a quarter of a second is written. Settles then. */
export function saveDraft(db: Database, draft: Draft): Promise<void> {
  const all = waitingIn(db);
  const known = all.get(draft.key);
  const settle = known?.settle ?? Promise.withResolvers<void>();
  const timer = known?.timer ?? setTimeout(() => write(db, draft.key), delayMs);
  all.set(draft.key, { draft, timer, settle });
  return settle.promise;
}

async function flush(db: Database): Promise<void> {
  const all = [...waitingIn(db).values()];
  for (const { draft } of all) write(db, draft.key);
  await Promise.all(all.map(({ settle }) => settle.promise));
}

export async function findDraft(db: Database, key: string): Promise<Draft | undefined> {
  const waiting = waitingIn(db).get(key);
  if (waiting !== undefined) return waiting.draft;
  const row = await db.drafts.get(key);
  return row && toDraft(row);
}

/** Newest first; with what waits to be written. It writes nothing, so that it can be observed. */
export async function listDrafts(db: Database): Promise<Draft[]> {
  const rows = await db.drafts.toArray();
  const drafts = new Map(rows.map((row) => [row.key, toDraft(row)]));
  for (const { draft } of waitingIn(db).values()) drafts.set(draft.key, draft);
  return Array.from(drafts.values()).toSorted((a, b) => b.at - a.at);
}

export async function removeDraft(db: Database, key: string): Promise<void> {
  holdDrafts(db, [key]).drop();
  await db.drafts.delete(key);
}

/**
 * Keeps drafts from being written while a transaction that deletes them runs. `drop` them when it
 * has committed; else `release` them: what was typed is kept.
 */
export function holdDrafts(db: Database, keys: readonly string[]) {
  const all = waitingIn(db);
  const held: Waiting[] = [];
  for (const key of keys) {
    const waiting = all.get(key);
    if (waiting === undefined) continue;
    clearTimeout(waiting.timer);
    all.delete(key);
    held.push(waiting);
  }
  return {
    drop() {
      for (const { settle } of held) settle.resolve();
    },
    release() {
      for (const { draft, settle } of held)
        settle.resolve(saveDraft(db, all.get(draft.key)?.draft ?? draft));
    },
  };
}

function write(db: Database, key: string): void {
  const waiting = waitingIn(db).get(key);
  if (waiting === undefined) return;
  clearTimeout(waiting.timer);
  waitingIn(db).delete(key);
  // A space that was left keeps nothing more.
  if (db.isLeft) return waiting.settle.resolve();
  const { at, about, value } = waiting.draft;
  const row: DraftRow = { key, at, about, text: JSON.stringify(value) };
  waiting.settle.resolve(keep(db, row));
}

async function keep(db: Database, row: DraftRow): Promise<void> {
  await db.drafts.put(row);
}

function waitingIn(db: Database): Map<string, Waiting> {
  const known = waitingOf.get(db);
  if (known !== undefined) return known;
  const made = new Map<string, Waiting>();
  waitingOf.set(db, made);
  flushWith(db, () => flush(db));
  return made;
}

function toDraft({ key, at, about, text }: DraftRow): Draft {
  return { key, at, about, value: JSON.parse(text) };
}
