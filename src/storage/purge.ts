import { dropBlobs } from "./collect-blobs.ts";
import { onConnection } from "./connection.ts";
import type { Database, ErasureRow } from "./database.ts";
import { changeErasure, listErasures } from "./erasures.ts";
import { broughtBack } from "./contested.ts";
import { isImportFile } from "./import-file.ts";
import { textInside } from "./inside.ts";
import { recordKey, typeOfKey } from "./record-key.ts";
import { breathe } from "./slices.ts";
import type { Store } from "./store.ts";
import { callsOne, names, type Traces } from "./traces.ts";
import { alone } from "./turns.ts";
import { writeHere } from "./write-here.ts";

/** What only a page can reach: what it keeps outside the database of a space, and under which ids readers know records. */
export interface Beside {
  /** Kept filters, files that another app gave: those in which `isNamed` finds an erased record. */
  readonly forget: (isNamed: (text: string) => boolean) => Promise<void>;
  /** Databases that restores left behind, where what was erased still stands. */
  readonly dropLeft: () => Promise<void>;
  /** Ids of the proposals that are about one of these records (`type/id`), or of a reader who is one. */
  readonly proposalsAbout: (keys: readonly string[]) => Promise<ReadonlySet<string>>;
}

type Purged = Pick<Store, "db" | "replica" | "catchUp" | "mark" | "fold" | "write">;

/**
 * Takes out what erasures left: journal, pages and history by folding; drafts; files that wait and
 * receipts that name what is gone, and what readers proposed of it; attachments that nothing names; then what `beside` reaches. It may be
 * cut short anywhere and run again, by any tab: an erasure is open until each step was done after it.
 * Says whether nothing is left to do.
 */
export function purge(store: Purged, beside: Beside): Promise<boolean> {
  const { db } = store;
  return alone(`purge ${db.name}`, () => onConnection(db, () => purgeAll(store, beside)));
}

async function purgeAll(store: Purged, beside: Beside): Promise<boolean> {
  const { db } = store;
  const open = (await listErasures(db)).filter(({ purge: due }) => due !== undefined);
  if (open.length === 0) return true;
  if (!(await foldErased(store))) return false;
  const traces = unite(open);
  const isNamed = (text: string) => names(text, traces);
  await eraseProposals(store, open, beside.proposalsAbout);
  await dropDrafts(db, open);
  const files = await dropWaiting(db, isNamed, new Set(open.flatMap(({ keys }) => keys)));
  await scrubRows(db, isNamed);
  if (!(await dropBlobs(store, traces.blobs))) return false;
  await beside.forget(isNamed);
  await beside.dropLeft();
  for (const { key } of open) {
    // oxlint-disable-next-line no-await-in-loop -- few
    await changeErasure(db, key, (row) => purged(row, files));
  }
  // Proposals that went with it have their own row by now; what they left is looked for too.
  return purgeAll(store, beside);
}

function purged({ purge: _purge, ...row }: ErasureRow, files: number): ErasureRow {
  return files === 0 ? row : { ...row, files: (row.files ?? 0) + files };
}

/**
 * What a reader proposed of an erased record, or that calls an erased person by the full name or an
 * address, says again what it said: it is erased by the same gesture, which each device that has the
 * proposal does alike.
 */
async function eraseProposals(
  { replica, write }: Purged,
  open: readonly ErasureRow[],
  proposalsAbout: Beside["proposalsAbout"],
): Promise<void> {
  const proposals = Array.from(replica.all("proposals").values()).filter(
    ({ erased }) => erased.length === 0,
  );
  if (proposals.length === 0) return;
  const found = open.map(async ({ keys: all, purge: traces }) => {
    // What is said of a record that came back is as welcome as before.
    const back = broughtBack(replica, all);
    const keys = all.filter((key) => !back.has(key));
    const gesture = gestureOf(replica, keys);
    if (traces === undefined || gesture === undefined) return [];
    const about = await proposalsAbout(keys);
    return proposals
      .filter(({ id, fields }) => about.has(id) || callsOne(textsIn(fields), traces))
      .map(({ type, id }) => ({ type, id, fields: [], erase: gesture }));
  });
  const writes = (await Promise.all(found)).flat();
  if (writes.length > 0) await write(() => writes);
}

