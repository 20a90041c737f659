import { type Accessor, createSignal } from "solid-js";
import type { Replica } from "#crdt/replica.ts";
import type { StoredRecord } from "#crdt/record.ts";
import type { RecordType } from "#domain/record-types.ts";
import type { Found } from "#search/find.ts";
import type { highlight as Highlight, Piece } from "#search/highlight.ts";
import type { SearchDoc, SearchIndex } from "#search/search-index.ts";
import { allTypes, type Directory } from "./directory.ts";
import { type Entry, toEntry } from "./entry.ts";
import { makeLinkedNames } from "./linked-names.ts";
import { runInSlices } from "./slices.ts";

/** The texts by which a record is found; labels of enumerations included, in both languages. */
export type SearchTexts = (entry: Entry, find: Directory["find"]) => SearchDoc["texts"];

export interface DirectorySearch {
  /** Follows the index: a memo that calls it runs again when more has been indexed. */
  readonly find: (
    query: string,
    options?: { readonly types?: readonly RecordType[]; readonly limit?: number },
  ) => Found;
  /** Cuts a text where it answers the query. */
  readonly highlight: (text: string, query: string, found?: Found) => readonly Piece[];
  /** The first build is over. */
  readonly ready: Accessor<boolean>;
  /** Takes in what changed since the last call, in slices. */
  readonly refresh: () => void;
}

/** The index and the words of the records are fetched after the first screen is drawn. */
export function makeDirectorySearch(
  replica: Replica,
  loadTexts: () => Promise<SearchTexts>,
): DirectorySearch {
  let index: SearchIndex | undefined;
  let cut: typeof Highlight | undefined;
  const names = makeLinkedNames(replica);
  const indexed = new Map<string, StoredRecord>();
  const versions = new Map<RecordType, number>();
  const [ready, setReady] = createSignal(false);
  const [grown, setGrown] = createSignal(undefined, { equals: false });
  let running = false;
  let again = false;

  function* changedDocs(textsOf: SearchTexts): Generator<SearchDoc> {
    for (const type of allTypes) {
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
        if (entry.state === "binned" || entry.state === "erased") index?.remove(key);
        else yield { key, type, texts: textsOf(entry, names.find) };
      }
    }
    for (const entry of names.renamed()) {
      const { type, id } = entry;
      yield { key: `${type}/${id}`, type, texts: textsOf(entry, names.find) };
    }
  }

  async function run(): Promise<void> {
    running = true;
    const textsOf = await loadTexts();
    index ??= (await import("#search/search-index.ts")).makeSearchIndex();
    cut ??= (await import("#search/highlight.ts")).highlight;
    do {
      again = false;
      // One pass after another, on purpose.
      // oxlint-disable-next-line no-await-in-loop
      await runInSlices(
        ready() ? putEach(index, changedDocs(textsOf)) : index.build(changedDocs(textsOf)),
      );
      setReady(true);
      setGrown(undefined);
    } while (again);
  }

  return {
    find(query, options = {}) {
      grown();
      return index?.find(query, options) ?? nothing;
    },
    highlight: (text, query, found) => cut?.(text, query, found) ?? [{ text, hit: false }],
    ready,
    refresh() {
      again = true;
      if (!running) void run().finally(() => (running = false));
    },
  };
}

const nothing: Found = { hits: [], counts: {}, corrections: [], terms: [], partial: false };

function* putEach(index: SearchIndex, docs: Iterable<SearchDoc>): Generator<number, void> {
  let done = 0;
  for (const doc of docs) {
    index.put(doc);
    yield (done += 1);
  }
}
