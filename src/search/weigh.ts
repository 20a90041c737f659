import { findNear, slipsFor } from "./near.ts";
import type { Query, Term } from "./query.ts";
import { clearScratch } from "./scratch.ts";
import { firstFrom, type Segment } from "./segment.ts";

/** What the index knows of each document, by number. */
export interface Documents {
  readonly keys: readonly string[];
  /** Place in `types`; -1 when the document is gone. */
  readonly typeOf: readonly number[];
  readonly types: readonly string[];
  /** How many words its name has. */
  readonly nameWords: readonly number[];
}

/** What a query is worth in each document, by number; good until the next query. */
export interface Weights {
  readonly total: Int32Array;
  /** The typed words that the document has, one bit each; that it has by a slip; in its name. */
  readonly has: Int32Array;
  readonly bySlip: Int32Array;
  readonly named: Int32Array;
  /** The nearest word for a typed one, by its bit. */
  readonly corrections: ReadonlyMap<number, string>;
  /** Words taken that do not begin as typed. */
  readonly taken: ReadonlySet<string>;
  /** Room for as many documents as there are. */
  readonly room: Int32Array;
}

/** Of 100: a word as typed, in the singular, begun (up to 25 more, for what is typed of it), with slips. */
const exact = 100;
const singular = 90;
const begun = 60;
const slipped = [0, 45, 30];
/** A word within slips of one found as typed: under anything found as typed. */
const unlikely = 0.1;

/** A word that fewer documents have may be a slip itself. */
const rare = 50;

const outOfReach = 0x7fffffff;

/** `asked` is by type. `wide`: slips are looked for even in words that are found as typed. */
export function weigh(
  segments: readonly Segment[],
  query: Query,
  { keys, typeOf }: Documents,
  asked: readonly boolean[],
  wide: boolean,
): Weights {
  const size = keys.length;
  const { best, touched, place, total, has, bySlip, named } = clearScratch(size);
  // No posting outweighs what is not asked for.
  for (let d = 0; d < size; d++) best[d] = asked[typeOf[d] ?? -1] === true ? 0 : outOfReach;
  const corrections = new Map<number, string>();
  const taken = new Set<string>();
  let reached = 0;

  for (const term of query.terms) {
    if (term.late && !wide) continue;
    for (const segment of segments) touchAsTyped(segment, term);
    const found = settle(term.bits, false);
    const most = term.late || (term.bits & query.required) === 0 ? 0 : slipsFor(term.word);
    if (most === 0 || (found >= rare && !wide)) continue;
    touchNear(term, most, found);
    settle(term.bits, true);
  }
  return { total, has, bySlip, named, corrections, taken, room: touched };

  /** Keeps the best posting of each document for a term, with its place in the name. */
  function touch({ starts, posts }: Segment, word: number, quality: number): void {
    const end = starts[word + 1] ?? 0;
    for (let p = starts[word] ?? 0; p < end; p++) {
      const post = posts[p] ?? 0;
      const value = ((quality * ((post >>> 4) & 15)) << 4) | (post & 15);
      const before = best[post >>> 8] ?? 0;
      if (value > before) {
        if (before === 0) touched[reached++] = post >>> 8;
        best[post >>> 8] = value;
      }
    }
  }

  function touchAsTyped(segment: Segment, { word, begins }: Term): void {
    const { words } = segment;
    let i = firstFrom(words, word);
    if (words[i] === word) touch(segment, i++, exact);
    const end = begins ? firstFrom(words, `${word}\uFFFF`) : i;
    for (; i < end; i++)
      touch(segment, i, begun + Math.trunc((25 * word.length) / (words[i] ?? "").length));
    const one = word.length > 4 && /[sx]$/.test(word) ? word.slice(0, -1) : word;
    const at = firstFrom(words, one);
    if (one === word || words[at] !== one) return;
    touch(segment, at, singular);
    taken.add(one);
  }

  /** `found`: how many documents have the term as typed. */
  function touchNear({ word, bits, last }: Term, most: number, found: number): void {
    const near = findNear(segments, word, most, askedAmong);
    const least = Math.min(...near.map(({ slips }) => slips));
    let nearest = 0;
    for (const { other, slips, whole, among, at } of near) {
      // « menuserie » in two notes, « menuiserie » in two hundred.
      const isLikely = among > found * 10;
      if (!wide && (found > 0 ? !isLikely : slips > least)) continue;
      const worth = (slipped[slips] ?? 0) * (whole ? 1 : last ? 0.85 : 0.6);
      for (const [segment, i] of at)
        touch(segment, i, Math.ceil(isLikely ? worth : worth * unlikely));
      taken.add(other);
      // Then the one that most documents have.
      const rank = (whole ? 6 - 2 * slips : 5 - 2 * slips) * 2 ** 24 + among;
      if (rank > nearest) corrections.set(bits, other);
      nearest = Math.max(nearest, rank);
    }
  }

  function askedAmong({ starts, posts }: Segment, word: number): number {
    let among = 0;
    for (let p = starts[word] ?? 0; p < (starts[word + 1] ?? 0); p++)
      if (best[(posts[p] ?? 0) >>> 8] !== outOfReach) among++;
    return among;
  }

  /** Adds what was touched to the totals; gives how many documents that was. */
  function settle(bits: number, isSlip: boolean): number {
    for (let t = 0; t < reached; t++) {
      const d = touched[t] ?? 0;
      const value = best[d] ?? 0;
      best[d] = 0;
      const had = has[d] ?? 0;
      if (isSlip && (had & bits) === bits) continue;
      has[d] = had | bits;
      if (isSlip) bySlip[d] = (bySlip[d] ?? 0) | bits;
      const rank = value & 15;
      let worth = value >> 4;
      if (rank > 0) {
        named[d] = (named[d] ?? 0) | bits;
        // Side by side in the name, in the order typed.
        if (rank < 15 && rank === (place[d] ?? 0) + 1) worth += worth >> 2;
      }
      place[d] = rank;
      total[d] = (total[d] ?? 0) + worth;
    }
    const count = reached;
    reached = 0;
    return count;
  }
}
