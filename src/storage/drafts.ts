import type { Json } from "#crdt/json.ts";
import type { Database, DraftRow } from "./database.ts";
import { flushWith } from "./flush-drafts.ts";
import { StorageError } from "./storage-error.ts";
import { writeHere } from "./write-here.ts";

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
  /** None of what a moved database refused: it waits to be carried. */
  readonly timer: ReturnType<typeof setTimeout> | undefined;
  readonly settle: PromiseWithResolvers<void>;
}

const waitingOf = new WeakMap<Database, Map<string, Waiting>>();
/** Of a database, what says of a draft that it is of an erased record. */
const refusals = new WeakMap<Database, (draft: Draft) => boolean>();
/** Those on their way to the disk. */
const writingOf = new WeakMap<Database, Map<string, Draft>>();
/** By key, those that a transaction has in its hands: whether they are still drafts is not known yet. */
const holds = new Map<string, Set<Promise<void>>>();
/** Where the drafts of a database that a restore moved go now. */
const homes = new WeakMap<Database, Database>();

/** Call it at each change: only the last one of a quarter of a second is written. Settles then. */
export function saveDraft(left: Database, draft: Draft): Promise<void> {
  const db = homeOf(left);
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

/** Waits for a save under way, here or where the space was before: a form must not open empty that is about to be kept. */
export async function findDraft(left: Database, key: string): Promise<Draft | undefined> {
  const held = holds.get(key);
  if (held !== undefined) await Promise.all(held);
  const db = homeOf(left);
  const waiting = waitingIn(db).get(key);
  if (waiting !== undefined) return waiting.draft;
  const row = await db.drafts.get(key);
  return row && toDraft(row);
}

/** Newest first; with what waits to be written. It writes nothing, so that it can be observed. */
export async function listDrafts(left: Database): Promise<Draft[]> {
  const db = homeOf(left);
  const rows = await db.drafts.toArray();
  const drafts = new Map(rows.map((row) => [row.key, toDraft(row)]));
  for (const { draft } of waitingIn(db).values()) drafts.set(draft.key, draft);
  return Array.from(drafts.values()).toSorted((a, b) => b.at - a.at);
}

export async function removeDraft(left: Database, key: string): Promise<void> {
  const db = homeOf(left);
  holdDrafts(db, [key]).drop();
  await writeHere(db, [db.drafts], () => db.drafts.delete(key));
}

/** From now on keeps no draft of which `isRefused` says so, and drops those that wait. */
export function refuseDrafts(db: Database, isRefused: (draft: Draft) => boolean): void {
  refusals.set(db, isRefused);
  const waiting = Array.from(waitingIn(db).values(), ({ draft }) => draft);
  holdDrafts(
    db,
    waiting.filter(isRefused).map(({ key }) => key),
  ).drop();
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
  const end = beginHold(held.map(({ draft }) => draft.key));
  return {
    drop() {
      for (const { settle } of held) settle.resolve();
      end();
    },
    release() {
      for (const { draft, settle } of held)
        settle.resolve(saveDraft(db, all.get(draft.key)?.draft ?? draft));
      end();
    },
  };
}

function beginHold(keys: readonly string[]): () => void {
  const { promise, resolve } = Promise.withResolvers<void>();
  for (const key of keys) holds.set(key, (holds.get(key) ?? new Set()).add(promise));
  return () => {
    for (const key of keys) {
      holds.get(key)?.delete(promise);
      if (holds.get(key)?.size === 0) holds.delete(key);
    }
    resolve();
  };
}

function write(db: Database, key: string): void {
  const waiting = waitingIn(db).get(key);
  if (waiting === undefined) return;
  clearTimeout(waiting.timer);
  waitingIn(db).delete(key);
  // A space that was left keeps nothing more.
  if (db.isLeft) return waiting.settle.resolve();
  waiting.settle.resolve(keep(db, waiting.draft));
}

async function keep(db: Database, draft: Draft): Promise<void> {
  const row = toRow(draft);
  const writing = writingOf.get(db) ?? new Map<string, Draft>();
  writingOf.set(db, writing.set(draft.key, draft));
  try {
    await writeHere(db, [db.drafts], async () => {
      if (refusals.get(db)?.(draft) !== true) await db.drafts.put(row);
    });
  } catch (error) {
    const isMoved = error instanceof StorageError && error.name === "DatabaseMoved";
    // What was under way when the tab let go of the database goes on in the other one too.
    if (!isMoved && !homes.has(db)) throw error;
    await waitForHome(db, draft);
  } finally {
    if (writing.get(draft.key) === draft) writing.delete(draft.key);
  }
}

/** What is typed while a restore moves the space is not lost: it waits until the tab has the new database. */
async function waitForHome(db: Database, draft: Draft): Promise<void> {
  if (homes.has(db)) {
    const known = await findDraft(db, draft.key);
    if (known === undefined || known.at <= draft.at) await saveDraft(db, draft);
    return;
  }
  const all = waitingIn(db);
  const newer = all.get(draft.key);
  const settle = newer?.settle ?? Promise.withResolvers<void>();
  if (newer === undefined) all.set(draft.key, { draft, timer: undefined, settle });
  await settle.promise;
}

/**
 * The document is being left, by a link to elsewhere or a reload: the browser aborts what asks it
 * anything more, and keeps what was put and committed in one go.
 */
function writeLast(db: Database): void {
  const waiting = Array.from(waitingIn(db).values(), ({ draft }) => draft);
  const known = new Map(
    [...(writingOf.get(db)?.values() ?? []), ...waiting].map((one) => [one.key, one]),
  );
  if (known.size === 0 || db.isLeft || homes.has(db) || !db.isOpen()) return;
  const transaction = db.backendDB().transaction(db.drafts.name, "readwrite");
  for (const draft of known.values()) {
    if (refusals.get(db)?.(draft) !== true)
      transaction.objectStore(db.drafts.name).put(toRow(draft));
  }
  transaction.commit();
}

function carry(from: Database, to: Database): void {
  const all = waitingIn(from);
  homes.set(from, to);
  // The form that opens now must not show what was there before.
  for (const [key, draft] of writingOf.get(from) ?? []) {
    if (!all.has(key)) void saveDraft(to, draft).catch(() => undefined); // `keep` says so
  }
  for (const { draft, timer, settle } of all.values()) {
    clearTimeout(timer);
    settle.resolve(saveDraft(to, draft));
  }
  all.clear();
}

function homeOf(db: Database): Database {
  const next = homes.get(db);
  return next === undefined ? db : homeOf(next);
}

function waitingIn(db: Database): Map<string, Waiting> {
  const known = waitingOf.get(db);
  if (known !== undefined) return known;
  const made = new Map<string, Waiting>();
  waitingOf.set(db, made);
  flushWith(db, { flush: () => flush(db), carry: (to) => carry(db, to) });
  globalThis.addEventListener("pagehide", () => writeLast(db));
  return made;
}

function toRow({ key, at, about, value }: Draft): DraftRow {
  return { key, at, about, text: JSON.stringify(value) };
}

function toDraft({ key, at, about, text }: DraftRow): Draft {
  return { key, at, about, value: JSON.parse(text) };
}
