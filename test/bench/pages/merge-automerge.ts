import wasm from "@automerge/automerge/automerge.wasm?url";
import {
  type Doc,
  init,
  initializeWasm,
  isImmutableString,
  loadIncremental,
  save,
} from "@automerge/automerge/slim";
import { keepPeer } from "./peer-keeper.ts";

type Fields = Readonly<Record<string, unknown>>;
type Records = Record<string, Record<string, Fields>>;

await initializeWasm(wasm);
let doc: Doc<Records> = init<Records>();

export const keeper = keepPeer({
  take(blobs) {
    for (const blob of blobs) doc = loadIncremental(doc, blob);
  },
  whole: () => save(doc),
  inMunicipality: (code) =>
    records("enterprises")
      .filter((record) => textOf(record["municipality"]) === code)
      .map((record) => textOf(record["name"]) ?? "")
      .toSorted(),
  withWord: (word) =>
    Object.keys(doc)
      .flatMap(records)
      .filter((record) =>
        Object.values(record).some((value) => textOf(value)?.includes(word) === true),
      ).length,
});

function records(type: string): readonly Fields[] {
  return Object.values(doc[type] ?? {});
}

function textOf(value: unknown): string | undefined {
  return isImmutableString(value) ? value.toString() : undefined;
}
