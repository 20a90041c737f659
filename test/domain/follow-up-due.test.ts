import { expect, test } from "vitest";
import { byDue, dueState, dueStates, groupByDue, overdueDays } from "#domain/follow-up-due.ts";

const today = "2026-11-23";

test.for([
  [{ dueOn: "2026-11-21" }, "late", 2],
  [{ dueOn: "2026-11-22" }, "late", 1],
  [{ dueOn: "2026-11-23" }, "today", 0],
  [{ dueOn: "2026-11-24" }, "soon", 0],
  [{ dueOn: "2026-11-30" }, "soon", 0],
  [{ dueOn: "2026-12-01" }, "later", 0],
  [{}, "undated", 0],
  [{ dueOn: "2026-11-01", doneOn: "2026-11-02" }, "done", 0],
] as const)("%o is %s, %i days overdue", ([due, state, days]) => {
  expect(dueState(due, today)).toBe(state);
  expect(overdueDays(due, today)).toBe(days);
});

test("the oldest promise comes first, one without its day last, and ties are the same everywhere", () => {
  const due = [
    { id: "d" },
    { id: "c", dueOn: today },
    { id: "b", dueOn: today },
    { id: "f", dueOn: today },
    { id: "a" },
    { id: "e", dueOn: "2026-11-01" },
  ] as const;
  expect(due.toSorted(byDue).map(({ id }) => id)).toEqual(["e", "b", "c", "f", "a", "d"]);
});

test("every state has its group, the ones done with the latest first", () => {
  const groups = groupByDue(
    [
      { id: "a", doneOn: "2026-11-01" },
      { id: "d", doneOn: "2026-11-03" },
      { id: "b", doneOn: "2026-11-03" },
      { id: "f", doneOn: "2026-11-03" },
      { id: "g", doneOn: "2026-11-04" },
      { id: "c", dueOn: "2026-11-22" },
      { id: "e", dueOn: "2026-11-20" },
    ],
    today,
  );
  expect(Array.from(groups.keys())).toEqual(dueStates);
  expect(groups.get("late")?.map(({ id }) => id)).toEqual(["e", "c"]);
  expect(groups.get("done")?.map(({ id }) => id)).toEqual(["g", "b", "d", "f", "a"]);
  expect(groups.get("soon")).toEqual([]);
});
