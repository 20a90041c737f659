import { expect, test } from "vitest";
import type { DayToPlan, Meeting } from "#domain/scheduling/day-to-plan.ts";
import { planDay } from "#domain/scheduling/plan-day.ts";
import { replanDay } from "#domain/scheduling/replan-day.ts";
import { finish } from "../../support/matchmaking-days.ts";

test("who loses their own table in a printed round takes none from a meeting that can stay", () => {
  const attendee = (id: string, table?: string) => ({
    id,
    rounds: [0, 1],
    atMost: 2,
    atLeast: 0,
    table,
  });
  const day: DayToPlan = {
    rounds: 2,
    closed: [0],
    tables: [
      { name: "1", rounds: [0, 1] },
      { name: "2", rounds: [1] },
    ],
    enterprises: [attendee("e0"), attendee("e1")],
    buyers: [attendee("b0", "2"), attendee("b1")],
    pairs: [
      { enterprise: "e0", buyer: "b0", value: 5 },
      { enterprise: "e1", buyer: "b1", value: 1 },
    ],
    vetoes: [],
    fixed: [],
  };
  const today = [
    { enterprise: "e0", buyer: "b0", round: 0, table: "2" },
    { enterprise: "e1", buyer: "b1", round: 0, table: "1" },
  ];
  const { meetings, changes } = replan(day, today);
  expect(meetings).toContainEqual(today[1]);
  expect(changes).toMatchObject([{ enterprise: "e0", why: { code: "no-table" } }]);

  // Nobody's own in a round that is printed: what leaves for want of a table says so there too.
  const without = { ...day, tables: [{ name: "2", rounds: [0, 1] }] };
  expect(replan(without, today).changes).toMatchObject([
    { enterprise: "e1", is: "lost", why: { code: "no-table" } },
  ]);
});

test("who met at no table that is known takes their own one from nobody afterwards", () => {
  const attendee = (id: string, table?: string) => ({
    id,
    rounds: [0],
    atMost: 1,
    atLeast: 0,
    table,
  });
  const day: DayToPlan = {
    rounds: 1,
    closed: [],
    tables: [
      { name: "1", rounds: [0] },
      { name: "2", rounds: [0] },
    ],
    enterprises: [attendee("e0"), attendee("e1")],
    buyers: [{ ...attendee("b0", "2"), rounds: [] }, attendee("b1")],
    pairs: [],
    vetoes: [],
    fixed: [
      { enterprise: "e1", buyer: "b0", round: 0, held: true },
      { enterprise: "e0", buyer: "b1", round: 0, table: "2" },
    ],
  };
  const plan = finish(planDay(day, { steps: 1000, seed: 1, fewGaps: false }));
  expect(plan.meetings.map(({ buyer, table }) => [buyer, table])).toEqual([
    ["b1", "2"],
    ["b0", "1"],
  ]);
});

function replan(day: DayToPlan, today: readonly Meeting[]) {
  return finish(replanDay(day, today, { steps: 1000, seed: 1, movesPerMeeting: 5 }));
}
