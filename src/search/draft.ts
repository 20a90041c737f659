import { places, readWords, wordAt } from "./fold.ts";
import { makePacker, type IsLive, type Segment } from "./segment.ts";

export interface WeightedText {
  readonly text: string;
  /** 1 to 15. The heaviest text of a record is its name. */
  readonly weight: number;
}

/** Words as they come, unordered: the newest records, until they are frozen into a segment. */
export interface Draft {
  /** How many postings it holds. */
  readonly size: number;
  /** Gives how many words the name has. */
  add(document: number, texts: readonly WeightedText[]): number;
  freeze(isLive: IsLive): Segment;
}

/** Letters of one text that are read (some 1.5 ms); a longer one is not a note but a file. */
const longestText = 50_000;

/** `written` learns how a word is written where that is not its folded form: « epicerie », « épicerie ». */
export function makeDraft(written: Map<string, string>): Draft {
  const postsOf = new Map<string, number[]>();
  let size = 0;

  const add = (text: string, from: number, to: number, post: number) => {
    const word = wordAt(from, to);
    const posts = postsOf.get(word);
    if (posts === undefined) {
      const raw = text.slice(places[from], (places[to - 1] ?? 0) + 1).toLowerCase();
      // « st » stays « saint », and numbers stay bare.
      if (raw !== word && raw.length > word.length - 3 && word > "a") written.set(word, raw);
      postsOf.set(word, [post]);
      size++;
      return;
    }
    const last = posts.at(-1) ?? 0;
    if (last >>> 8 !== post >>> 8) {
      posts.push(post);
      size++;
    } else if ((post & 240) > (last & 240)) posts[posts.length - 1] = post;
  };

  return {
    get size() {
      return size;
    },
    add(document, texts) {
      const heaviest = Math.max(...texts.map(({ weight }) => weight));
      let nameWords = 0;
      for (const { text, weight } of texts) {
        const isName = nameWords === 0 && weight === heaviest;
        const worth = document * 256 + (Math.min(Math.max(Math.round(weight) || 1, 1), 15) << 4);
        readWords(text.slice(0, longestText), (from, to, rank) => {
          if (isName) nameWords = rank;
          add(text, from, to, worth + (isName ? Math.min(rank, 15) : 0));
        });
      }
      return nameWords;
    },
    freeze(isLive) {
      const packer = makePacker(postsOf.size, size, isLive);
      for (const word of [...postsOf.keys()].toSorted()) {
        for (const post of postsOf.get(word) ?? []) packer.add(post);
        packer.close(word);
      }
      return packer.segment;
    },
  };
}
