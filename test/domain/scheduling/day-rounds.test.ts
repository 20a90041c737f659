import * as fc from "fast-check";
import { expect, test } from "vitest";
import { roundsOf, roundsWithin, runOver } from "#domain/scheduling/day-rounds.ts";

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

test("a round that runs over makes all that follow later, and loses what would end after the day", () => {
  const rounds = roundsOf({ start: 0, end: 60, meeting: 12, between: 3, pauses: [] });
  expect(runOver(rounds, { round: 1, minutes: 4, end: 60 })).toEqual([
    { start: 0, end: 12 },
    { start: 15, end: 31 },
    { start: 34, end: 46 },
    undefined,
  ]);
});
