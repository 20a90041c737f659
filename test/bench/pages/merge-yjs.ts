import { applyUpdate, Doc, encodeStateAsUpdate, Map as YMap } from "yjs";
import { keepPeer } from "./peer-keeper.ts";

const doc = new Doc();

export const keeper = keepPeer({
  take,
  whole: () => encodeStateAsUpdate(doc),
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
});

function take(updates: readonly Uint8Array[]): void {
  doc.transact(() => {
    for (const update of updates) applyUpdate(doc, update);
  });
}

function records(type: string): readonly YMap<unknown>[] {
  return [...doc.getMap(type).values()].filter((record) => record instanceof YMap);
}
