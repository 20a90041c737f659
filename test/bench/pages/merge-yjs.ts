import { applyUpdate, Doc, encodeStateAsUpdate, Map as YMap } from "yjs";
import type { Keeper } from "./merge.ts";
import { openRawStore, type RawStore } from "./raw-store.ts";

const doc = new Doc();
let disk: RawStore;

export const keeper: Keeper = {
  async open() {
    disk = await openRawStore();
  },
  async load() {
    take(await disk.all());
  },
  async merge(files) {
    // On the disk while they are joined.
    const kept = disk.add(files);
    take(files);
    await kept;
  },
  inMunicipality: (code) =>
    records("enterprises")
      .filter((record) => record.get("municipality") === code)
      .map((record) => String(record.get("name")))
      .toSorted(),
  withWord: (word) =>
    [...doc.share.keys()]
      .flatMap(records)
      .filter((record) =>
        [...record.values()].some((value) => typeof value === "string" && value.includes(word)),
      ).length,
  settle: () => disk.replace(encodeStateAsUpdate(doc)),
};

function take(updates: readonly Uint8Array[]): void {
  doc.transact(() => {
    for (const update of updates) applyUpdate(doc, update);
  });
}

function records(type: string): readonly YMap<unknown>[] {
  return [...doc.getMap(type).values()].filter((record) => record instanceof YMap);
}
