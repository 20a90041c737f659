import { firstFrom, type Segment } from "./segment.ts";

/** A word that may have been meant. */
export interface Near {
  readonly other: string;
  readonly slips: number;
  /** Nothing follows what was meant: « traitteur » for « traiteur », not for « traiteurs ». */
  readonly whole: boolean;
  /** How many documents have it. */
  among: number;
  readonly at: (readonly [segment: Segment, word: number])[];
}

/** How many slips a word of this length is allowed. */
export function slipsFor(word: string): number {
  if (/\d/.test(word) || word.length < 4) return 0;
  return word.length < 8 ? 1 : 2;
}

/** Words of which a beginning is 1 to `most` slips from `typed`, in their order, if any document has them. */
export function findNear(
  segments: readonly Segment[],
  typed: string,
  most: number,
  countAmong: (segment: Segment, word: number) => number,
): readonly Near[] {
  const near = new Map<string, Near>();
  for (const segment of segments)
    visitNear(segment, typed, most, (word, slips, whole) => {
      const among = slips > 0 ? countAmong(segment, word) : 0;
      if (among === 0) return;
      const other = segment.words[word] ?? "";
      const known = near.get(other) ?? { other, slips, whole, among: 0, at: [] };
      known.among += among;
      known.at.push([segment, word]);
      near.set(other, known);
    });
  return [...near.values()].toSorted((a, b) => (a.other < b.other ? -1 : 1));
}

/** `slips` is 0 when the word begins with what was typed; `whole`: nothing follows it. */
type VisitNear = (word: number, slips: number, whole: boolean) => void;

/**
 * Visits the words of which a beginning is within `most` slips of `typed`. A slip is a letter more,
 * less, other, or two neighbours exchanged (optimal string alignment, in a band around the diagonal).
 * The words being in order, a row is worked out once for all that share the letters above it, and
 * words that share a beginning already too far are passed over.
 */
function visitNear(segment: Segment, typed: string, most: number, visit: VisitNear): void {
  const { words, shared } = segment;
  const width = typed.length + 2;
  const far = most + 1;
  const deepest = typed.length + most;
  // rows[d * width + j]: slips between d letters of the word and j letters of what was typed.
  const rows = new Uint8Array((deepest + 1) * width).fill(far);
  for (let j = 0; j <= most; j++) rows[j] = j;
  /** Fewest slips of what was typed against any beginning, up to each depth. */
  const best = new Uint8Array(deepest + 1).fill(far);
  const goal = Uint16Array.from(typed, (_, j) => typed.charCodeAt(j));

  /** One letter deeper; gives the least of the row. */
  const deepen = (depth: number, letter: number, letterBefore: number): number => {
    const row = depth * width;
    const low = Math.max(1, depth - most);
    const high = Math.min(typed.length, depth + most);
    let least = depth <= most ? depth : far;
    rows[row + low - 1] = low === 1 ? least : far;
    let left = rows[row + low - 1] ?? far;
    for (let j = low; j <= high; j++) {
      const above = row - width + j;
      let slips = (rows[above - 1] ?? far) + (goal[j - 1] === letter ? 0 : 1);
      slips = Math.min(slips, (rows[above] ?? far) + 1, left + 1, far);
      if (depth > 1 && j > 1 && letter === goal[j - 2] && letterBefore === goal[j - 1])
        slips = Math.min(slips, (rows[above - width - 2] ?? far) + 1);
      rows[row + j] = left = slips;
      if (slips < least) least = slips;
    }
    const end = high === typed.length ? left : far;
    if (high < typed.length) rows[row + high + 1] = far;
    best[depth] = Math.min(best[depth - 1] ?? far, end);
    return least;
  };

  /** Depth down to which the rows are those of the word before. */
  let ready = 0;
  let dead = Infinity;
  // Numbers come before letters.
  for (let i = firstFrom(words, "a"); i < words.length; i++) {
    const common = shared[i] ?? 0;
    if (common < dead) {
      const word = words[i] ?? "";
      const end = Math.min(word.length, deepest);
      let depth = Math.min(common, ready);
      dead = Infinity;
      while (depth < end && dead === Infinity) {
        const letter = word.charCodeAt(depth++);
        if (deepen(depth, letter, word.charCodeAt(depth - 2)) > most) dead = depth;
      }
      ready = depth;
      const whole = depth === word.length && (rows[depth * width + typed.length] ?? far) <= most;
      if ((best[depth] ?? far) <= most) visit(i, best[depth] ?? far, whole);
    } else if ((best[ready] ?? far) <= most) visit(i, best[ready] ?? far, false);
  }
}
