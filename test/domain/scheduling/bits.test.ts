import * as fc from "fast-check";
import { expect, test } from "vitest";
import {
  bitsToRounds,
  countBits,
  countGaps,
  lowestRound,
  nthRound,
  roundsToBits,
} from "#domain/scheduling/bits.ts";
import { draw, drawPatience, makeChance } from "#domain/scheduling/chance.ts";

const someRounds = fc.subarray(Array.from({ length: 32 }, (_, round) => round));

test("rounds go into bits and back, all thirty-two", () => {
  fc.assert(
    fc.property(someRounds, (rounds) => {
      const bits = roundsToBits(rounds);
      expect(bitsToRounds(bits)).toEqual(rounds);
      expect(countBits(bits)).toBe(rounds.length);
      expect(lowestRound(bits)).toBe(rounds[0] ?? -1);
      expect(rounds.map((_, n) => nthRound(bits, n))).toEqual(rounds);
    }),
  );
});

test("waiting is the rounds in which one is there without a meeting, after the first and before the last", () => {
  fc.assert(
    fc.property(someRounds, someRounds, (busy, there) => {
      const between = there.filter(
        (round) => !busy.includes(round) && round > (busy[0] ?? 32) && round < (busy.at(-1) ?? -1),
      );
      expect(countGaps(roundsToBits(busy), roundsToBits(there))).toBe(between.length);
    }),
  );
});

test("chance is the same on every device for a seed, 0 included", () => {
  const chance = makeChance(7);
  expect(Array.from({ length: 6 }, () => draw(chance, 1000))).toEqual([
    361, 606, 30, 218, 653, 390,
  ]);
  const none = makeChance(0);
  expect(new Set(Array.from({ length: 100 }, () => draw(none, 1000))).size).toBeGreaterThan(50);
});

test("patience is -ln of a number by chance: 1 on average", () => {
  const chance = makeChance(1);
  const drawn = Array.from({ length: 20_000 }, () => drawPatience(chance));
  expect(drawn.reduce((sum, one) => sum + one, 0) / drawn.length).toBeCloseTo(1, 1);
  expect(Math.max(...drawn)).toBeCloseTo(-Math.log(0.5 / 4096), 9);
  expect(Math.min(...drawn)).toBeGreaterThan(0);
});
