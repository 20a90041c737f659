import type { Query } from "./query.ts";
import type { Documents, Weights } from "./weigh.ts";

/** All words in the name are worth up to half as much again, the fewer others beside them. */
export function scoresOf(
  chosen: Int32Array,
  { total, named }: Weights,
  { nameWords }: Documents,
  { required, words }: Query,
): Int32Array {
  const scores = new Int32Array(chosen.length);
  for (let i = 0; i < chosen.length; i++) {
    const d = chosen[i] ?? 0;
    const worth = total[d] ?? 0;
    const inName = ((named[d] ?? 0) & required) === required;
    scores[i] = inName ? worth * (1 + Math.min(0.5, words / 2 / (nameWords[d] ?? 1))) : worth;
  }
  return scores;
}

/** Score and document are packed as one number, so that the engine's own sort of numbers does. */
const room = 2 ** 24;

export function bestOf(
  chosen: Int32Array,
  scores: Int32Array,
  limit: number,
): (readonly [document: number, score: number])[] {
  const least = limit * 4 < chosen.length ? leastOfBest(scores, limit) : 0;
  const ranked: number[] = [];
  for (let i = 0; i < chosen.length; i++) {
    const score = scores[i] ?? 0;
    if (score >= least) ranked.push((chosen[i] ?? 0) - score * room);
  }
  return Array.from(Float64Array.from(ranked).toSorted().subarray(0, limit), (value) => {
    const score = Math.ceil(-value / room);
    return [value + score * room, score];
  });
}

/** A score that at least `limit` reach, and not many more: thousands are not worth sorting. */
function leastOfBest(scores: Int32Array, limit: number): number {
  let highest = 1;
  for (let i = 0; i < scores.length; i++) highest = Math.max(highest, scores[i] ?? 0);
  const tally = new Int32Array(256);
  const scale = 255 / highest;
  for (let i = 0; i < scores.length; i++) {
    const step = Math.trunc((scores[i] ?? 0) * scale);
    tally[step] = (tally[step] ?? 0) + 1;
  }
  let step = 256;
  for (let reached = 0; reached < limit && step > 0;) reached += tally[--step] ?? 0;
  return Math.floor(step / scale);
}
