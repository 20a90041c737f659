export function median(numbers: readonly number[]): number {
  return quantile(numbers, 0.5);
}

export function quantile(numbers: readonly number[], part: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}

/** Rounds of what is measured in turn; the medians of an odd number are a round's own. */
export const rounds = Number(process.env["BENCH_ROUNDS"] ?? 5);

/** Three significant digits, as the table and the reader want them. */
export function short(number: number): number {
  return Number(number.toPrecision(3));
}
