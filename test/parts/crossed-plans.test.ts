import * as fc from "fast-check";
import { expect, test } from "vitest";
import { makeReplica, type Replica } from "#crdt/replica.ts";
import { writeRecord } from "#crdt/write.ts";
import type { ChangesOf, RecordType } from "#domain/record-types.ts";
import { findClashes } from "#domain/scheduling/find-clashes.ts";
import { type Meeting, pairKey } from "#domain/scheduling/day-to-plan.ts";
import { mergePlans } from "#domain/scheduling/merge-plans.ts";
import { type Plan, planDay } from "#domain/scheduling/plan-day.ts";
import { replanDay } from "#domain/scheduling/replan-day.ts";
import { gaveWay } from "#features/crossing/gave-way.ts";
import { type CrossedPlans, crossedPlans, wholePlans } from "#parts/crossed-plans.ts";
import { dayInput, type DayInput } from "#parts/day-input.ts";
import { planChanges } from "#parts/plan-changes.ts";
import { crossedFields } from "#parts/planned-cells.ts";
import { changeToWrite } from "#workspace/change.ts";
import { makeDirectory } from "#workspace/directory.ts";
import type { Joined } from "#workspace/joining-records.ts";
import { finish } from "../support/matchmaking-days.ts";

const numRuns = Number(process.env["MAILLON_DAYS"] ?? 1000) / 10;
const options = { steps: 300, seed: 1, movesPerMeeting: 5 };

/** What one phone learns and does while it is apart. */
const news = fc.oneof(
  fc.record({ is: fc.constant("absent" as const), who: fc.nat({ max: 7 }) }),
  fc.record({ is: fc.constant("lost-round" as const), who: fc.integer({ min: 1, max: 4 }) }),
  fc.record({ is: fc.constant("lost-table" as const), who: fc.integer({ min: 1, max: 4 }) }),
  fc.record({ is: fc.constant("by-hand" as const), who: fc.nat() }),
  fc.record({ is: fc.constant("held" as const), who: fc.nat() }),
);
const apart = fc.array(news, { minLength: 1, maxLength: 3 });
const days = fc.record({
  wishes: fc.array(fc.boolean(), { minLength: 16, maxLength: 16 }),
  one: apart,
  other: apart,
});

test("two phones that re-planned apart, in whichever order they hear of it, merge alike and end equal", () => {
  let crossed = 0;
  fc.assert(
    fc.property(days, ({ wishes, one, other }) => {
      const [a, b] = partedPhones(wishes, one, other);
      const [ab, ba] = [phone("AAAAA2", a, b), phone("BBBBB2", b, a)];
      const question = crossedPlans(inputOf(ab));
      expect(crossedPlans(inputOf(ba))).toEqual(question);
      if (question !== undefined) {
        crossed += 1;
        accept(ab);
        accept(ba);
      }
      const [first, second] = [phone("AAAAA3", ab, ba), phone("BBBBB3", ba, ab)];
      expect(planOf(second)).toEqual(planOf(first));
      expectWhole(first, question !== undefined);
    }),
    { numRuns },
  );
  expect(crossed).toBeGreaterThan(numRuns / 10);
});

test("one of them is enough: who hears of the merged plan has nothing left to merge", () => {
  fc.assert(
    fc.property(days, ({ wishes, one, other }) => {
      const [a, b] = partedPhones(wishes, one, other);
      const ab = phone("AAAAA2", a, b);
      const isCrossed = crossedPlans(inputOf(ab)) !== undefined;
      if (isCrossed) accept(ab);
      const heard = phone("BBBBB2", b, ab);
      expect(crossedPlans(inputOf(heard))).toBeUndefined();
      expect(planOf(heard)).toEqual(planOf(ab));
      expectWhole(heard, isCrossed);
    }),
    { numRuns },
  );
});

test("three that merged two by two meet once more, and one act makes one plan of all", () => {
  fc.assert(
    fc.property(days, apart, ({ wishes, one, other }, third) => {
      const [a, b, c] = partedPhones(wishes, one, other, third);
      const [ab, bc] = [phone("AAAAA2", a, b), phone("CCCCC2", b, c)];
      accept(ab);
      accept(bc);
      const all = phone("DDDDDD", ab, bc);
      const isMerged = accept(all);
      expect(crossedPlans(inputOf(all))).toBeUndefined();
      expectWhole(all, isMerged);
      const heard = phone("AAAAA3", ab, all);
      expect(planOf(heard)).toEqual(planOf(all));
    }),
    { numRuns },
  );
});

test("what took place is never un-held by a plan that did not know of it", () => {
  const [a, b] = partedPhones(
    Array.from({ length: 16 }, () => true),
    [{ is: "held", who: 0 }],
    [{ is: "absent", who: 0 }],
  );
  const ab = phone("AAAAA2", a, b);
  const held = () => planOf(ab).filter(({ status }) => status === "held");
  const before = held();
  accept(ab);
  expect(held().length).toBeGreaterThanOrEqual(before.length);
  expect(held().length).toBe(1);
});

interface Phone {
  readonly replica: Replica;
  readonly write: <T extends RecordType>(type: T, id: string, values: ChangesOf<T>) => void;
}

let clock = 0;

