/**
 * Numbers by chance that are the same on every device for a seed: xorshift32 (Marsaglia, 2003), and
 * -ln(u) from + - × ÷ alone, since engines may differ in the last digit of Math.log.
 */
export interface Chance {
  state: number;
}

export function makeChance(seed: number): Chance {
  // A state of 0 stays 0.
  return { state: Math.imul(seed | 0, 0x9e3779b1) ^ 0x5bd1e995 || 1 };
}

/** A whole number from 0 to n - 1. */
export function draw(chance: Chance, n: number): number {
  let x = chance.state;
  x ^= x << 13;
  x ^= x >>> 17;
  x ^= x << 5;
  chance.state = x;
  return Math.floor(((x >>> 0) / 4294967296) * n);
}

/** -ln(u) of a random u: how many times the temperature a loss may be. */
export function drawPatience(chance: Chance): number {
  return patience[draw(chance, patience.length)] ?? 0;
}

const patience = Float64Array.from({ length: 4096 }, (_, i) => minusLog((i + 0.5) / 4096));

/** For 0 < u ≤ 1: halves of ln 2, and ln x = 2 artanh((x - 1) / (x + 1)) for the rest. */
function minusLog(u: number): number {
  let halvings = 0;
  let rest = u;
  while (rest < 0.5) {
    rest *= 2;
    halvings += 1;
  }
  return halvings * 2 * artanh(1 / 3) - 2 * artanh((rest - 1) / (rest + 1));
}

function artanh(x: number): number {
  let sum = 0;
  let power = x;
  for (let n = 1; n < 60; n += 2) {
    sum += power / n;
    power *= x * x;
  }
  return sum;
}
