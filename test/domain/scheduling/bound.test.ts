import * as fc from "fast-check";
import { expect, test } from "vitest";
import { makeBoard } from "#domain/scheduling/board.ts";
import { upperBound } from "#domain/scheduling/bound.ts";
import { findFlow } from "#domain/scheduling/flow.ts";
import { makeRoundMatcher } from "#domain/scheduling/round-matching.ts";
import { families, finish, makeDay } from "../../support/matchmaking-days.ts";
import { randomDays } from "../../support/random-days.ts";

test("at the prices of the flow, the bound is the flow", () => {
  const once = { known: -Infinity, enough: 0, iterations: 1 };
  fc.assert(
    fc.property(randomDays, (day) => {
      const board = makeBoard(day);
      const { worth, prices } = findFlow(board);
      expect(finish(upperBound(board, prices, once))).toBe(worth);
    }),
    { numRuns: 1000 },
  );
});

test("better prices bring the bound of a day of few rounds well below the flow", () => {
  const board = makeBoard(makeDay(families.hardTwelveRounds, 0));
  const { worth, prices } = findFlow(board);
  const bound = finish(
    upperBound(board, prices, { known: worth - 40 * board.scale, enough: 0, iterations: 400 }),
  );
  expect(bound).toBeLessThan(worth - 10 * board.scale);
});

test("a round is matched for the greatest profit, whoever is left alone", () => {
  const edges = fc.uniqueArray(
    fc.record({
      row: fc.integer({ min: 0, max: 4 }),
      column: fc.integer({ min: 0, max: 4 }),
      profit: fc.integer({ min: 1, max: 20 }),
    }),
    { selector: ({ row, column }) => row * 5 + column, maxLength: 14 },
  );
  const matcher = makeRoundMatcher(5, 5, 25);
  fc.assert(
    fc.property(edges, (list) => {
      const sorted = list.toSorted((a, b) => a.row - b.row);
      matcher.begin();
      for (const [n, { row, column, profit }] of sorted.entries())
        matcher.offer(row, column, profit, n);
      const profit = matcher.solve();
      const chosen = Array.from(matcher.matched.subarray(0, matcher.count()), (n) => sorted[n]);
      expect(chosen.reduce((sum, edge) => sum + (edge?.profit ?? 0), 0)).toBe(profit);
      expect(new Set(chosen.map((edge) => edge?.row)).size).toBe(chosen.length);
      expect(new Set(chosen.map((edge) => edge?.column)).size).toBe(chosen.length);
      expect(profit).toBe(bestOf(sorted, new Set(), new Set()));
    }),
    { numRuns: 2000 },
  );
});

interface Edge {
  readonly row: number;
  readonly column: number;
  readonly profit: number;
}

/** Every choice there is. */
function bestOf(
  edges: readonly Edge[],
  rows: ReadonlySet<number>,
  columns: ReadonlySet<number>,
): number {
  const [edge, ...rest] = edges;
  if (edge === undefined) return 0;
  const without = bestOf(rest, rows, columns);
  if (rows.has(edge.row) || columns.has(edge.column)) return without;
  const taken = bestOf(rest, new Set([...rows, edge.row]), new Set([...columns, edge.column]));
  return Math.max(without, edge.profit + taken);
}
