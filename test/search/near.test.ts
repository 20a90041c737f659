import { array, assert, constantFrom, integer, property } from "fast-check";
import { expect, test } from "vitest";
import { findNear, slipsFor } from "#search/near.ts";
import { makePacker } from "#search/segment.ts";

function segmentOf(words: readonly string[]) {
  const packer = makePacker(words.length, words.length, () => true);
  for (const word of new Set(words.toSorted())) {
    packer.add(0);
    packer.close(word);
  }
  return packer.segment;
}

/** Slips between two words, the whole table worked out: optimal string alignment. */
function slipsBetween(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (__, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  const at = (i: number, j: number) => rows[i]?.[j] ?? Infinity;
  for (let i = 1; i <= a.length; i++)
    for (let j = 1; j <= b.length; j++) {
      const crossed = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      rows[i]?.splice(
        j,
        1,
        Math.min(
          at(i - 1, j) + 1,
          at(i, j - 1) + 1,
          at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1),
          crossed ? at(i - 2, j - 2) + 1 : Infinity,
        ),
      );
    }
  return at(a.length, b.length);
}

test.for([
  ["bal", 0],
  ["baie", 1],
  ["traiteu", 1],
  ["traiteur", 2],
  ["555013", 0],
] as const)("« %s » is allowed %i slips", ([word, slips]) => {
  expect(slipsFor(word)).toBe(slips);
});

test("the words near are those that a full comparison with every beginning finds", () => {
  const word = (least: number, most: number) =>
    array(constantFrom("a", "b", "c"), { minLength: least, maxLength: most }).map((all) =>
      all.join(""),
    );
  assert(
    property(
      array(word(1, 9), { maxLength: 40 }),
      word(4, 8),
      integer({ min: 1, max: 2 }),
      (words, typed, most) => {
        const found = findNear([segmentOf(words)], typed, most, () => 1);
        const expected = [...new Set(words)].toSorted().flatMap((other) => {
          const beginnings = Array.from({ length: other.length + 1 }, (_, n) => other.slice(0, n));
          const slips = Math.min(...beginnings.map((beginning) => slipsBetween(typed, beginning)));
          const whole = slipsBetween(typed, other) <= most;
          return slips > 0 && slips <= most ? [{ other, slips, whole }] : [];
        });
        expect(found.map(({ other, slips, whole }) => ({ other, slips, whole }))).toEqual(expected);
      },
    ),
    { numRuns: 2000 },
  );
});
