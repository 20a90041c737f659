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
  expect(why({ closed: [0, 1] })).toEqual({ code: "no-round-left" });
  expect(why({ closed: [0], lost: [1] })).toEqual({ code: "no-round-left" });
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
  expect(why({ tables: [] })).toEqual({ code: "no-table" });
  const taken = [0, 1].map((round) => ({ enterprise: "e0", buyer: `b${round + 1}`, round }));
  const buyers = ["b0", "b1", "b2"].map((id) => person(id, [0, 1]));
  const enterprises = [{ ...person("e0", [0, 1]), atMost: 3 }];
  expect(why({ buyers, enterprises, fixed: taken })).toEqual({ code: "fixed-instead" });
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
    full: [],
    price: { ...cost, lost: [{ enterprise: "e1", buyer: "b0" }] },
  });
  const owed = { ...day, enterprises: [person("e0", [0]), { ...person("e1", [0]), atLeast: 1 }] };
  expect(why(owed, instead)).toMatchObject({ price: { breaksPromise: true } });
});

test("who has all the meetings wanted is told, where a round of theirs is free", () => {
  const day = {
    enterprises: [person("e0", [0, 1]), person("e1", [0, 1])],
    pairs: [
      { enterprise: "e0", buyer: "b0", value: 2 },
      { enterprise: "e1", buyer: "b0", value: 5 },
    ],
  };
  const instead = [{ enterprise: "e1", buyer: "b0", round: 0, table: "1" }];
  const one = { ...person("b0", [0, 1]), atMost: 1 };
  const price = { lost: [{ enterprise: "e1", buyer: "b0" }] };
  expect(why({ ...day, buyers: [one] }, instead)).toMatchObject({ full: ["buyer"], price });
  expect(why({ ...day, buyers: [{ ...one, rounds: [0] }] }, instead)).toMatchObject({
    full: [],
    price,
  });
});

test("what is past, or has no wish any more, is not what a wish would cost: it stays", () => {
  const past = [{ enterprise: "e1", buyer: "b0", round: 0, table: "1" }];
  const one = { ...person("b0", [0, 1]), atMost: 1 };
  const enterprises = [person("e0", [0, 1]), person("e1", [0, 1])];
  const wish = { enterprise: "e0", buyer: "b0", value: 2 };
  const both = [wish, { enterprise: "e1", buyer: "b0", value: 5 }];
  const full = { code: "full", who: "buyer" };
  expect(why({ enterprises, buyers: [one], pairs: both, closed: [0] }, past)).toEqual(full);
  expect(why({ enterprises, buyers: [one], pairs: [wish] }, past)).toEqual(full);
  // Of two that the buyer may have, one is past: the round that is left is free.
  expect(why({ enterprises, pairs: both, closed: [0] }, past)).toMatchObject({
    price: { round: 1, lost: [], moved: [] },
  });
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
