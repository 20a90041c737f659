import * as fc from "fast-check";
import { expect, test } from "vitest";
import { measurePlan } from "#domain/scheduling/measure-plan.ts";
import { planDay } from "#domain/scheduling/plan-day.ts";
import { finish } from "../../support/matchmaking-days.ts";
import { randomDays } from "../../support/random-days.ts";

const numRuns = Number(process.env["MAILLON_DAYS"] ?? 1000) / 2;

test("a plan that is read from records is measured as it was when it was made", () => {
  fc.assert(
    fc.property(randomDays, (given) => {
      const day = { ...given, closed: [] };
      const plan = finish(planDay(day, { steps: 300, seed: 1, fewGaps: false }));
      expect(finish(measurePlan(day, plan.meetings))).toEqual(plan.proof);
    }),
    { numRuns },
  );
});

test("a meeting that is taken out makes a plan worse by its points, and a closed round is nobody's fault", () => {
  const there = { rounds: [0, 1], atMost: 2, atLeast: 0 };
  const day = {
    rounds: 2,
    closed: [],
    tables: [{ name: "1", rounds: [0, 1] }],
    enterprises: [{ id: "e0", ...there }],
    buyers: [
      { id: "b0", ...there },
      { id: "b1", ...there },
    ],
    pairs: [
      { enterprise: "e0", buyer: "b0", value: 40 },
      { enterprise: "e0", buyer: "b1", value: 25 },
    ],
    vetoes: [],
    fixed: [],
  };
  const first = { enterprise: "e0", buyer: "b0", round: 0, table: "1" };
  const second = { enterprise: "e0", buyer: "b1", round: 1, table: "1" };
  const atMost = (closed: readonly number[], ...meetings: readonly (typeof first)[]) =>
    finish(measurePlan({ ...day, closed }, meetings)).atMost;
  expect(atMost([], first, second)).toBe(0);
  expect(atMost([], first)).toBe(25);
  expect(atMost([], second)).toBe(40);
  expect(atMost([0], second)).toBe(15);
  expect(atMost([0], first, second)).toBe(0);
  expect(atMost([0, 1], first)).toBe(0);
});
