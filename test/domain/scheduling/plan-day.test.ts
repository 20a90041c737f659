import * as fc from "fast-check";
import { expect, test } from "vitest";
import { type DayToPlan, pairKey } from "#domain/scheduling/day-to-plan.ts";
import { type Clash, findClashes } from "#domain/scheduling/find-clashes.ts";
import { type Plan, planDay, type PlanOptions } from "#domain/scheduling/plan-day.ts";
import { finish } from "../../support/matchmaking-days.ts";
import { randomDays } from "../../support/random-days.ts";

/** Days of each property; MAILLON_DAYS before a release. */
const numRuns = Number(process.env["MAILLON_DAYS"] ?? 1000);

test.each<[Clash["code"], string]>([
  ["twice-at-once", "nobody is in two places at once"],
  ["pair-twice", "no pair meets twice"],
  ["veto", "who refused does not meet"],
  ["no-wish", "nobody meets whom nothing speaks for"],
  ["absent", "nobody meets while they are not there"],
  ["over-maximum", "nobody has more meetings than they want"],
  ["table-shared", "no table has two meetings at once"],
  ["table-missing", "no meeting is at a table that is not there"],
  ["not-own-table", "a buyer with a table of their own stays at it"],
  ["closed-round", "nothing new is put into a round that is over or printed"],
  ["round-lost", "nobody meets in a round that will not take place"],
])("on any day, %s: %s", (code) => {
  fc.assert(
    fc.property(randomDays, fc.boolean(), (day, fewGaps) => {
      const clashes = findClashes(day, plan(day, { fewGaps }).meetings);
      expect(clashes.filter((clash) => clash.code === code)).toEqual([]);
    }),
    { numRuns },
  );
});

test("what is fixed stays as it is, or is named with what stands in its way", () => {
  fc.assert(
    fc.property(randomDays, (day) => {
      const { meetings, refused } = plan(day);
      const planned = new Set(meetings.map((one) => `${pairKey(one)} ${one.round}`));
      const kept = day.fixed.filter((one) => !refused.some(({ meeting }) => meeting === one));
      expect(kept.filter((one) => !planned.has(`${pairKey(one)} ${one.round}`))).toEqual([]);
    }),
    { numRuns },
  );
});

test("the same day, steps and seed give the same plan, and the order of people does not decide", () => {
  fc.assert(
    fc.property(randomDays, fc.integer(), (day, seed) => {
      const turned: DayToPlan = {
        ...day,
        enterprises: day.enterprises.toReversed(),
        buyers: day.buyers.toReversed(),
        pairs: day.pairs.toReversed(),
      };
      expect(plan(turned, { seed }).meetings).toEqual(plan(day, { seed }).meetings);
      expect(plan(structuredClone(day), { seed })).toEqual(plan(day, { seed }));
    }),
    { numRuns: numRuns / 5 },
  );
});

test("who has a table of their own meets at it, the others at the rest, and at it when they are away", () => {
  const person = (id: string, rounds: readonly number[]) => ({ id, rounds, atMost: 2, atLeast: 0 });
  const both = [0, 1];
  const day: DayToPlan = {
    rounds: 2,
    closed: [],
    tables: [
      { name: "1", rounds: both },
      { name: "2", rounds: both },
    ],
    enterprises: [person("e0", both), person("e1", both)],
    buyers: [{ ...person("b0", [0]), table: "2" }, person("b1", both), person("b2", [1])],
    pairs: ["b0", "b1", "b2"].flatMap((buyer) =>
      ["e0", "e1"].map((enterprise) => ({ enterprise, buyer, value: 1 })),
    ),
    vetoes: [],
    fixed: [],
  };
  const tables = plan(day).meetings.map(({ buyer, round, table }) => `${round} ${buyer} ${table}`);
  expect(tables.toSorted()).toEqual(["0 b0 2", "0 b1 1", "1 b1 1", "1 b2 2"]);
});

function plan(day: DayToPlan, options: Partial<PlanOptions> = {}): Plan {
  return finish(planDay(day, { steps: 1000, seed: 1, fewGaps: false, ...options }));
}
