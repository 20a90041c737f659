import { type Cell, isShort, shownValue } from "#crdt/cell.ts";
import { cellOf } from "#crdt/fields.ts";
import type { Json } from "#crdt/json.ts";
import type { StoredRecord } from "#crdt/record.ts";
import { readBundle } from "#exchange/read-bundle.ts";
import { openStore, type Store } from "#storage/store.ts";
import type { Keeper } from "./merge.ts";

let store: Store;

/** The app's own path of a received file: checked whole, joined in one transaction, then in memory. */
export const keeper: Keeper = {
  async open() {
    store = await openStore({ database: "space", space: "Space1234567", now: () => Date.now() });
  },
  load: () => store.load(),
  async merge(files) {
    for (const file of files) {
      // oxlint-disable no-await-in-loop -- one after the other, as they would come
      const reading = await readBundle(file);
      if (!reading.ok) throw new Error(reading.problem.code);
      const { records, header } = reading.bundle;
      await store.join(records, {
        from: header.kind === "replica" ? header.from.device : "backup",
      });
      // oxlint-enable no-await-in-loop
    }
  },
  inMunicipality: (code) =>
    [...store.replica.all("enterprises").values()]
      .filter((record) => shownValue(cellOf(record, "municipality")) === code)
      .map((record) => textOf(shownValue(cellOf(record, "name"))))
      .toSorted(),
  withWord(word) {
    const { replica } = store;
    let found = 0;
    for (const type of replica.types()) {
      for (const record of replica.all(type).values()) if (hasWord(record, word)) found += 1;
    }
    return found;
  },
  async settle() {
    // oxlint-disable-next-line no-await-in-loop
    while (await store.fold(1));
  },
};

function textOf(value: Json): string {
  return typeof value === "string" ? value : "";
}

function hasWord({ fields }: StoredRecord, word: string): boolean {
  return Object.values(fields).some((cell) => cellHasWord(cell, word));
}

/** In any of its values, where two people wrote at once. */
function cellHasWord(cell: Cell, word: string): boolean {
  const has = (value: Json) => typeof value === "string" && value.includes(word);
  return isShort(cell) ? has(cell[3]) : cell.values.some(({ value }) => has(value));
}
