import { letters, places, readWords, wordAt } from "./fold.ts";
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
  /** Gives how many words the name has, at most 255. */
  add(document: number, texts: readonly WeightedText[]): number;
  freeze(isLive: IsLive): Segment;
}

/** Letters of one text that are read (some 1.5 ms); a longer one is not a note but a file. */
const longestText = 50_000;

/** `written` learns how a word is written where that is not its folded form: « epicerie », « épicerie ». */
export function makeDraft(written: Map<string, string>): Draft {
  const words: string[] = [];
  const hashes: number[] = [];
  /** Where in `posts` each word was last put. */
  const lastPost: number[] = [];
  const posts: number[] = [];
  const wordOf: number[] = [];
  let slots = new Int32Array(4096);

  /** The number of the word that was just read, new or not. */
  const intern = (text: string, from: number, to: number): number => {
    let hash = 0;
    for (let i = from; i < to; i++) hash = Math.imul(hash ^ (letters[i] ?? 0), 0x01000193);
    hash ^= hash >>> 15;
    let slot = hash & (slots.length - 1);
    for (let found = slots[slot] ?? 0; found > 0; found = slots[slot] ?? 0) {
      if (hashes[found - 1] === hash && isWord(words[found - 1] ?? "", from, to)) return found - 1;
      slot = (slot + 1) & (slots.length - 1);
    }
    const word = wordAt(from, to);
    const raw = text.slice(places[from], (places[to - 1] ?? 0) + 1).toLowerCase();
    // « st » stays « saint », and numbers stay bare.
    if (raw !== word && raw.length > word.length - 3 && word > "a") written.set(word, raw);
    slots[slot] = words.push(word);
    hashes.push(hash);
    lastPost.push(-1);
    if (words.length * 2 > slots.length) slots = spread(hashes, slots.length * 2);
    return words.length - 1;
  };

  return {
    get size() {
      return posts.length;
    },
    add(document, texts) {
      const heaviest = Math.max(...texts.map(({ weight }) => weight));
      let nameWords = 0;
      for (const { text, weight } of texts) {
        const isName = nameWords === 0 && weight === heaviest;
        const worth = Math.min(Math.max(Math.round(weight), 1), 15) << 4;
        readWords(text.slice(0, longestText), (from, to, rank) => {
          const word = intern(text, from, to);
          const post = document * 256 + worth + (isName ? Math.min(rank, 15) : 0);
          if (isName) nameWords = rank;
          const last = lastPost[word] ?? -1;
          const before = posts[last] ?? -1;
          if (before >>> 8 !== document) {
            lastPost[word] = posts.push(post) - 1;
            wordOf.push(word);
          } else if (worth > (before & 240)) posts[last] = post;
        });
      }
      return Math.min(nameWords, 255);
    },
    freeze(isLive) {
      const order = Array.from(words, (_, word) => word);
      order.sort((a, b) => ((words[a] ?? "") < (words[b] ?? "") ? -1 : 1));
      const next = new Int32Array(posts.length).fill(-1);
      const first = new Int32Array(words.length).fill(-1);
      for (let p = posts.length - 1; p >= 0; p--) {
        next[p] = first[wordOf[p] ?? 0] ?? -1;
        first[wordOf[p] ?? 0] = p;
      }
      const packer = makePacker(words.length, posts.length, isLive);
      for (const word of order) {
        for (let p = first[word] ?? -1; p >= 0; p = next[p] ?? -1) packer.add(posts[p] ?? 0);
        packer.close(words[word] ?? "");
      }
      return packer.segment;
    },
  };
}

function isWord(word: string, from: number, to: number): boolean {
  if (word.length !== to - from) return false;
  for (let i = from; i < to; i++) if (word.charCodeAt(i - from) !== letters[i]) return false;
  return true;
}

/** Word numbers plus one, placed by hash; 0 is free. */
function spread(hashes: readonly number[], size: number): Int32Array<ArrayBuffer> {
  const slots = new Int32Array(size);
  for (const [word, hash] of hashes.entries()) {
    let slot = hash & (size - 1);
    while (slots[slot]) slot = (slot + 1) & (size - 1);
    slots[slot] = word + 1;
  }
  return slots;
}
