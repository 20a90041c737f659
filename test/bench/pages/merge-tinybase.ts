import { createMergeableStore } from "tinybase/mergeable-store";
import type { Row } from "tinybase/store";
import { keepPeer } from "./peer-keeper.ts";

const store = createMergeableStore("new");

export const keeper = keepPeer({
  take(blobs) {
    for (const blob of blobs) {
      store.applyMergeableChanges(JSON.parse(new TextDecoder().decode(blob)));
    }
  },
  whole: () => new TextEncoder().encode(JSON.stringify(store.getMergeableContent())),
  inMunicipality: (code) =>
    rows("enterprises")
      .filter((row) => row["municipality"] === code)
      .map(({ name }) => (typeof name === "string" ? name : ""))
      .toSorted(),
  withWord: (word) =>
    store
      .getTableIds()
      .flatMap(rows)
      .filter((row) =>
        Object.values(row).some((value) => typeof value === "string" && value.includes(word)),
      ).length,
});

function rows(type: string): readonly Row[] {
  return Object.values(store.getTable(type));
}
