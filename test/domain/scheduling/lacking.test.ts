import { expect, test } from "vitest";
import type { Attendee, DayToPlan } from "#domain/scheduling/day-to-plan.ts";
import { makeBoard } from "#domain/scheduling/board.ts";
import { findFlow } from "#domain/scheduling/flow.ts";
import { prove } from "#domain/scheduling/prove.ts";
import { makeSeating } from "#domain/scheduling/seating.ts";
import { planDay } from "#domain/scheduling/plan-day.ts";
import { finish } from "../../support/matchmaking-days.ts";

test("a promise is kept before any number of points", () => {
  const { meetings, lacking } = plan({
    enterprises: [person("e0", [0], 1), person("e1", [0], 0)],
    buyers: [person("b0", [0])],
    pairs: [
      { enterprise: "e0", buyer: "b0", value: 1 },
      { enterprise: "e1", buyer: "b0", value: 5000 },
    ],
  });
  expect(meetings.map(({ enterprise }) => enterprise)).toEqual(["e0"]);
  expect(lacking).toEqual([]);
});

test("who has none comes before who lacks one", () => {
  const { meetings } = plan({
    rounds: 3,
    enterprises: [person("e0", [0, 1, 2], 3), person("e1", [2], 3)],
    buyers: [person("b0", [0]), person("b1", [1]), person("b2", [2])],
    pairs: ["b0", "b1", "b2"].flatMap((buyer) => [
      { enterprise: "e0", buyer, value: 5 },
      { enterprise: "e1", buyer, value: 1 },
    ]),
  });
  expect(meetings.map(({ enterprise, buyer }) => `${enterprise} ${buyer}`)).toEqual([
    "e0 b0",
    "e0 b1",
    "e1 b2",
  ]);
});

test("what stands in the way of a promise is named", () => {
  const two = [person("b0", [0, 1]), person("b1", [0, 1])];
  const all = two.map(({ id }) => ({ enterprise: "e0", buyer: id, value: 1 }));
  const reason = (change: Partial<DayToPlan>) =>
    plan({ enterprises: [person("e0", [0, 1], 2)], buyers: two, pairs: all, ...change }).lacking[0];
  expect(reason({})).toBeUndefined();
  expect(reason({ pairs: all.slice(0, 1) })).toEqual({
    id: "e0",
    has: 1,
    promised: 2,
    why: { code: "few-partners", partners: 1 },
  });
  expect(reason({ enterprises: [person("e0", [0], 2)] })?.why).toEqual({
    code: "few-rounds",
    rounds: 1,
  });
  expect(reason({ closed: [1] })?.why).toEqual({ code: "few-rounds", rounds: 1 });
  expect(reason({ buyers: [person("b0", [0]), person("b1", [0])] })?.why).toEqual({
    code: "few-common-rounds",
    meetings: 1,
  });
  const rival = {
    enterprises: [person("e0", [0, 1], 2), person("e1", [0, 1], 2)],
    tables: [{ name: "1", rounds: [0, 1] }],
  };
  const pairs = [...all, ...two.map(({ id }) => ({ enterprise: "e1", buyer: id, value: 1 }))];
  expect(reason({ ...rival, pairs })?.why).toEqual({ code: "shared-out" });
});

test("a plan that lacks one promised meeting it could have is not said to serve best", () => {
  const board = makeBoard(
    wholeDay({
      enterprises: [person("e0", [0], 1)],
      buyers: [person("b0", [0])],
      pairs: [{ enterprise: "e0", buyer: "b0", value: 1 }],
    }),
  );
  const proof = finish(prove(board, findFlow(board), makeSeating(board)));
  expect(proof.servesBest).toBe(false);
});

function person(id: string, rounds: readonly number[], atLeast = 0): Attendee {
  return { id, rounds, atMost: 5, atLeast };
}

function plan(day: Partial<DayToPlan>) {
  return finish(planDay(wholeDay(day), { steps: 500, seed: 1, fewGaps: false }));
}

function wholeDay(day: Partial<DayToPlan>): DayToPlan {
  const rounds = day.rounds ?? 2;
  return {
    rounds,
    closed: [],
    tables: ["1", "2", "3"].map((name) => ({
      name,
      rounds: Array.from({ length: rounds }, (_, n) => n),
    })),
    enterprises: [],
    buyers: [],
    pairs: [],
    vetoes: [],
    fixed: [],
    ...day,
  };
}
