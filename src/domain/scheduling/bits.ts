/** Rounds as the bits of a whole number of 32 bits. */
export function roundsToBits(rounds: Iterable<number>): number {
  let bits = 0;
  for (const round of rounds) bits |= 1 << round;
  return bits;
}

export function bitsToRounds(bits: number): readonly number[] {
  const rounds: number[] = [];
  for (let rest = bits; rest !== 0; rest &= rest - 1) rounds.push(lowestRound(rest));
  return rounds;
}

export function countBits(bits: number): number {
  let rest = bits - ((bits >>> 1) & 0x55555555);
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
  return Math.imul((rest + (rest >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** -1 for none. */
export function lowestRound(bits: number): number {
  return 31 - Math.clz32(bits & -bits);
}

/** The nth round of those set, from 0. */
export function nthRound(bits: number, n: number): number {
  let rest = bits;
  for (let left = n; left > 0; left -= 1) rest &= rest - 1;
  return lowestRound(rest);
}

/** Rounds spent waiting: there, not busy, between the first and the last that is. */
export function countGaps(busy: number, there: number): number {
  if (busy === 0) return 0;
  const last = 1 << (31 - Math.clz32(busy));
  const span = last | (last - (busy & -busy));
  return countBits(span & there & ~busy);
}
