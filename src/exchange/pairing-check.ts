import type { Bytes } from "./bundle.ts";
import { concat } from "./gzip.ts";

/**
 * Three words that both screens show of the same bytes, to be compared aloud: 33 bits. Whoever would
 * put a code of his own in the place of a newcomer's has the minutes that it is shown to find one
 * with the same words.
 */
export async function pairingWords(...shown: readonly Bytes[]): Promise<readonly string[]> {
  const hashes = await Promise.all(shown.map((bytes) => crypto.subtle.digest("SHA-256", bytes)));
  const all = concat(hashes.map((hash) => new Uint8Array(hash)));
  const digest = new DataView(await crypto.subtle.digest("SHA-256", all));
  const { frenchWords } = await import("./french-words.ts");
  const number = digest.getUint32(0) * 2 + (digest.getUint8(4) >> 7); // 33 bits, below 2 ** 53
  const places = [2 ** 22, 2 ** 11, 1].map((unit) => Math.floor(number / unit) % 2048);
  return places.map((place) => frenchWords[place] ?? "");
}