/** A phone that holds all that the others hold. */
function phone(device: string, ...from: readonly Phone[]): Phone {
  const replica = makeReplica();
  for (const other of from) {
    for (const type of other.replica.types()) replica.join(other.replica.all(type).values());
  }
  const actor = `${device}-11111111`;
  let n = 1;
  return {
    replica,
    write(type, id, values) {
      const shown = replica.get(type, id);
      const write = changeToWrite({ type, id, shown, values });
      const written = writeRecord(shown, write, { actor, n, at: (clock += 1) });
      n = written.n;
      replica.replace([written.record]);
    },
  };
}

function partedPhones(
  wishes: readonly boolean[],
  one: readonly News[],
  other: readonly News[],
  third: readonly News[] = [],
): readonly [Phone, Phone, Phone] {
  const start = phone("SSSSSS");
  start.write("events", "day", {
    title: "Journée",
    on: "2027-03-01",
    start: "09:00",
    end: "10:00",
    tables: 4,
  });
  for (let n = 0; n < 4; n += 1) {
    start.write("enterprises", `e${n}`, { name: `Atelier ${n}` });
    start.write("buyers", `b${n}`, { name: `Ville ${n}` });
    start.write("enrolments", `ne${n}`, { event: "day", enterprise: `e${n}` });
    start.write("enrolments", `nb${n}`, { event: "day", buyer: `b${n}` });
  }
  for (const [n, isWished] of wishes.entries()) {
    if (!isWished) continue;
    const pair = { enterprise: `e${n % 4}`, buyer: `b${Math.floor(n / 4)}` };
    start.write("wishes", `w${n}`, {
      event: "day",
      side: "enterprise",
      ...pair,
      rank: 1 + (n % 7),
    });
  }
  const input = inputOf(start);
  keep(
    start,
    planChanges(input, finish(planDay(input.day, { ...options, fewGaps: false })).meetings),
  );
  const [a, b, c] = [phone("AAAAAA", start), phone("BBBBBB", start), phone("CCCCCC", start)];
  live(a, one);
  live(b, other);
  live(c, third);
  return [a, b, c];
}

type News = {
  readonly is: "absent" | "lost-round" | "lost-table" | "by-hand" | "held";
  readonly who: number;
};

function live(at: Phone, all: readonly News[]): void {
  for (const { is, who } of all) {
    const { today, event } = inputOf(at);
    const met = today[who % Math.max(1, today.length)];
    if (is === "absent") {
      const id = who < 4 ? `ne${who}` : `nb${who - 4}`;
      at.write("enrolments", id, { status: "absent" });
    }
    if (is === "lost-round")
      at.write("events", "day", { lostRounds: [...(event.lostRounds ?? []), String(who)] });
    if (is === "lost-table") {
      const gone = { key: String(who), from: 1 };
      at.write("events", "day", { lostTables: [...(event.lostTables ?? []), gone] });
    }
    if (met === undefined) continue;
    if (is === "held") at.write("meetings", idOf(met), { status: "held" });
    if (is === "by-hand") {
      const input = inputOf(at);
      keep(
        at,
        planChanges(
          input,
          today.filter((one) => one !== met),
        ),
      );
    }
  }
  const input = inputOf(at);
  const { meetings } = finish(replanDay(input.day, input.today, options));
  keep(at, planChanges(input, meetings, { settles: true }));
}

/** Whether there was anything to merge. */
function accept(at: Phone): boolean {
  const input = inputOf(at);
  const crossed = crossedPlans(input);
  if (crossed === undefined) return false;
  const merged = finish(mergePlans(input.day, crossed.base, wholePlans(crossed), options));
  expectTold(input, crossed, merged);
  keep(at, planChanges(input, merged.meetings, { settles: true }));
  return true;
}

/** Every round that a plan had chosen and did not get is told, with the plan it was in, and no other. */
function expectTold(input: DayInput, crossed: CrossedPlans, merged: Plan): void {
  const now = new Map(merged.meetings.map((one) => [pairKey(one), one.round]));
  const { byPlan } = gaveWay(input, crossed, merged);
  for (const [n, { placed }] of crossed.plans.entries()) {
    const given = placed.filter((one) => now.get(pairKey(one)) !== one.round).map(pairKey);
    const told = (byPlan[n] ?? []).filter(({ is }) => is !== "other-table").map(pairKey);
    expect(told.toSorted()).toEqual(given.toSorted());
  }
}

function keep(at: Phone, changes: readonly Joined<"meetings">[]): void {
  for (const { known, of, values } of changes) {
    at.write(
      "meetings",
      known?.id ?? idOf({ enterprise: of[1] ?? "", buyer: of[2] ?? "" }),
      values,
    );
  }
}

const idOf = ({ enterprise, buyer }: Pick<Meeting, "enterprise" | "buyer">) =>
  `m-${enterprise}-${buyer}`;

function inputOf({ replica }: Phone): DayInput {
  const moment = { on: "2027-02-01", at: "09:00" } as const;
  const input = dayInput(makeDirectory(replica), "day", moment);
  if (input === undefined) throw new Error("no day");
  return input;
}

function planOf(at: Phone) {
  return [...inputOf(at).records.values()]
    .map(({ id, round, table, status }) => ({ id, round, table, status }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

function expectWhole(at: Phone, wasMerged: boolean): void {
  const { day, today, records } = inputOf(at);
  const found = findClashes(day, today).map(({ code }) => code);
  const crossing = new Set<string>(["twice-at-once", "table-shared"]);
  expect(found.filter((code) => wasMerged || crossing.has(code))).toEqual([]);
  expect([...records.values()].flatMap((one) => crossedFields(one))).toEqual([]);
}
