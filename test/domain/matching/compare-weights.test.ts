import * as fc from "fast-check";
import { expect, test } from "vitest";
import { compareWeights } from "#domain/matching/compare-weights.ts";
import type { Match } from "#domain/matching/match.ts";
import {
  terms,
  usualWeights,
  type Weights,
  weightsOf,
  weightsToKeep,
} from "#domain/matching/weights.ts";

const weight = fc.integer({ min: 0, max: 50 });
const weights: fc.Arbitrary<Weights> = fc.record({
  "need-offer": weight,
  wishes: weight,
  territory: weight,
  capacity: weight,
  deadline: weight,
  "never-met": weight,
});

test("what a day keeps of its weights gives them back; as usual, it keeps nothing", () => {
  fc.assert(
    fc.property(weights, (given) => {
      expect(weightsOf(weightsToKeep(given))).toEqual(given);
    }),
  );
  expect(weightsToKeep(usualWeights)).toEqual([]);
  expect(weightsOf([{ key: "astrology", weight: 50 }, { key: "wishes" }])).toEqual(usualWeights);
});

test("what counts more lifts the pairs that have it, and pushes out those that live by the rest", () => {
  const near = pair("near", { "need-offer": 0.4, territory: 1 });
  const answer = pair("answer", { "need-offer": 1 });
  const stranger = pair("stranger", { territory: 1 });
  const far = { ...usualWeights, "need-offer": 0, wishes: 0, territory: 50 };
  const { best, leaving, rising, falling, unchanged } = compareWeights(
    [answer, near, stranger],
    usualWeights,
    far,
    1,
  );
  expect(best).toMatchObject([{ enterprise: "near", place: 1, placeBefore: 2, pointsBefore: 29 }]);
  expect(leaving).toMatchObject([{ enterprise: "answer", place: 2, placeBefore: 1 }]);
  expect([rising, falling, unchanged]).toEqual([1, 1, 0]);
});

test("the same weights change nothing, and the order of the pairs does not either", () => {
  const pairs = fc.array(
    fc.record(
      Object.fromEntries(terms.map((term) => [term, fc.double({ min: 0, max: 1, noNaN: true })])),
    ),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(pairs, weights, weights, (found, before, after) => {
      const matched = found.map((shares, n) => pair(`e${n}`, shares));
      const same = compareWeights(matched, before, before, 5);
      expect(same).toMatchObject({ rising: 0, falling: 0, leaving: [] });
      for (const { place, placeBefore } of same.best) expect(place).toBe(placeBefore);
      const other = compareWeights(matched, before, after, 5);
      expect(compareWeights(matched.toReversed(), before, after, 5)).toEqual(other);
      expect(other.leaving.length).toBe(
        other.best.filter(({ placeBefore }) => placeBefore > 5).length,
      );
    }),
  );
});

/** A pair as it was found; its points of before do not count. */
function pair(enterprise: string, shares: Readonly<Record<string, number>>) {
  const findings = terms.map((term) => ({
    term,
    share: shares[term] ?? 0,
    detail: { by: "unknown" as const },
    points: 0,
    most: 0,
  }));
  const match: Match = { veto: false, points: 0, findings };
  return { enterprise, buyer: "b0", match };
}