/** Of cells, whatever their form. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

function gestureOf(replica: Purged["replica"], keys: readonly string[]): string | undefined {
  const [key = ""] = keys;
  const type = typeOfKey(key);
  return replica.get(type, key.slice(type.length + 1))?.erased[0];
}

/** Another tab may be at it: then it is asked again, for a second. */
async function foldErased({ db, fold }: Pick<Store, "db" | "fold">): Promise<boolean> {
  for (let tries = 0; tries < 100; tries += 1) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    while (await fold());
    // oxlint-disable-next-line no-await-in-loop
    if ((await db.journal.where("erases").equals(1).count()) === 0) return true;
    // oxlint-disable-next-line no-await-in-loop
    await breathe();
  }
  return false;
}

function unite(open: readonly ErasureRow[]): Traces {
  const all = open.flatMap((row) => row.purge ?? []);
  return {
    words: all.flatMap(({ words }) => words),
    blobs: all.flatMap(({ blobs }) => blobs),
  };
}

async function dropDrafts(db: Database, open: readonly ErasureRow[]): Promise<void> {
  const keys = open.flatMap((row) => row.keys);
  await writeHere(db, [db.drafts], () => db.drafts.where("about").anyOf(keys).delete());
}

/**
 * Files that wait to be read, of which the text can be seen and names what is gone: whoever gave them has
 * them still, and can be asked again. Gives how many.
 */
async function dropWaiting(
  db: Database,
  isNamed: (text: string) => boolean,
  erased: ReadonlySet<string>,
): Promise<number> {
  const gone: string[] = [];
  for (const id of await db.inbox.toCollection().primaryKeys()) {
    // oxlint-disable-next-line no-await-in-loop -- one file in memory at a time
    const row = await db.inbox.get(id);
    if (row === undefined) continue;
    // oxlint-disable-next-line no-await-in-loop
    const text = await textInside(row.bytes);
    if (isImportFile(row) ? isNamed(text) || isNamed(row.name) : holds(text, erased)) gone.push(id);
  }
  if (gone.length > 0) {
    await writeHere(db, [db.inbox, db.drafts], async () => {
      await db.inbox.bulkDelete(gone);
      // What was said of its rows may quote them.
      await db.drafts.filter(({ text }) => gone.some((id) => text.includes(id))).delete();
      await db.meta.bulkDelete(gone.map((id) => `cursor/${id}`));
    });
  }
  return gone.length;
}

/** Of a colleague's plain file: does a line of it hold contents of what is erased here? */
function holds(text: string, erased: ReadonlySet<string>): boolean {
  return text.split("\n").some((line) => {
    if (!line.includes('"fields"')) return false;
    try {
      const record: unknown = JSON.parse(line.replace(/,\s*$/, ""));
      if (typeof record !== "object" || record === null) return false;
      const { type, id } = record as { type?: unknown; id?: unknown };
      return (
        typeof type === "string" && typeof id === "string" && erased.has(recordKey({ type, id }))
      );
    } catch {
      return false;
    }
  });
}

/** Receipts, and choices of screens: names of files, of what was last typed. */
async function scrubRows(db: Database, isNamed: (text: string) => boolean): Promise<void> {
  await writeHere(db, [db.outbox], async () => {
    for (const row of await db.outbox.toArray()) {
      const clean = scrub(row, isNamed);
      // oxlint-disable-next-line no-await-in-loop -- in a transaction
      if (clean !== row) await db.outbox.put(clean);
    }
    for (const row of await db.meta.where("key").startsWith("setting/screen/").toArray()) {
      if (!("value" in row)) continue;
      const value = scrub(row.value, isNamed);
      // oxlint-disable-next-line no-await-in-loop -- in a transaction
      if (value !== row.value) await db.meta.put({ ...row, value });
    }
  });
}

/** The same without the texts that name it; the very same if there are none. Ids stay: they say nothing. */
function scrub<T>(value: T, isNamed: (text: string) => boolean): T;
function scrub(value: unknown, isNamed: (text: string) => boolean): unknown {
  if (typeof value === "string") return !isId(value) && isNamed(value) ? "" : value;
  if (typeof value !== "object" || value === null) return value;
  if (ArrayBuffer.isView(value) || value instanceof ArrayBuffer || value instanceof Date)
    return value;
  const before: readonly [string, unknown][] = Object.entries(value);
  const after = before.map(([key, one]) => [key, scrub(one, isNamed)] as const);
  if (after.every(([, one], place) => one === before[place]?.[1])) return value;
  if (Array.isArray(value)) return after.map(([, one]) => one);
  return Object.fromEntries(after);
}

function isId(text: string): boolean {
  return /^[\w/-]+$/.test(text);
}
