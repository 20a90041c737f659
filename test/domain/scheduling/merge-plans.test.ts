import * as fc from "fast-check";
import { expect, test } from "vitest";
import { type DayToPlan, type Meeting, pairKey } from "#domain/scheduling/day-to-plan.ts";
import { findClashes } from "#domain/scheduling/find-clashes.ts";
import { mergePlans } from "#domain/scheduling/merge-plans.ts";
import { type Plan, planDay } from "#domain/scheduling/plan-day.ts";
import { replanDay } from "#domain/scheduling/replan-day.ts";
import { finish } from "../../support/matchmaking-days.ts";
import { randomDays } from "../../support/random-days.ts";

const numRuns = Number(process.env["MAILLON_DAYS"] ?? 1000) / 2;
const options = { steps: 500, seed: 1, movesPerMeeting: 5 };

test("two plans made apart become one without clashes, the same whoever merges", () => {
  fc.assert(
    fc.property(apart, ({ both, base, one, other }) => {
      const merged = merge(both, base, one, other);
      expect(findClashes(both, merged.meetings)).toEqual([]);
      expect(merge(both, base, other, one).meetings).toEqual(merged.meetings);
    }),
    { numRuns },
  );
});

test("where only one of them changed anything, its plan is the merged one", () => {
  fc.assert(
    fc.property(apart, ({ base, one, forOne }) => {
      const merged = merge(forOne, base, one, base);
      const placed = one.filter((meeting) => base.some((same) => nameOf(same) === nameOf(meeting)));
      const names = new Set(merged.meetings.map(nameOf));
      expect(placed.filter((meeting) => !names.has(nameOf(meeting)))).toEqual([]);
    }),
    { numRuns },
  );
});

test("a meeting that both moved, each elsewhere, goes where it can, the same whoever merges", () => {
  const rounds = [0, 1, 2];
  const person = (id: string) => ({ id, rounds, atMost: 3, atLeast: 0 });
  const at = (round: number) => [{ enterprise: "e0", buyer: "b0", round, table: "1" }];
  const day: DayToPlan = {
    rounds: 3,
    closed: [0],
    tables: [{ name: "1", rounds }],
    enterprises: [person("e0")],
    buyers: [person("b0")],
    pairs: [{ enterprise: "e0", buyer: "b0", value: 1 }],
    vetoes: [],
    fixed: [],
  };
  const merged = merge(day, at(0), at(1), at(2));
  expect(merged.meetings).toEqual(merge(day, at(0), at(2), at(1)).meetings);
  const away = { ...day, enterprises: [{ ...person("e0"), rounds: [0, 2] }] };
  expect(merge(away, at(0), at(1), at(2)).meetings).toEqual(at(2));
});

/** A plan, and two made from it: each on the absences that it knows of. */
const apart = fc
  .tuple(randomDays, fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 5 }))
  .map(([given, left, right]) => {
    const day: DayToPlan = { ...given, closed: [], fixed: [] };
    const base = finish(planDay(day, { steps: 300, seed: 1, fewGaps: false })).meetings;
    const without = (from: DayToPlan, ids: readonly string[]): DayToPlan => {
      const leave = (people: DayToPlan["buyers"]) =>
        people.map((one) => (ids.includes(one.id) ? Object.assign({}, one, { rounds: [] }) : one));
      return { ...from, enterprises: leave(from.enterprises), buyers: leave(from.buyers) };
    };
    const forOne = without(day, [`e${left}`]);
    const forOther = without(day, [`b${right}`]);
    const replan = (known: DayToPlan) => finish(replanDay(known, base, options)).meetings;
    const both = without(forOne, [`b${right}`]);
    return { base, both, forOne, one: replan(forOne), other: replan(forOther) };
  });

function merge(
  day: DayToPlan,
  base: readonly Meeting[],
  one: readonly Meeting[],
  other: readonly Meeting[],
): Plan {
  return finish(mergePlans(day, base, [one, other], options));
}

function nameOf(one: Meeting): string {
  return `${pairKey(one)} ${one.round}`;
}
