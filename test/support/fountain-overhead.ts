import { combinationOf } from "#formats/qr-combination.ts";
import { seeded } from "./random.ts";

/**
 * How many images a reader sees, of those that come, before it has `k` blocks: as a share of `k`. It
 * begins anywhere in the stream and misses each with the chance `loss`.
 */
export type Reading = (k: number, loss: number, seed: number) => number;

/** Ours: from the first plain block on. */
export const fromStart: Reading = (k, loss, seed) => ours(k, loss, seed, 0);

/** Ours, for a reader that comes when the plain blocks have passed: combinations alone. */
export const lateComer: Reading = (k, loss, seed) => ours(k, loss, seed, k + (seed % 100_000));

function ours(k: number, loss: number, seed: number, from: number): number {
  const random = seeded(seed);
  const rows = new Map<number, bigint>();
  let seen = 0;
  for (let number = from; ; number += 1) {
    if (random() < loss) continue;
    seen += 1;
    let row = toBig(combinationOf(number, k));
    for (let at = lowest(row); at !== undefined; at = lowest(row)) {
      const known = rows.get(at);
      if (known === undefined) {
        rows.set(at, row);
        break;
      }
      row ^= known;
    }
    if (rows.size === k) return seen / k;
  }
}

/** The plain variant: Luby transform (2002), robust soliton, c = 0.1, δ = 0.5, decoded by peeling. */
export const luby: Reading = (k, loss, seed) => {
  const random = seeded(seed);
  const sums = robustSoliton(k);
  const known = new Set<number>();
  const waiting: Set<number>[] = [];
  for (let seen = 0; ;) {
    const drawn = random();
    const degree =
      1 +
      Math.max(
        0,
        sums.findIndex((sum) => drawn < sum),
      );
    const image = new Set<number>();
    while (image.size < degree) image.add(Math.floor(random() * k));
    if (random() < loss) continue;
    seen += 1;
    waiting.push(image);
    peel(waiting, known);
    if (known.size === k) return seen / k;
  }
};

function peel(waiting: Set<number>[], known: Set<number>): void {
  for (let isNews = true; isNews;) {
    isNews = false;
    for (const image of waiting) {
      for (const block of image) if (known.has(block)) image.delete(block);
      const [only, ...others] = image;
      if (only === undefined || others.length > 0) continue;
      known.add(only);
      isNews = true;
    }
  }
}

/** Chances of each degree, added up. */
function robustSoliton(k: number): readonly number[] {
  const [c, delta] = [0.1, 0.5];
  const ripple = Math.max(1, c * Math.log(k / delta) * Math.sqrt(k));
  const spike = Math.min(k, Math.max(1, Math.round(k / ripple)));
  const weights = Array.from({ length: k }, (_, index) => {
    const degree = index + 1;
    const ideal = degree === 1 ? 1 / k : 1 / (degree * (degree - 1));
    if (degree < spike) return ideal + ripple / (degree * k);
    return degree === spike ? ideal + (ripple * Math.log(ripple / delta + 1)) / k : ideal;
  });
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  let sum = 0;
  return weights.map((weight) => (sum += weight / all));
}

/** The 95th of a hundred, of `runs` readings. */
export function p95(reading: Reading, k: number, loss: number, runs: number): number {
  const shares = Array.from({ length: runs }, (_, run) => reading(k, loss, run * 7919 + k));
  shares.sort((a, b) => a - b);
  return shares[Math.ceil(0.95 * runs) - 1] ?? Number.NaN;
}

function toBig(words: Uint32Array): bigint {
  return words.reduceRight((sum, word) => (sum << 32n) | BigInt(word), 0n);
}

function lowest(row: bigint): number | undefined {
  if (row === 0n) return undefined;
  return (row & -row).toString(2).length - 1;
}
