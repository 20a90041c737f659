/**
 * Which of `k` blocks are added up (XOR) in combination `number`, one bit each, 32 to a word: the
 * first `k` numbers are the blocks themselves, then each block is in it by the toss of a coin. With
 * such combinations any k + 4 of them are enough 15 times of 16, whatever was missed (the chance that
 * a random matrix over GF(2) with e rows too many has not full rank is below 2^-e); sparser ones, such
 * as those of a Luby transform, want half as many again for so few blocks.
 */
export function combinationOf(number: number, k: number): Uint32Array<ArrayBuffer> {
  const bits = new Uint32Array(Math.ceil(k / 32));
  if (number < k) {
    bits[number >> 5] = 1 << (number & 31);
    return bits;
  }
  // Neighbouring numbers must not give neighbouring sequences.
  let state = mixed(number ^ mixed(k));
  for (let word = 0; word < bits.length; word += 1) {
    state = (state + 0x9e_37_79_b9) >>> 0;
    bits[word] = mixed(state);
  }
  const last = bits.length - 1;
  if (k % 32 > 0) bits[last] = (bits[last] ?? 0) & ((1 << (k % 32)) - 1);
  // Nothing at all would be an image for nothing.
  if (bits.every((word) => word === 0)) bits[0] = 1;
  return bits;
}

/** Of MurmurHash3 (Austin Appleby, public domain): every bit of what goes in turns half of those that come out. */
function mixed(number: number): number {
  let hash = number;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85_eb_ca_6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2_b2_ae_35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
