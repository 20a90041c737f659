import * as fc from "fast-check";
import { expect, test } from "vitest";
import { roundsOf, roundsWithin, withDelays } from "#domain/scheduling/day-rounds.ts";

const nine = 9 * 60;

test("twelve minutes and three between, from nine to noon, are twelve rounds", () => {
  const rounds = roundsOf({ start: nine, end: 12 * 60, meeting: 12, between: 3, pauses: [] });
  expect(rounds).toHaveLength(12);
  expect(rounds[0]).toEqual({ start: nine, end: nine + 12 });
  expect(rounds[11]).toEqual({ start: nine + 165, end: nine + 177 });
});

test("nobody meets in a pause, wherever it falls", () => {
  const minute = fc.integer({ min: 0, max: 300 });
  const pauses = fc.array(
    fc.tuple(minute, minute).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) })),
    { maxLength: 4 },
  );
  fc.assert(
    fc.property(
      pauses,
      fc.integer({ min: 1, max: 30 }),
      fc.integer({ min: 0, max: 10 }),
      (all, meeting, between) => {
        const rounds = roundsOf({ start: 0, end: 300, meeting, between, pauses: all });
        for (const [n, { start, end }] of rounds.entries()) {
          expect(end - start).toBe(meeting);
          expect(end).toBeLessThanOrEqual(300);
          expect(
            all.some((pause) => pause.start < end && pause.end > start && pause.end > pause.start),
          ).toBe(false);
          expect(start).toBeGreaterThanOrEqual((rounds[n - 1]?.end ?? -between) + between);
        }
      },
    ),
  );
});

test("who comes late or leaves early has the rounds that they can sit through", () => {
  const rounds = roundsOf({ start: nine, end: 12 * 60, meeting: 12, between: 3, pauses: [] });
  expect(roundsWithin(rounds, { from: nine + 20, to: nine + 60 })).toEqual([2, 3]);
  expect(roundsWithin(rounds, {})).toHaveLength(12);
  expect(roundsWithin(rounds, { from: nine + 15, to: nine + 27 })).toEqual([1]);
});

const four = roundsOf({ start: 0, end: 60, meeting: 12, between: 3, pauses: [] });

test("a round that runs over makes all that follow later, and none before it", () => {
  expect(withDelays(four, [{ round: 1, minutes: 4 }])).toEqual([
    { start: 0, end: 12 },
    { start: 15, end: 31 },
    { start: 34, end: 46 },
    { start: 49, end: 61 },
  ]);
  expect(withDelays(four, [{ round: -1, minutes: 10 }])[0]).toEqual({ start: 10, end: 22 });
});

test("a pause makes up for it, as far as it is long enough", () => {
  const pauses = [{ start: 28, end: 40 }];
  const rounds = roundsOf({ start: 0, end: 70, meeting: 12, between: 3, pauses });
  const starts = (minutes: number) =>
    withDelays(rounds, [{ round: 0, minutes, upTo: 1 }]).map(({ start }) => start);
  expect(starts(0)).toEqual([0, 15, 40, 55]);
  expect(starts(5)).toEqual([0, 20, 40, 55]);
  expect(starts(20)).toEqual([0, 35, 47, 59]);
});

test("a round that is lost pushes nobody", () => {
  const late = withDelays(four, [{ round: 0, minutes: 15, upTo: 0 }], new Set([1]));
  expect(late.map(({ start }) => start)).toEqual([0, 15, 30, 45]);
});

test("whatever runs over, rounds keep their length and their order, and none is early", () => {
  const delay = fc.record({
    round: fc.integer({ min: -1, max: 8 }),
    minutes: fc.integer({ min: 0, max: 40 }),
    upTo: fc.option(fc.integer({ min: 0, max: 8 }), { nil: undefined }),
  });
  const lostRounds = fc.uniqueArray(fc.integer({ min: 0, max: 8 }), { maxLength: 3 });
  const rounds = roundsOf({ start: 0, end: 180, meeting: 12, between: 3, pauses: [] });
  fc.assert(
    fc.property(fc.array(delay, { maxLength: 4 }), lostRounds, (delays, out) => {
      const lost = new Set(out);
      const late = withDelays(rounds, delays, lost);
      expect(late).toHaveLength(rounds.length);
      let before = 0;
      for (const [n, { start, end }] of late.entries()) {
        expect(start).toBeGreaterThanOrEqual(rounds[n]?.start ?? 0);
        expect(end - start).toBeGreaterThanOrEqual(12);
        if (lost.has(n)) continue;
        expect(start).toBeGreaterThanOrEqual(before);
        before = end;
      }
    }),
  );
});
