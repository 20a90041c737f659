import { combinationOf } from "./qr-combination.ts";
import { blocksOf, type Frame, type Transfer } from "./qr-frame.ts";

/** Combined blocks of one content, without end: any of them, in any order, make it again. */
export interface Fountain {
  readonly transfer: Transfer;
  /** How many blocks the content has: the least that a reader needs. */
  readonly k: number;
  /** `count` combinations from number `from` on. */
  readonly frame: (from: number, count: number) => Frame;
}

export function makeFountain(
  content: Uint8Array,
  { id, block, isSealed }: Omit<Transfer, "total">,
): Fountain {
  const transfer = { id, block, isSealed, total: content.length };
  const k = blocksOf(transfer);
  const padded = new Uint8Array(k * block);
  padded.set(content);
  const words = new Uint32Array(padded.buffer);
  const perBlock = block / 4;
  return {
    transfer,
    k,
    frame(from, count) {
      const sum = new Uint32Array(perBlock * count);
      for (let one = 0; one < count; one += 1) {
        const bits = combinationOf(from + one, k);
        for (let index = 0; index < k; index += 1) {
          if (((bits[index >> 5] ?? 0) >>> (index & 31)) & 1) {
            addInto(sum, one * perBlock, words, index * perBlock, perBlock);
          }
        }
      }
      return { is: "blocks", transfer, from, blocks: new Uint8Array(sum.buffer) };
    },
  };
}

/** XOR of `length` words. */
export function addInto(
  to: Uint32Array,
  toAt: number,
  from: Uint32Array,
  fromAt: number,
  length: number,
): void {
  for (let word = 0; word < length; word += 1) {
    to[toAt + word] = (to[toAt + word] ?? 0) ^ (from[fromAt + word] ?? 0);
  }
}
