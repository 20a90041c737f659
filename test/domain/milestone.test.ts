import * as fc from "fast-check";
import { expect, test } from "vitest";
import { type Milestone, milestones, type Outcome, outcomes } from "#domain/follow-up.ts";
import {
  answersOf,
  type Asked,
  groupMilestones,
  isWorthFollowing,
  milestoneDay,
} from "#domain/milestone.ts";
import { anId } from "../support/builders.ts";

const today = "2027-01-10";
const line = (): Asked[] => milestones.map((milestone) => ({ id: anId(), milestone }));

/** The follow-ups of one meeting after answers, told as one letter each: its outcome, « - » open, « . » done without. */
function after(
  ...answers: readonly (readonly [at: number, outcome: Outcome | undefined])[]
): string {
  const held = line();
  for (const [at, outcome] of answers) {
    const asked = held[at];
    if (asked === undefined) throw new Error("no such milestone");
    const others = held.filter((one) => one !== asked);
    for (const { id, values } of answersOf(asked, others, outcome, today)) {
      const place = held.findIndex((one) => one.id === id);
      const { outcome: said, doneOn, ...rest } = { ...held[place], ...values, id };
      held[place] = {
        ...rest,
        ...(said !== undefined && said !== null && { outcome: said }),
        ...(doneOn !== undefined && doneOn !== null && { doneOn }),
      };
    }
  }
  return held
    .map(({ outcome, doneOn }) => outcome?.[0] ?? (doneOn === undefined ? "-" : "."))
    .join("");
}

test("a held meeting is followed when one side is interested or promised something, whoever is silent", () => {
  const held = { status: "held" } as const;
  expect(isWorthFollowing(held, [{ interest: "good" }])).toBe(true);
  expect(isWorthFollowing(held, [{ interest: "none" }, { interest: "strong" }])).toBe(true);
  expect(isWorthFollowing(held, [{ interest: "none", next: "document" }])).toBe(true);
  expect(isWorthFollowing(held, [{ interest: "little", next: "none" }])).toBe(false);
  expect(isWorthFollowing(held, [])).toBe(false);
  expect(isWorthFollowing({ status: "buyer-absent" }, [{ interest: "strong" }])).toBe(false);
});

test("news is asked 7, 30, 90 and 180 days after the day", () => {
  expect(milestones.map((one) => milestoneDay(one, "2026-11-26"))).toEqual([
    "2026-12-03",
    "2026-12-26",
    "2027-02-24",
    "2027-05-25",
  ]);
});

test("an answer ends its own follow-up and the earlier ones that nobody answered", () => {
  expect(after([0, "exchange"])).toBe("e---");
  expect(after([2, "offer"])).toBe("..o-");
  expect(after([0, "exchange"], [1, "contract"])).toBe("ec--");
});

test("« closed » ends the later ones; answering otherwise, or taking it back, asks them again", () => {
  expect(after([1, "closed"])).toBe(".ccc");
  expect(after([1, "closed"], [1, "offer"])).toBe(".o--");
  expect(after([1, "closed"], [1, undefined])).toBe(".---");
});

test("what a later milestone said by itself stays whatever is answered before it", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...outcomes.filter((one) => one !== "closed")),
      fc.constantFrom(...outcomes, undefined),
      (later, earlier) => {
        expect(after([3, later], [1, earlier])[3]).toBe(later[0]);
      },
    ),
  );
});

test("several follow-ups of a day at one milestone are a group; one alone, and a promise, are not", () => {
  const [event, other] = [anId(), anId()];
  const asked = (milestone: Milestone, of = event): Asked => ({ id: anId(), event: of, milestone });
  const rows: readonly Asked[] = [
    asked("day-7"),
    asked("day-30"),
    asked("day-7"),
    { id: anId(), event },
    asked("day-7", other),
  ];
  const { groups, rest } = groupMilestones(rows);
  expect(groups.map((group) => [group.event, group.milestone, group.rows])).toEqual([
    [event, "day-7", [rows[0], rows[2]]],
  ]);
  expect(rest).toEqual([rows[1], rows[3], rows[4]]);
});
