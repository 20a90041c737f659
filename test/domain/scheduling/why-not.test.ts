import * as fc from "fast-check";
import { expect, test } from "vitest";
import {
  type Attendee,
  type DayToPlan,
  type Meeting,
  pairKey,
} from "#domain/scheduling/day-to-plan.ts";
import { planDay } from "#domain/scheduling/plan-day.ts";
import { makeWhyNot } from "#domain/scheduling/why-not.ts";
import { finish } from "../../support/matchmaking-days.ts";
import { randomDays } from "../../support/random-days.ts";

test("each unmet wish has a reason, and each meeting none", () => {
  fc.assert(
    fc.property(randomDays, (day) => {
      const { meetings } = finish(planDay(day, { steps: 500, seed: 1, fewGaps: false }));
      const whyNot = makeWhyNot(day, meetings);
      const planned = new Set(meetings.map(pairKey));
      for (const pair of day.pairs) {
        expect(whyNot(pair) === undefined).toBe(planned.has(pairKey(pair)));
      }
    }),
    { numRuns: 500 },
  );
});

test("what nobody can change is said first", () => {
  expect(why({ vetoes: [{ enterprise: "e0", buyer: "b0" }] })).toEqual({ code: "veto" });
  expect(why({ enterprises: [person("e0", [])] })).toEqual({
    code: "not-there",
    who: "enterprise",
  });
  expect(why({ buyers: [person("b0", [])] })).toEqual({ code: "not-there", who: "buyer" });
  expect(why({ closed: [0, 1] })).toEqual({ code: "not-there", who: "enterprise" });
  expect(why({ pairs: [] })).toEqual({ code: "no-wish" });
  expect(why({ enterprises: [person("e0", [0])], buyers: [person("b0", [1])] })).toEqual({
    code: "no-common-round",
  });
  expect(why({ enterprises: [{ ...person("e0", [0, 1]), atMost: 0 }] })).toEqual({
    code: "full",
    who: "enterprise",
  });
  expect(why({ buyers: [{ ...person("b0", [0, 1]), atMost: 0 }] })).toEqual({
    code: "full",
    who: "buyer",
  });
  expect(why({ tables: [] })).toEqual({ code: "fixed-instead" });
});

test("a wish that gave way says who meets instead, and what having it would cost", () => {
  const day = {
    enterprises: [person("e0", [0]), person("e1", [0])],
    pairs: [
      { enterprise: "e0", buyer: "b0", value: 2 },
      { enterprise: "e1", buyer: "b0", value: 5 },
    ],
  };
  const instead = [{ enterprise: "e1", buyer: "b0", round: 0, table: "1" }];
  const cost = { round: 0, points: 3, breaksPromise: false, moved: [] };
  expect(why(day, instead)).toEqual({
    code: "others-first",
    rounds: [{ round: 0, enterpriseMeets: undefined, buyerMeets: "e1", lacksTable: false }],
    price: { ...cost, lost: [{ enterprise: "e1", buyer: "b0" }] },
  });
  const owed = { ...day, enterprises: [person("e0", [0]), { ...person("e1", [0]), atLeast: 1 }] };
  expect(why(owed, instead)).toMatchObject({ price: { breaksPromise: true } });
});

function person(id: string, rounds: readonly number[]): Attendee {
  return { id, rounds, atMost: 2, atLeast: 0 };
}

function why(change: Partial<DayToPlan>, meetings: readonly Meeting[] = []) {
  const day: DayToPlan = {
    rounds: 2,
    closed: [],
    tables: [{ name: "1", rounds: [0, 1] }],
    enterprises: [person("e0", [0, 1])],
    buyers: [person("b0", [0, 1])],
    pairs: [{ enterprise: "e0", buyer: "b0", value: 5 }],
    vetoes: [],
    fixed: [],
    ...change,
  };
  return makeWhyNot(day, meetings)({ enterprise: "e0", buyer: "b0" });
}
