import { joinStored, type StoredRecord } from "#crdt/record.ts";
import type { Database, JournalRow, PageRow, PlaceRow } from "./database.ts";
import { foldedHistory, writeHistory } from "./fold-history.ts";
import { readHead } from "./head.ts";
import { packPage } from "./pack.ts";
import { unpackPage, unpackRecords } from "./unpack.ts";
import { recordKey, typeOfKey } from "./record-key.ts";
import { toPlace } from "./place.ts";
import { fourByFour, makePause, type Pause } from "./slices.ts";
import { writeHere } from "./write-here.ts";
import { gatherUnsent } from "./forget-sent.ts";

/** Records of a page; more only if it was made so. */
const fullPage = 256;

/** Of the lines that one fold takes: bounds its memory and its transaction. */
const mostCharacters = 1 << 23;

/**
 * Moves the oldest lines of the journal into pages, once `least` of them wait or one erases. What is
 * written comes from the disk, never from memory, which may lack another tab's lines.
 * @returns whether to call again.
 */
export async function fold(db: Database, least: number): Promise<boolean> {
  const pause = makePause();
  const start = await readStart(db, least);
  if (start === undefined) return false;
  await gatherUnsent(db);

  const { records, revs } = await gather(start.lines, pause);
  const { pages, keysOfPage } = assign(records, start.places);
  const known = new Map(start.places.map((place) => [place.page, place]));
  const rows: PageRow[] = [];
  const places: PlaceRow[] = [];
  for (const [page, joining] of pages) {
    // Page by page, on purpose: each is a slice.
    // oxlint-disable-next-line no-await-in-loop
    const before = await db.pages.get(page);
    const row = joinPage(page, start.last, before, joining);
    rows.push(row);
    const keys = keysOfPage.get(page) ?? [];
    places.push(toPlace(row, keys, revs, { place: known.get(page), rev: before?.rev ?? 0 }));
    // oxlint-disable-next-line no-await-in-loop
    await pause();
  }

  const erased = [...records.values()].filter((record) => record.erased.length > 0);
  const past = await foldedHistory(db, start.last, erased, pause);
  const tables = [db.journal, db.pages, db.places, db.history];
  return writeHere(db, tables, async (head) => {
    // Another tab folded meanwhile: what was read is old.
    if (head.folds !== start.folds) return true;
    await fourByFour(rows, (row) => db.pages.put(row));
    await writeHistory(db, past);
    await Promise.all([
      db.places.bulkPut(places),
      db.journal.bulkDelete(start.lines.map((line) => line.rev)),
      db.meta.put({ ...head, folds: head.folds + 1 }),
    ]);
    return isDue(db, least);
  });
}

interface Start {
  readonly lines: readonly JournalRow[];
  /** Highest rev among them. */
  readonly last: number;
  readonly places: readonly PlaceRow[];
  readonly folds: number;
}

function readStart(db: Database, least: number): Promise<Start | undefined> {
  return db.transaction("r", [db.meta, db.journal, db.places], async () => {
    if (!(await isDue(db, least))) return undefined;
    const { folds, moved } = await readHead(db);
    if (moved !== undefined) return undefined;
    const lines: JournalRow[] = [];
    let characters = 0;
    for (const rev of await db.journal.orderBy("rev").primaryKeys()) {
      // oxlint-disable-next-line no-await-in-loop -- how many follows from how long they are
      const line = await db.journal.get(rev);
      if (line === undefined || characters > mostCharacters) break;
      lines.push(line);
      characters += line.text.length;
    }
    return { lines, last: lines.at(-1)?.rev ?? 0, places: await db.places.toArray(), folds };
  });
}

async function isDue(db: Database, least: number): Promise<boolean> {
  const waiting = await db.journal.count();
  if (waiting === 0 || waiting >= least) return waiting > 0;
  return (await db.journal.where("erases").equals(1).count()) > 0;
}

/** What the lines say of each record, oldest first, and the last that does. */
async function gather(lines: readonly JournalRow[], pause: Pause) {
  const records = new Map<string, StoredRecord>();
  const revs = new Map<string, number>();
  for (const { rev, text } of lines) {
    for (const record of unpackRecords(text)) {
      const key = recordKey(record);
      records.set(key, joinStored(records.get(key), record).record);
      revs.set(key, rev);
    }
    // oxlint-disable-next-line no-await-in-loop -- waits only when a slice is used up
    await pause();
  }
  return { records, revs };
}

/**
 * A record stays in the page it is in; new ones fill the last page of their type, then new ones: an
 * opening reads first what the first screen shows. (Pages of an earlier version hold several types.)
 */
function assign(records: ReadonlyMap<string, StoredRecord>, places: readonly PlaceRow[]) {
  const pages = new Map<number, StoredRecord[]>();
  const homeless = new Map(records);
  const keysOfPage = new Map<number, readonly string[]>();
  const lasts = new Map<string, { readonly page: number; readonly keys: string[] }>();
  let lastPage = 0;

  function settle(page: number, key: string, record: StoredRecord): void {
    const settled = pages.get(page);
    if (settled === undefined) pages.set(page, [record]);
    else settled.push(record);
    homeless.delete(key);
  }

  for (const { page, text } of places) {
    const keys: string[] = JSON.parse(text);
    for (const key of keys) {
      const record = records.get(key);
      if (record !== undefined) settle(page, key, record);
    }
    if (pages.has(page)) keysOfPage.set(page, keys);
    const type = onlyTypeOf(keys.map(typeOfKey));
    if (type !== undefined && page >= (lasts.get(type)?.page ?? 0)) lasts.set(type, { page, keys });
    lastPage = Math.max(lastPage, page);
  }
  for (const [key, record] of homeless) {
    let last = lasts.get(record.type);
    if (last === undefined || last.keys.length >= fullPage) {
      last = { page: (lastPage += 1), keys: [] };
      lasts.set(record.type, last);
    }
    last.keys.push(key);
    keysOfPage.set(last.page, last.keys);
    settle(last.page, key, record);
  }
  return { pages, keysOfPage };
}

/** `undefined` when there are several. */
function onlyTypeOf(types: readonly string[]): string | undefined {
  const [first] = types;
  return types.every((type) => type === first) ? first : undefined;
}

function joinPage(
  page: number,
  rev: number,
  before: PageRow | undefined,
  joining: readonly StoredRecord[],
): PageRow {
  const records = new Map<string, StoredRecord>();
  const known = before === undefined ? [] : unpackPage(before);
  for (const record of known) records.set(recordKey(record), record);
  for (const record of joining) {
    const key = recordKey(record);
    records.set(key, joinStored(records.get(key), record).record);
  }
  const row = { page, rev: Math.max(rev, before?.rev ?? 0), bytes: packPage(records.values()) };
  const all = [...records.values()];
  const type = onlyTypeOf(all.map((record) => record.type));
  if (type === undefined) return row;
  return { ...row, only: { type, kept: all.filter(({ erased }) => erased.length === 0).length } };
}
