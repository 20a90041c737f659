/**
 * Words in order, each with its postings in one typed array: the words that begin alike, and all
 * that they point to, lie side by side. A posting is `document << 8 | weight << 4 | place`, where
 * `place` is the word's rank in the document's name (15: later), 0 outside the name.
 */
export interface Segment {
  /** In the order of their UTF-16 units. */
  readonly words: readonly string[];
  /** How many letters each word shares with the one before. */
  readonly shared: Uint8Array;
  /** The postings of word `i` are `posts[starts[i]]` up to `posts[starts[i + 1]]`. */
  readonly starts: Uint32Array;
  readonly posts: Uint32Array;
}

export type IsLive = (document: number) => boolean;

/** The first word that is not before `word`. */
export function firstFrom(words: readonly string[], word: string): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? "") < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function postCount(segment: Segment): number {
  return segment.starts[segment.words.length] ?? 0;
}

/** Two segments as one, without what is dead. Pauses after about 0.1 ms of work, any number of times. */
export function* mergeSegments(a: Segment, b: Segment, isLive: IsLive): Generator<void, Segment> {
  const packer = makePacker(a.words.length + b.words.length, postCount(a) + postCount(b), isLive);
  let i = 0;
  let j = 0;
  let work = 0;
  while (i < a.words.length || j < b.words.length) {
    const x = a.words[i];
    const y = b.words[j];
    const order = x === undefined ? 1 : y === undefined ? -1 : x < y ? -1 : x === y ? 0 : 1;
    if (order <= 0) work += packer.copy(a, i++);
    if (order >= 0) work += packer.copy(b, j++);
    packer.close((order <= 0 ? x : y) ?? "");
    if (++work > 4000) {
      work = 0;
      yield;
    }
  }
  return packer.segment;
}

/** Fills a segment word by word, in order: `add` or `copy` its postings, then `close` it. */
export function makePacker(mostWords: number, mostPosts: number, isLive: IsLive) {
  const words: string[] = [];
  const shared = new Uint8Array(mostWords);
  const starts = new Uint32Array(mostWords + 1);
  const posts = new Uint32Array(mostPosts);
  let last = "";
  let from = 0;
  let size = 0;
  return {
    segment: { words, shared, starts, posts } satisfies Segment,
    add(post: number) {
      if (isLive(post >>> 8)) posts[size++] = post;
    },
    copy(source: Segment, word: number): number {
      const end = source.starts[word + 1] ?? 0;
      const start = source.starts[word] ?? 0;
      for (let p = start; p < end; p++) {
        const post = source.posts[p] ?? 0;
        if (isLive(post >>> 8)) posts[size++] = post;
      }
      return end - start;
    },
    /** A word with no live posting leaves no trace. */
    close(word: string) {
      if (size === from) return;
      let common = 0;
      const most = Math.min(last.length, word.length);
      while (common < most && last.charCodeAt(common) === word.charCodeAt(common)) common++;
      shared[words.length] = common;
      words.push(word);
      starts[words.length] = size;
      from = size;
      last = word;
    },
  };
}
