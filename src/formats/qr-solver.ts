import { combinationOf } from "./qr-combination.ts";
import { addInto } from "./qr-fountain.ts";
import { blocksOf, type Transfer } from "./qr-frame.ts";

/** Equations over GF(2), each solved as far as it goes when it comes. */
export interface Solver {
  readonly k: number;
  /** Independent equations so far; `k` of them are the whole. */
  readonly rank: () => number;
  /** False: it said nothing new. */
  readonly add: (number: number, block: Uint8Array) => boolean;
  /** The content, once the rank is `k`; what was filled up at its end is gone. */
  readonly solve: () => Uint8Array<ArrayBuffer> | undefined;
}

export function makeSolver({ total, block }: Pick<Transfer, "total" | "block">): Solver {
  const k = blocksOf({ total, block });
  const bitWords = Math.ceil(k / 32);
  const width = bitWords + block / 4;
  /** By the first of its blocks: bits, then data. */
  const rows = new Map<number, Uint32Array>();

  function add(number: number, bytes: Uint8Array): boolean {
    if (rows.size === k) return false;
    const row = new Uint32Array(width);
    row.set(combinationOf(number, k));
    // A copy: the words of what was read may begin anywhere.
    row.set(new Uint32Array(bytes.slice(0, block).buffer), bitWords);
    for (let at = firstBit(row, 0); at !== undefined; at = firstBit(row, at)) {
      const known = rows.get(at);
      if (known === undefined) {
        rows.set(at, row);
        return true;
      }
      addInto(row, 0, known, 0, width);
    }
    return false;
  }

  function firstBit(row: Uint32Array, from: number): number | undefined {
    for (let word = from >> 5; word < bitWords; word += 1) {
      const bits = row[word] ?? 0;
      if (bits !== 0) return word * 32 + 31 - Math.clz32(bits & -bits);
    }
    return undefined;
  }

  return {
    k,
    rank: () => rows.size,
    add,
    solve() {
      if (rows.size < k) return undefined;
      const content = new Uint8Array(k * block);
      const words = new Uint32Array(content.buffer);
      const perBlock = block / 4;
      // From the last: what a row names besides its own block is known by then.
      for (let at = k - 1; at >= 0; at -= 1) {
        const row = rows.get(at);
        if (row === undefined) return undefined;
        words.set(row.subarray(bitWords), at * perBlock);
        for (let other = at + 1; other < k; other += 1) {
          if (((row[other >> 5] ?? 0) >>> (other & 31)) & 1) {
            addInto(words, at * perBlock, words, other * perBlock, perBlock);
          }
        }
      }
      return content.slice(0, total);
    },
  };
}
