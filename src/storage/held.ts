import { dayMs } from "#domain/day-ms.ts";
import type { StoredRecord } from "#crdt/record.ts";
import type { Database } from "./database.ts";
import { listErasures } from "./erasures.ts";
import { packRecords } from "./pack.ts";
import { broughtBack } from "./contested.ts";
import { recordKey } from "./record-key.ts";
import type { Store } from "./store.ts";
import { tracesOf } from "./traces.ts";
import { unpackRecords } from "./unpack.ts";
import { writeHere } from "./write-here.ts";

/*
 * What one file erased, when it erased much, is set aside with the transaction that erases it: in no
 * list, search, export, publication or backup, until a person decides or 30 days have passed.
 */

/** More records than these, by received files in 30 days, and the contents of all that a file erases wait. */
export const mostErased = 5;
export const heldDays = 30;
const heldMs = heldDays * dayMs;

/** Records of a row. */
const fullRow = 256;

/**
 * Does a file that takes the contents of `taking` records set them aside? Decided once for a file,
 * before anything of it is applied.
 */
export async function mustHold(
  db: Database,
  file: string | undefined,
  taking: number,
  now: number,
): Promise<boolean> {
  if (file !== undefined && (await db.held.get(headId(file))) !== undefined) return true;
  const erasures = await listErasures(db);
  // Begun before, and cut short between two transactions: it holds nothing.
  if (file !== undefined && erasures.some((one) => one.file === file)) return false;
  if (taking === 0) return false;
  const recent = erasures
    .filter(({ from, at }) => from !== "here" && at > now - heldMs)
    .reduce((sum, { keys }) => sum + keys.length, 0);
  return taking + recent > mostErased;
}

/** To be called in the transaction that erases them; `rev` tells the parts of a large file apart. */
export function putHeld(
  db: Database,
  { file, from, at }: Pick<HeldHead, "file" | "from" | "at">,
  rev: number,
  taken: readonly StoredRecord[],
  gesturesOf: (record: StoredRecord) => readonly string[],
): readonly PromiseLike<unknown>[] {
  const parts: HeldPart[] = [];
  for (let first = 0; first < taken.length; first += fullRow) {
    const records = taken.slice(first, first + fullRow);
    const gestures = Object.fromEntries(records.map((one) => [recordKey(one), gesturesOf(one)]));
    const id = `${partsOf(file)}${rev}-${first / fullRow}`;
    parts.push({ id, value: { text: packRecords(records), gestures } });
  }
  const head: HeldHead = { file, from, at };
  return [db.held.put({ id: headId(file), value: head }), db.held.bulkPut(parts)];
}

export interface HeldFile extends HeldHead {
  /** Records whose contents still wait. */
  readonly count: number;
}

/** Files whose erasures wait for a decision, the latest first. */
export async function listHeld(db: Database): Promise<readonly HeldFile[]> {
  const rows = await db.held.toArray();
  const heads = rows.flatMap(({ value }) => (isHead(value) ? [value] : []));
  return heads
    .map((head) => {
      const parts = rows.filter(({ id }) => id.startsWith(partsOf(head.file)));
      const count = parts.reduce((sum, { value }) => sum + (isPart(value) ? sizeOf(value) : 0), 0);
      return Object.assign({ count }, head);
    })
    .toSorted((a, b) => b.at - a.at);
}

export interface HeldRecord {
  readonly record: StoredRecord;
  /** That erased it, in the file. */
  readonly gestures: readonly string[];
}

/** The contents that wait of one file. */
export async function readHeld(db: Database, file: string): Promise<readonly HeldRecord[]> {
  const rows = await db.held.where("id").startsWith(partsOf(file)).toArray();
  return rows.flatMap(({ value }) => {
    if (!isPart(value)) return [];
    const { text, gestures } = value;
    return unpackRecords(text).map((record) => ({
      record,
      gestures: gestures[recordKey(record)] ?? [],
    }));
  });
}

/** Takes some of what waits out of it, by `type/id`: in the transaction that writes their copies. */
export async function takeFromHeld(
  db: Database,
  file: string,
  keys: ReadonlySet<string>,
): Promise<void> {
  const rows = await db.held.where("id").startsWith(partsOf(file)).toArray();
  let left = 0;
  for (const { id, value } of rows) {
    if (!isPart(value)) continue;
    const records = unpackRecords(value.text).filter((record) => !keys.has(recordKey(record)));
    left += records.length;
    // oxlint-disable-next-line no-await-in-loop -- few, in a transaction
    if (records.length === 0) await db.held.delete(id);
    // oxlint-disable-next-line no-await-in-loop
    else await db.held.put({ id, value: { ...value, text: packRecords(records) } });
  }
  if (left === 0) await db.held.delete(headId(file));
}

/** Where it waits, and what came back meanwhile. */
type HeldIn = Pick<Store, "db" | "replica">;

/** A person confirms the erasures of a file, or their time is over: what waits goes, and is purged. */
export function confirmHeld({ db, replica }: HeldIn, file: string): Promise<void> {
  return writeHere(db, [db.held], async () => {
    const held = await readHeld(db, file);
    await db.held.where("id").startsWith(partsOf(file)).delete();
    await db.held.delete(headId(file));
    const back = broughtBack(
      replica,
      held.map(({ record }) => recordKey(record)),
    );
    const gone = held.filter(({ record }) => !back.has(recordKey(record)));
    const purge = tracesOf(gone.map(({ record }) => record));
    const row = (await listErasures(db)).find((one) => one.file === file);
    if (row !== undefined) await db.meta.put({ ...row, purge });
  });
}

/** What nobody decided in 30 days is confirmed by that. */
export async function confirmOldHeld(store: HeldIn, now: number): Promise<void> {
  for (const { file, at } of await listHeld(store.db)) {
    // oxlint-disable-next-line no-await-in-loop -- hardly ever two
    if (now - at > heldMs) await confirmHeld(store, file);
  }
}

/** A file whose erasures wait. */
interface HeldHead {
  /** Its id in the inbox, then of its receipt. */
  readonly file: string;
  /** Six characters of the device that made it. */
  readonly from: string;
  /** When it was joined, wall clock in ms. */
  readonly at: number;
}

/** Contents that wait, see `packRecords`, and by `type/id` the gestures that took them. */
interface HeldPart {
  readonly id: string;
  readonly value: {
    readonly text: string;
    readonly gestures: Readonly<Record<string, readonly string[]>>;
  };
}

function headId(file: string): string {
  return `file/${file}`;
}

function partsOf(file: string): string {
  return `part/${file}/`;
}

function isHead(value: unknown): value is HeldHead {
  return typeof value === "object" && value !== null && "from" in value;
}

function isPart(value: unknown): value is HeldPart["value"] {
  return typeof value === "object" && value !== null && "text" in value;
}

function sizeOf({ text }: HeldPart["value"]): number {
  return unpackRecords(text).length;
}
