import { readQuery, type Query } from "./query.ts";
import { bestOf, scoresOf } from "./rank.ts";
import type { Segment } from "./segment.ts";
import { weigh, type Documents, type Weights } from "./weigh.ts";

export interface Found {
  /** Best first; equal scores in the order in which they were put. */
  readonly hits: readonly Hit[];
  /** How many of each type asked for, whatever the limit; a type without hits is absent. */
  readonly counts: Readonly<Record<string, number>>;
  /** Typed words that no hit has as typed, and what was taken for them, as it is written. */
  readonly corrections: readonly { readonly from: string; readonly to: string }[];
  /** Folded words that were taken and do not begin as typed: what `highlight` cannot know alone. */
  readonly terms: readonly string[];
  /** No record has all the words: the hits have the most of them. */
  readonly partial: boolean;
}

export interface Hit {
  readonly key: string;
  readonly type: string;
  readonly score: number;
}

export interface FindOptions {
  /** All types when absent. */
  readonly types?: readonly string[];
  /** All hits when absent. */
  readonly limit?: number;
}

/** With fewer hits than this, slips are looked for in words that were found too. */
const few = 3;

export function find(
  segments: readonly Segment[],
  documents: Documents,
  written: ReadonlyMap<string, string>,
  text: string,
  { types, limit = Infinity }: FindOptions,
): Found {
  const query = readQuery(text);
  const asked = documents.types.map((type) => types === undefined || types.includes(type));
  let weights = weigh(segments, query, documents, asked, false);
  let chosen = withAll(weights, documents, query);
  if (chosen.length < few) {
    weights = weigh(segments, query, documents, asked, true);
    chosen = withAll(weights, documents, query);
  }
  const partial = chosen.length === 0;
  if (partial) chosen = withMost(weights, documents, query);

  const tally = new Int32Array(documents.types.length);
  let bySlipAlone = chosen.length > 0 ? -1 : 0;
  for (let i = 0; i < chosen.length; i++) {
    const d = chosen[i] ?? 0;
    const type = documents.typeOf[d] ?? 0;
    tally[type] = (tally[type] ?? 0) + 1;
    bySlipAlone &= weights.bySlip[d] ?? 0;
  }
  const scores = scoresOf(chosen, weights, documents, query);
  const hits = bestOf(chosen, scores, limit).map(([d, score]) => ({
    key: documents.keys[d] ?? "",
    type: documents.types[documents.typeOf[d] ?? 0] ?? "",
    score,
  }));
  const counts = Object.fromEntries(
    documents.types.map((type, i) => [type, tally[i] ?? 0] as const).filter(([, n]) => n > 0),
  );
  const corrections = query.terms.flatMap(({ word, bits }) => {
    const to = (bits & bySlipAlone) === 0 ? undefined : weights.corrections.get(bits);
    return to === undefined ? [] : [{ from: word, to: written.get(to) ?? to }];
  });
  const terms = [...weights.taken];
  return { hits, counts, corrections, terms, partial: partial && chosen.length > 0 };
}

function withAll({ has, room }: Weights, { keys }: Documents, { required }: Query): Int32Array {
  let count = 0;
  if (required !== 0)
    for (let d = 0; d < keys.length; d++)
      if (((has[d] ?? 0) & required) === required) room[count++] = d;
  return room.subarray(0, count);
}

/** The documents that have the most of the words asked for, and one at least. */
function withMost({ has, room }: Weights, { keys }: Documents, query: Query): Int32Array {
  let count = 0;
  let most = 1;
  for (let d = 0; d < keys.length; d++) {
    let bits = (has[d] ?? 0) & query.required;
    for (const number of query.numbers) if ((bits & number) !== number) bits &= ~number;
    let words = 0;
    for (; bits > 0; bits &= bits - 1) words++;
    if (words > most) count = 0;
    if (words >= most) {
      most = words;
      room[count++] = d;
    }
  }
  return room.subarray(0, count);
}
