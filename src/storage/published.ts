import type { StoredRecord } from "#crdt/record.ts";
import { type Answered, dropAsksAbout, takeAnswers } from "./asks.ts";
import type { Database } from "./database.ts";
import {
  type Audience,
  type Edition,
  findAudience,
  findEdition,
  listGone,
  listWithdrawn,
  valueOf,
} from "./edition.ts";
import { packPage } from "./pack.ts";
import { toGone } from "./published-record.ts";
import { recordKey } from "./record-key.ts";
import type { Bytes } from "./squeeze.ts";
import type { Store } from "./store.ts";
import { unpackPage } from "./unpack.ts";
import { writeHere } from "./write-here.ts";

export interface Published {
  readonly edition: Omit<Edition, "held">;
  readonly records: readonly StoredRecord[];
  /** `type/id`: erased by the team. */
  readonly gone: readonly string[];
  /** `type/id`: no longer published to this reader. */
  readonly withdrawn: readonly string[];
  /** What became of earlier proposals. */
  readonly answers: readonly Answered[];
}

export type Taken =
  | { readonly is: "first" | "replaced"; readonly gone: number }
  /** It is here already, or a later one is: only what it says is gone was added. */
  | { readonly is: "known" | "older"; readonly gone: number; readonly here: number }
  /** Signed by another key than the first edition: nothing was taken. */
  | { readonly is: "other-key" };

/** Replaces the edition whole, or adds what is gone. One transaction. @throws {StorageError} */
export function takeEdition(db: Database, news: Published): Promise<Taken> {
  return writeHere(db, [db.published, db.drafts], async () => {
    const { audience, for: role } = news.edition;
    const [known, before, owner] = await Promise.all([
      findEdition(db),
      listGone(db),
      findAudience(db),
    ]);
    if (owner !== undefined && owner.key !== audience.key) return { is: "other-key" };
    await keepAudience(db, { key: audience.key, role });
    const all = new Set([...before, ...news.gone]);
    const gone = all.size - new Set(before).size;
    await db.published.put({ id: "gone", value: [...all].toSorted() });
    if (gone > 0) {
      await dropAsksAbout(db, all);
      await db.drafts
        .where("about")
        .anyOf([...news.gone])
        .delete();
    }
    const order = known === undefined ? 1 : compareEditions(news.edition, known);
    if (known !== undefined && order <= 0) {
      if (gone > 0) await dropGone(db, known, all);
      const is = order === 0 || news.edition.number === known.number ? "known" : "older";
      return { is, gone, here: known.number };
    }
    await keepWhole(db, news, all);
    await takeAnswers(db, news.answers, news.edition.number);
    return { is: known === undefined ? "first" : "replaced", gone };
  });
}

/** Shows the edition beside what is written here; each page is read when something asks for its type. */
export async function showPublished({ db, replica }: Pick<Store, "db" | "replica">): Promise<void> {
  for (const key of await listGone(db)) {
    const gone = toGone(key);
    replica.expect(gone.type, 0, () => [gone]);
  }
  for (const { type, count, bytes } of await listPages(db)) {
    replica.expect(type, count, () => unpackPage({ bytes }));
  }
}

/** Inside a transaction. */
export async function keepAudience(db: Database, audience: Audience): Promise<void> {
  await db.published.put({ id: "audience", value: audience });
}

/** Of two files of one edition the greater hash wins, so that two phones keep the same. */
function compareEditions(a: Published["edition"], b: Edition): number {
  if (a.number !== b.number) return a.number - b.number;
  if (a.hash === b.hash) return 0;
  return a.hash > b.hash ? 1 : -1;
}

interface Page {
  readonly type: string;
  readonly count: number;
  readonly bytes: Bytes;
}

const pageKeys = ["page/", "page0"] as const; // from the first to beyond the last

async function listPages(db: Database): Promise<readonly Page[]> {
  const rows = await db.published
    .where("id")
    .between(...pageKeys)
    .toArray();
  return rows.flatMap((row) => valueOf<Page>(row) ?? []);
}

async function keepWhole(
  db: Database,
  { edition, records, withdrawn }: Pick<Published, "edition" | "records" | "withdrawn">,
  gone: ReadonlySet<string>,
): Promise<void> {
  const kept = records.filter((record) => !gone.has(recordKey(record)));
  const byType = new Map<string, StoredRecord[]>();
  for (const record of kept) {
    const ofType = byType.get(record.type);
    if (ofType === undefined) byType.set(record.type, [record]);
    else ofType.push(record);
  }
  const held = Object.fromEntries([...byType].map(([type, ofType]) => [type, ofType.length]));
  const pages = [...byType].flatMap(([type, ofType]) => toPages(type, ofType));
  await db.published
    .where("id")
    .between(...pageKeys)
    .delete();
  await db.published.bulkPut([
    ...pages.map((value, place) => ({ id: `page/${String(place).padStart(5, "0")}`, value })),
    { id: "withdrawn", value: [...withdrawn] },
    { id: "edition", value: { ...edition, held } satisfies Edition },
  ]);
}

/** As many as the pages of the directory hold. */
const pageSize = 256;

function toPages(type: string, records: readonly StoredRecord[]): readonly Page[] {
  const starts = Array.from({ length: Math.ceil(records.length / pageSize) }, (_, n) => n);
  return starts.map((n) => {
    const own = records.slice(n * pageSize, (n + 1) * pageSize);
    return { type, count: own.length, bytes: packPage(own) };
  });
}

/** An older edition knew of an erasure that the one shown here does not. */
async function dropGone(db: Database, edition: Edition, gone: ReadonlySet<string>): Promise<void> {
  const records = (await listPages(db)).flatMap((page) => unpackPage(page));
  if (!records.some((record) => gone.has(recordKey(record)))) return;
  const withdrawn = await listWithdrawn(db);
  await keepWhole(db, { edition, records, withdrawn }, gone);
}
