import type { Bytes } from "./bundle.ts";
import { decoder } from "./frame.ts";

/** Decoded in one piece: by itself each line would cost more to decode than to parse. */
const blockBytes = 262_144;

export interface LineTexts {
  /** A line with its comma; `undefined` if its block is no UTF-8. To be asked for in order. */
  next(): string | undefined;
}

/** The lines of `bytes` from `from` on, as far as the newline before `to`. */
export function lineTexts(bytes: Bytes, from: number, to: number): LineTexts {
  let block = "";
  let at = 0;
  let following = from;
  let linesLeft = 0;

  function readBlock(): void {
    const newline = bytes.indexOf(0x0a, Math.min(following + blockBytes, to - 1));
    const part = bytes.subarray(following, newline + 1);
    following = newline + 1;
    at = 0;
    try {
      block = decoder.decode(part);
    } catch {
      block = "";
      for (const byte of part) if (byte === 0x0a) linesLeft += 1;
    }
  }

  return {
    next() {
      if (linesLeft === 0 && at >= block.length) readBlock();
      if (linesLeft > 0) {
        linesLeft -= 1;
        return undefined;
      }
      const end = block.indexOf("\n", at);
      const text = block.slice(at, end);
      at = end + 1;
      return text;
    },
  };
}
