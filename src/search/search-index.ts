import { makeDraft, type WeightedText } from "./draft.ts";
import { find, type FindOptions, type Found } from "./find.ts";
import { mergeSegments, postCount, type Segment } from "./segment.ts";

/** A record as search sees it. A doc put again under its key replaces the one before. */
export interface SearchDoc {
  /** « enterprises/<id> » */
  readonly key: string;
  readonly type: string;
  readonly texts: readonly WeightedText[];
}

export interface SearchIndex {
  /** How many records it holds. */
  readonly size: number;
  put(doc: SearchDoc): void;
  remove(key: string): void;
  /**
   * Puts many, and leaves everything in one piece. Gives the number done, after each step of well
   * under a millisecond, so that the caller may pause where it wants: what is done is found.
   */
  build(docs: Iterable<SearchDoc>): Generator<number, void>;
  find(query: string, options?: FindOptions): Found;
}

/** Postings of the newest records, kept unordered: to order them takes about 1 ms. */
const draftSize = 8000;

/**
 * The newest records are in a draft, older ones in segments that are merged by and by; what was
 * replaced or removed is found no more, and leaves its segment at the next merge.
 */
export function makeSearchIndex(): SearchIndex {
  const keys: string[] = [];
  const types: string[] = [];
  const typeOf: number[] = [];
  const nameWords: number[] = [];
  const numbers = new Map<string, number>();
  const written = new Map<string, string>();
  const segments: Segment[] = [];
  let draft = makeDraft(written);
  /** The draft in order, while nothing was added to it. */
  let frozen: Segment | undefined;
  let merging: Generator<void, void> | undefined;

  const isLive = (document: number) => typeOf[document] !== -1;

  const put = ({ key, type, texts }: SearchDoc) => {
    remove(key);
    if (!types.includes(type)) types.push(type);
    const document = keys.push(key) - 1;
    typeOf.push(types.indexOf(type));
    numbers.set(key, document);
    nameWords.push(draft.add(document, texts));
    frozen = undefined;
    if (draft.size >= draftSize) freeze();
  };

  const remove = (key: string) => {
    const document = numbers.get(key);
    if (document === undefined) return;
    numbers.delete(key);
    keys[document] = "";
    typeOf[document] = -1;
  };

  const freeze = () => {
    if (draft.size > 0) segments.push(frozen ?? draft.freeze(isLive));
    draft = makeDraft(written);
    frozen = undefined;
  };

  /** Each segment at least twice as large as the next; or all in one. */
  const nextMerge = (all: boolean) => {
    for (let at = segments.length - 2; at >= 0; at--) {
      const [a, b] = segments.slice(at, at + 2);
      if (a && b && (all || postCount(a) < 2 * postCount(b))) return merge(at, a, b);
    }
    return undefined;
  };

  function* merge(at: number, a: Segment, b: Segment): Generator<void, void> {
    segments.splice(at, 2, yield* mergeSegments(a, b, isLive));
  }

  /** One step of merging; false when nothing is left to merge. */
  const tidy = (all: boolean): boolean => {
    merging ??= nextMerge(all);
    if (merging === undefined) return false;
    if (merging.next().done === true) merging = undefined;
    return true;
  };

  return {
    get size() {
      return numbers.size;
    },
    put(doc) {
      put(doc);
      tidy(false);
    },
    remove,
    *build(docs) {
      let done = 0;
      for (const doc of docs) {
        put(doc);
        yield ++done;
        while (tidy(false)) yield done;
      }
      freeze();
      while (tidy(true)) yield done;
    },
    find(query, options = {}) {
      if (draft.size > 0) frozen ??= draft.freeze(isLive);
      const all = frozen === undefined ? segments : [...segments, frozen];
      return find(all, { keys, types, typeOf, nameWords }, written, query, options);
    },
  };
}
