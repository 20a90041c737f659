import type { Found } from "#search/find.ts";
import type { Piece } from "#search/highlight.ts";
import type { SearchDoc } from "#search/search-index.ts";

/** The search of the directory over other texts: the help. */
export interface TextSearch {
  readonly find: (query: string) => Found;
  /** Cuts a text where it answers the query. */
  readonly highlight: (text: string, query: string, found: Found) => readonly Piece[];
}

export async function makeTextSearch(docs: readonly SearchDoc[]): Promise<TextSearch> {
  const [{ makeSearchIndex }, { highlight }] = await Promise.all([
    import("#search/search-index.ts"),
    import("#search/highlight.ts"),
  ]);
  const index = makeSearchIndex();
  for (const doc of docs) index.put(doc);
  return { find: (query) => index.find(query), highlight };
}
