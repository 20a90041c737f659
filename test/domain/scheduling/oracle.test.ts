/** HiGHS as the judge: on days that it solves, no plan of ours is worth less, and no bound of ours is below. */
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { type DayToPlan, type Meeting, pairKey } from "#domain/scheduling/day-to-plan.ts";
import { planDay } from "#domain/scheduling/plan-day.ts";
import { replanDay } from "#domain/scheduling/replan-day.ts";
import { askOracle } from "../../support/day-oracle.ts";
import { families, finish, goneAt, makeDay, restOf } from "../../support/matchmaking-days.ts";
import { randomDays } from "../../support/random-days.ts";
import { replanWeights, servedBy, worthOf } from "../../support/plan-worth.ts";

const numRuns = Number(process.env["MAILLON_ORACLE"] ?? 60);

test("on small days of every kind, the plan serves as well as the best, and has as many points", () => {
  fc.assert(
    fc.property(plainDays, (day) => {
      const plan = finish(planDay(day, { steps: 20_000, seed: 1, fewGaps: false }));
      const best = askOracle(day, { whole: true, bonus: lexicographic });
      expect(worthOf(day, plan.meetings, valueIn(day), lexicographic)).toBe(Math.round(best.worth));
    }),
    { numRuns },
  );
});

test("the bound that a plan says is never below the best plan that serves alike", () => {
  fc.assert(
    fc.property(plainDays, fc.integer({ min: 1, max: 50 }), (day, steps) => {
      // So few steps that the plan is often not the best one.
      const plan = finish(planDay(day, { steps, seed: 1, fewGaps: false }));
      const served = servedBy(day, plan.meetings);
      const best = askOracle(day, { whole: true, served });
      expect(best.worth - plan.value).toBeLessThanOrEqual(plan.proof.atMost + 1e-6);
    }),
    { numRuns },
  );
});

test("a plan that is said to serve best does", () => {
  fc.assert(
    fc.property(plainDays, (day) => {
      const { meetings, proof } = finish(planDay(day, { steps: 50, seed: 1, fewGaps: false }));
      const nothing = () => 0;
      const best = askOracle(day, { whole: true, worth: nothing, bonus: lexicographic });
      const has = worthOf(day, meetings, nothing, lexicographic);
      expect(proof.servesBest ? has : best.worth).toBeCloseTo(best.worth);
    }),
    { numRuns },
  );
});

test.each([
  ["wishes of few", families.small50],
  ["promises that not all can be kept", { ...families.small50, least: 6, tables: 4 }],
])("nor is it on 11 × 11 × 12, after one step alone: %s", (_, family) => {
  for (let number = 0; number < 6; number += 1) {
    const day = makeDay(family, number);
    const { meetings, proof, value } = finish(planDay(day, { steps: 1, seed: 1, fewGaps: false }));
    const best = askOracle(day, { whole: true, served: servedBy(day, meetings) });
    expect(best.worth - value).toBeLessThanOrEqual(proof.atMost + 1e-6);
    const units = () => 0;
    const kept = askOracle(day, { whole: true, worth: units, bonus: steep });
    const has = worthOf(day, meetings, units, steep);
    expect(proof.servesBest ? has : kept.worth).toBeCloseTo(kept.worth);
  }
});

test("a small day planned again is worth what the best new plan is, on the same weights", () => {
  fc.assert(
    fc.property(plainDays, fc.integer({ min: 1, max: 1000 }), (day, seed) => {
      const today = finish(planDay(day, { steps: 2000, seed: 1, fewGaps: false })).meetings;
      expect(shortfall(day, today, goneAt(1, day, today, seed), 20_000)).toBeCloseTo(0);
    }),
    { numRuns },
  );
});

test.each(["there85", "there100"] as const)("40 × 60 × 20, %s, at the eighth round too", (name) => {
  const day = makeDay(families[name], 1);
  const today = finish(planDay(day, { steps: 100_000, seed: 1, fewGaps: false })).meetings;
  expect(shortfall(day, today, goneAt(8, day, today, 1), 200_000)).toBeCloseTo(0);
});

/** HiGHS less ours. */
function shortfall(
  day: DayToPlan,
  today: readonly Meeting[],
  now: DayToPlan,
  steps: number,
): number {
  const { meetings } = finish(replanDay(now, today, { steps, seed: 1, movesPerMeeting: 5 }));
  const rest = restOf(now);
  const open = meetings.filter(({ round }) => !now.closed.includes(round));
  const weights = replanWeights(now, today, 5);
  const best = askOracle(rest, { whole: true, ...weights });
  return best.worth - worthOf(rest, open, weights.worth, weights.bonus);
}

/** Days that the oracle can read: nothing closed or fixed, no own tables, one promise for all. */
const plainDays = randomDays.map(({ rounds, tables, enterprises, buyers, pairs, vetoes }) => {
  const plain = (people: DayToPlan["buyers"], atLeast: number) =>
    people.map((one) => ({ id: one.id, rounds: one.rounds, atMost: one.atMost, atLeast }));
  const day: DayToPlan = {
    rounds,
    tables,
    pairs,
    vetoes,
    closed: [],
    fixed: [],
    enterprises: plain(enterprises, 2),
    buyers: plain(buyers, 0),
  };
  return day;
});

/** More than all points and all that lack less, on days of at most six enterprises and 36 pairs of 5. */
function lexicographic(lacks: number): number {
  return 200 * 7 ** (lacks - 1);
}

/** Each enterprise that lacks more outweighs all eleven that lack fewer, as far as HiGHS counts exactly. */
function steep(lacks: number): number {
  return 4 ** (lacks - 1);
}

function valueIn(day: DayToPlan): (enterprise: string, buyer: string) => number {
  const values = new Map(day.pairs.map((pair) => [pairKey(pair), pair.value]));
  return (enterprise, buyer) => values.get(pairKey({ enterprise, buyer })) ?? 0;
}
