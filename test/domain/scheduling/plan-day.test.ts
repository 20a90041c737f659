import * as fc from "fast-check";
import { expect, test } from "vitest";
import { type DayToPlan, pairKey } from "#domain/scheduling/day-to-plan.ts";
import { findClashes } from "#domain/scheduling/find-clashes.ts";
import { type Plan, planDay, type PlanOptions } from "#domain/scheduling/plan-day.ts";
import { randomDays } from "../../support/random-days.ts";

const runs = Number(process.env["MAILLON_DAYS"] ?? 1000);

test("on any day nobody is in two places, and no maximum, table, pause or refusal is overrun", () => {
  fc.assert(
    fc.property(randomDays, fc.boolean(), (day, fewGaps) => {
      expect(findClashes(day, plan(day, { fewGaps }).meetings)).toEqual([]);
    }),
    { numRuns: runs },
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
    { numRuns: runs },
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
    { numRuns: runs / 5 },
  );
});

function plan(day: DayToPlan, options: Partial<PlanOptions> = {}): Plan {
  const work = planDay(day, { steps: 1000, seed: 1, fewGaps: false, ...options });
  for (;;) {
    const next = work.next();
    if (next.done === true) return next.value;
  }
}
