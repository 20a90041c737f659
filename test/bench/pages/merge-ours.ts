import { liveValues } from "#crdt/cell.ts";
import type { StoredRecord } from "#crdt/record.ts";
import { readBundle } from "#exchange/read-bundle.ts";
import { openStore, type Store } from "#storage/store.ts";
import { makeDirectory } from "#workspace/directory.ts";
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
      await store.join(records, { from: header.from.device });
      // oxlint-enable no-await-in-loop
    }
  },
  inMunicipality: (code) =>
    makeDirectory(store.replica)
      .list("enterprises")
      .filter(({ municipality }) => municipality === code)
      .map(({ name }) => name ?? "")
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

function hasWord({ fields }: StoredRecord, word: string): boolean {
  return Object.values(fields).some((cell) =>
    liveValues(cell).some(({ value }) => typeof value === "string" && value.includes(word)),
  );
}
