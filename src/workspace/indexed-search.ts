import { createSignal } from "solid-js";
import type { Replica } from "#crdt/replica.ts";
import type { StoredRecord } from "#crdt/record.ts";
import type { RecordType } from "#domain/record-types.ts";
import { highlight } from "#search/highlight.ts";
import { makeSearchIndex, type SearchDoc, type SearchIndex } from "#search/search-index.ts";
import { allTypes } from "./directory.ts";
import { type Entry, toEntry } from "./entry.ts";
import { makeLinkedNames } from "./linked-names.ts";
import type { DirectorySearch, SearchTexts } from "./search.ts";
import { runInSlices } from "./slices.ts";

/** A key is no name. */
const searchedTypes = allTypes.filter((type) => type !== "signers");

/** The search itself: an index that follows the replica. */
export function makeIndexedSearch(replica: Replica, textsOf: SearchTexts): DirectorySearch {
  const index = makeSearchIndex();
  const names = makeLinkedNames(replica);
  const indexed = new Map<string, StoredRecord>();
  const versions = new Map<RecordType, number>();
  const [ready, setReady] = createSignal(false);
  const [grown, setGrown] = createSignal(undefined, { equals: false });
  let running = false;
  let again = false;

  function docOf(entry: Entry): SearchDoc {
    const { type, id } = entry;
    return { key: `${type}/${id}`, type, texts: textsOf(entry, names.find) };
  }

  function* changedDocs(): Generator<SearchDoc> {
    for (const type of searchedTypes) {
      const version = replica.version(type);
      if (versions.get(type) === version) continue;
      versions.set(type, version);
      for (const record of replica.all(type).values()) {
        const key = `${type}/${record.id}`;
        const before = indexed.get(key);
        if (before === record) continue;
        indexed.set(key, record);
        // The first build reads every name as it is.
        if (ready()) names.tell(before, record);
        const entry = toEntry(type, record);
        if (entry.state === "binned" || entry.state === "erased") index.remove(key);
        else yield docOf(entry);
      }
    }
  }

  /** `undefined`, for a pause, of what is as it was. */
  function* changedSince(): Generator<SearchDoc | undefined> {
    yield* changedDocs();
    for (const entry of names.renamed()) {
      if (entry === undefined) yield entry;
      else yield docOf(entry);
    }
  }

  async function run(): Promise<void> {
    running = true;
    do {
      again = false;
      // One pass after another, on purpose.
      // oxlint-disable-next-line no-await-in-loop
      await runInSlices(ready() ? putEach(index, changedSince()) : index.build(changedDocs()));
      setReady(true);
      setGrown(undefined);
    } while (again);
  }

  return {
    find(query, options = {}) {
      grown();
      return index.find(query, options);
    },
    highlight,
    ready,
    refresh() {
      again = true;
      if (!running) void run().finally(() => (running = false));
    },
  };
}

function* putEach(
  index: SearchIndex,
  docs: Iterable<SearchDoc | undefined>,
): Generator<number, void> {
  let done = 0;
  for (const doc of docs) {
    if (doc !== undefined) index.put(doc);
    yield (done += 1);
  }
}
