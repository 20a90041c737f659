import { expect, test } from "vitest";
import { matchPair } from "#domain/matching/match.ts";
import { pairsToPlan } from "#domain/matching/pairs-to-plan.ts";
import { usualWeights } from "#domain/matching/weights.ts";
import { planDay } from "#domain/scheduling/plan-day.ts";
import { finish } from "../../support/matchmaking-days.ts";

test("what was matched is planned by its points; a refused pair and one that nothing speaks for are not", () => {
  const buyers = ["b0", "b1", "b2"];
  const ranks: Readonly<Record<string, number>> = { b0: 1, b1: 1 };
  const matched = buyers.map((buyer) => ({
    enterprise: "e0",
    buyer,
    match: matchPair(
      { id: "e0", fields: {}, offers: [] },
      { id: buyer, fields: {}, needs: [] },
      { rankByBuyer: ranks[buyer], veto: buyer === "b1" },
      { weights: usualWeights, on: "2027-03-01" },
    ),
  }));
  const { pairs, vetoes } = pairsToPlan(matched);
  expect(pairs).toEqual([{ enterprise: "e0", buyer: "b0", value: 20 }]);
  expect(vetoes).toEqual([{ enterprise: "e0", buyer: "b1" }]);

  const rounds = [0, 1, 2];
  const person = (id: string) => ({ id, rounds, atMost: 3, atLeast: 0 });
  const day = { rounds: 3, closed: [], fixed: [], tables: [{ name: "1", rounds }], pairs, vetoes };
  const people = { enterprises: [person("e0")], buyers: buyers.map(person) };
  const plan = finish(planDay({ ...day, ...people }, { steps: 100, seed: 1, fewGaps: false }));
  expect(plan.meetings.map(({ buyer }) => buyer)).toEqual(["b0"]);
  expect(plan.proof).toEqual({ servesBest: true, atMost: 0 });
});
