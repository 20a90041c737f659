import { type Accessor, createSignal, untrack } from "solid-js";
import type { Replica } from "#crdt/replica.ts";
import type { RecordType } from "#domain/record-types.ts";
import type { Found } from "#search/find.ts";
import type { Piece } from "#search/highlight.ts";
import type { SearchDoc } from "#search/search-index.ts";
import type { Directory } from "./directory.ts";
import { drawn } from "./drawn.ts";
import type { Entry } from "./entry.ts";

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

/** The index and the words of the records are fetched once the first screen is drawn. */
export function makeDirectorySearch(
  replica: Replica,
  loadTexts: () => Promise<SearchTexts>,
): DirectorySearch {
  const [search, setSearch] = createSignal<DirectorySearch>();
  let isLoading = false;

  async function load(): Promise<void> {
    await drawn();
    const [{ makeIndexedSearch }, textsOf] = await Promise.all([
      import("./indexed-search.ts"),
      loadTexts(),
    ]);
    const made = makeIndexedSearch(replica, textsOf);
    made.refresh();
    setSearch(made);
  }

  return {
    find: (query, options) => search()?.find(query, options) ?? nothing,
    highlight: (text, query, found) =>
      search()?.highlight(text, query, found) ?? [{ text, hit: false }],
    ready: () => search()?.ready() === true,
    refresh() {
      const made = untrack(search);
      if (made !== undefined || isLoading) made?.refresh();
      else {
        isLoading = true;
        void load()
          .catch(load)
          .finally(() => (isLoading = false));
      }
    },
  };
}

const nothing: Found = { hits: [], counts: {}, corrections: [], terms: [], partial: false };
