/** One way to keep 10,000 records on a device: `storage.html?pages`. Node drives it through `window.storage`. */
import type { StoredRecord } from "#crdt/record.ts";
import { openStore } from "#storage/store.ts";
import { bigDirectory } from "../../support/big-directory.ts";
import { openRows, type Rows } from "./raw-rows.ts";

declare global {
  interface Window {
    readonly storage: { readonly save: () => Promise<number>; readonly read: () => Promise<Read> };
  }
}

export interface Read {
  readonly ms: number;
  /** How many records memory then holds. */
  readonly count: number;
}

/** All durable once `save` settles; `read`, in a page that has nothing in memory. */
interface Keeper {
  readonly save: (records: readonly StoredRecord[]) => Promise<void>;
  readonly read: () => Promise<number>;
  /** In idle time, before the next opening. */
  readonly settle: () => Promise<void>;
}

export type Way = "ours" | "rows" | "pages" | "blob";

const ways: Readonly<Record<Way, () => Promise<Keeper>>> = {
  ours: keepOurs,
  rows: async () => {
    const rows = await openRows();
    return {
      save: (records) => rows.add(records),
      read: async () => (await rows.all()).length,
      settle: nothing,
    };
  },
  pages: async () => keepTexts(await openRows(), 100),
  blob: async () => keepTexts(await openRows(), Infinity),
};

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the bench names one of them
const keeper = await ways[location.search.slice(1) as Way]();
Object.assign(window, { storage: { save, read } });

async function save(): Promise<number> {
  const records = bigDirectory({ seed: 7, count: 10_000, today: "2026-11-23" });
  const ms = await timeOf(() => keeper.save(records));
  await keeper.settle();
  return ms;
}

async function read(): Promise<Read> {
  let count = 0;
  const ms = await timeOf(async () => {
    count = await keeper.read();
  });
  return { ms, count };
}

/** The app's own path: what a file brings, joined in one transaction with journal and history. */
async function keepOurs(): Promise<Keeper> {
  const store = await openStore({ database: "space", space: "Space1234567", now: Date.now });
  return {
    async save(records) {
      await store.load();
      await store.join(records, { from: "phone1" });
    },
    async read() {
      await store.load();
      return store.replica.types().reduce((total, type) => total + store.replica.all(type).size, 0);
    },
    async settle() {
      // oxlint-disable-next-line no-await-in-loop -- until nothing is left to move
      while (await store.fold(1));
    },
  };
}

/** `size` records in one text of JSON. */
function keepTexts(rows: Rows, size: number): Keeper {
  return {
    async save(records) {
      const texts: string[] = [];
      for (let at = 0; at < records.length; at += size) {
        texts.push(JSON.stringify(records.slice(at, at + size)));
      }
      await rows.add(texts);
    },
    async read() {
      const found = new Map<unknown, unknown>();
      for (const text of await rows.all()) {
        if (typeof text !== "string") throw new TypeError("no text of JSON");
        const records: unknown = JSON.parse(text);
        if (Array.isArray(records)) for (const record of records) found.set(record, record);
      }
      return found.size;
    },
    settle: nothing,
  };
}

async function nothing(): Promise<void> {}

async function timeOf(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
