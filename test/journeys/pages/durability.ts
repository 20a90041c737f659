/** A tab on a space as the app opens it, without screens: a journey drives it through `window.tab`. */
import { liveValues } from "#crdt/cell.ts";
import { cellOf } from "#crdt/fields.ts";
import { canonicalJson, type Json } from "#crdt/json.ts";
import { joinStored, type StoredRecord } from "#crdt/record.ts";
import { listHistory } from "#storage/history.ts";
import { listReceipts, listReceived, saveReceived } from "#storage/inbox.ts";
import { openStore, type Store } from "#storage/store.ts";
import { changeToWrite } from "#workspace/change.ts";
import { bigDirectory } from "../../support/big-directory.ts";
import { makeDraw } from "../../support/search-corpus.ts";
import type { Heard, Place, Seen } from "../durability-ledger.ts";

declare global {
  interface Window {
    /** The journey's ear: what it was told is told even if the browser dies right after. */
    hear(what: Heard): Promise<void>;
    readonly tab: typeof tab;
  }
}

const type = "enterprises";
const fields = ["name", "phone"] as const;
const today = "2026-11-23";

let opened: Store | undefined;
function store(): Store {
  if (opened === undefined) throw new Error("the tab has opened nothing");
  return opened;
}

const tab = { open, save, join, fold, catchUp, look, weigh, holds, files, countLines, drop };
Object.assign(window, { tab });

async function open(database: string): Promise<void> {
  opened?.close();
  opened = await openStore({ database, space: "Space1234567", now: () => Date.now() });
  await opened.load();
}

export interface Saving {
  /** Names the values: one is never written twice. */
  readonly name: string;
  readonly seed: number;
  readonly count: number;
  /** Records to choose from. */
  readonly ids: readonly string[];
  /** How long a form stays open at most, ms. */
  readonly openMs: number;
  /** Characters of a value, such as do not compress: for the quota. */
  readonly size?: number;
}

/** Forms filled and saved one after the other; tells what was asked, then what was confirmed. */
async function save({ name, seed, count: many, ids, openMs, size = 0 }: Saving): Promise<void> {
  const draw = makeDraw(seed);
  for (let n = 0; n < many; n++) {
    const id = ids[Math.floor(draw() * ids.length)] ?? "";
    const field = fields[Math.floor(draw() * fields.length)] ?? "name";
    const shown = store().replica.get(type, id);
    const saw = liveValues(cellOf(shown, field)).map(textOf);
    const value = `${name}/${n}${noise(draw, size)}`;
    const change = changeToWrite({ type, id, shown, values: { [field]: value } });
    // oxlint-disable no-await-in-loop -- one form after the other
    if (openMs > 0) await pause(draw() * openMs);
    await window.hear({ does: "asked", id, field, value, saw });
    await store().write(() => [change]);
    await window.hear({ does: "confirmed", value });
    // oxlint-enable no-await-in-loop
  }
}

/** A colleague's file of `size` records, kept in the inbox first as the app does. */
async function join(seed: number, size: number): Promise<void> {
  const records = bigDirectory({ seed, count: size, today });
  const inbox = String(seed);
  const bytes = new ArrayBuffer(1 << 10);
  await saveReceived(store().db, { id: inbox, name: inbox, receivedAt: seed, bytes });
  await window.hear({ does: "joining", seed });
  await store().join(records, { from: "phone1", inbox, receipt: { seed } });
  await window.hear({ does: "joined", seed });
}

/** Until nothing is left to move. */
async function fold(seed: number): Promise<void> {
  await window.hear({ does: "folding", seed });
  // oxlint-disable-next-line no-await-in-loop
  while (await store().fold(1));
  await window.hear({ does: "folded", seed });
}

function catchUp(): Promise<void> {
  return store().catchUp();
}

/** Everything in memory, as one hash. */
async function weigh(): Promise<string> {
  const { replica } = store();
  const all = replica
    .types()
    .map((each) => [...replica.all(each).values()].toSorted((a, b) => (a.id < b.id ? -1 : 1)));
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- records are JSON
  const text = new TextEncoder().encode(canonicalJson(all as unknown as Json));
  return new Uint8Array(await crypto.subtle.digest("SHA-256", text)).toHex();
}

/** What is live and what is past of each place. */
async function look(places: readonly Place[]): Promise<readonly Seen[]> {
  const { replica, db } = store();
  const seen: Seen[] = [];
  for (const { id, field } of places) {
    const live = liveValues(cellOf(replica.get(type, id), field)).map(textOf);
    // oxlint-disable-next-line no-await-in-loop -- few
    const past = await listHistory(db, type, id);
    const gone = past.filter((one) => one.field === field).map(textOf);
    seen.push({ id, field, live, gone });
  }
  return seen;
}

/** Of the records of a file, how many are here wholly. */
function holds(seed: number, size: number): number {
  const isHere = (record: StoredRecord) => {
    const here = store().replica.get(record.type, record.id);
    return here !== undefined && !joinStored(here, record).changed;
  };
  return bigDirectory({ seed, count: size, today }).filter(isHere).length;
}

/** Their seeds. */
export interface Files {
  readonly waiting: readonly number[];
  readonly joined: readonly number[];
}

async function files(): Promise<Files> {
  const [waiting, joined] = [await listReceived(store().db), await listReceipts(store().db)];
  return {
    waiting: waiting.map(({ id }) => Number(id)).toSorted((a, b) => a - b),
    joined: joined.map(({ id }) => Number(id)).toSorted((a, b) => a - b),
  };
}

function countLines(): Promise<number> {
  return store().db.journal.count();
}

/** The connection dies under the store, as on an iPhone that wakes up. */
async function drop(how: "closed" | "native" | "aborted"): Promise<void> {
  const { db } = store();
  // A save may be confirmed while the one after it opens the database again: what is not open can't die.
  // oxlint-disable-next-line no-await-in-loop -- waits for it
  while (!db.isOpen()) await new Promise((resolve) => setTimeout(resolve));
  if (how === "closed") db.close();
  if (how === "native") db.backendDB().close();
  if (how === "aborted") abortNext(db.backendDB());
}

/** The next write transaction, once the disk was asked for its first change. */
function abortNext(connection: IDBDatabase): void {
  const real = connection.transaction.bind(connection);
  connection.transaction = (names, mode, options) => {
    const transaction = real(names, mode, options);
    if (mode !== "readwrite") return transaction;
    connection.transaction = real;
    setTimeout(() => transaction.abort());
    return transaction;
  };
}

function textOf({ value }: { readonly value: Json }): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

function noise(draw: () => number, size: number): string {
  return Array.from({ length: Math.ceil(size / 10) }, () => draw().toString(36).slice(2, 12))
    .join("")
    .slice(0, size);
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}
