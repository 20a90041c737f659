import * as fc from "fast-check";
import { expect, test } from "vitest";
import { makeBoard } from "#domain/scheduling/board.ts";
import { countChanges } from "#domain/scheduling/changes.ts";
import { type DayToPlan, type Meeting, pairKey } from "#domain/scheduling/day-to-plan.ts";
import { roundsOf, roundsWithin, withDelays } from "#domain/scheduling/day-rounds.ts";
import { findClashes } from "#domain/scheduling/find-clashes.ts";
import { seatPlan } from "#domain/scheduling/placed.ts";
import { planDay } from "#domain/scheduling/plan-day.ts";
import { type Replan, replanDay } from "#domain/scheduling/replan-day.ts";
import { rescueToday } from "#domain/scheduling/rescue.ts";
import { families, finish, goneAt, makeDay } from "../../support/matchmaking-days.ts";
import { randomDays } from "../../support/random-days.ts";

const numRuns = Number(process.env["MAILLON_DAYS"] ?? 1000);

test("whatever has changed, the new plan has no clash", () => {
  fc.assert(
    fc.property(twoDays, ({ day, now }) => {
      const { meetings } = replan(now, planOf(day));
      expect(findClashes(asHeld(now, planOf(day)), meetings)).toEqual([]);
    }),
    { numRuns },
  );
});

test("rounds past or printed stay as they are, but for who is not there", () => {
  fc.assert(
    fc.property(twoDays, ({ day, now }) => {
      const today = planOf(day);
      const { meetings, changes } = replan(now, today);
      const names = new Set(meetings.map(nameOf));
      const gone = new Set(
        changes.flatMap((one) =>
          (one.is === "lost" || one.is === "rescued") && one.why.code !== "made-way"
            ? [nameOf(one.from)]
            : [],
        ),
      );
      const printed = today.filter(({ round }) => now.closed.includes(round)).map(nameOf);
      expect(printed.filter((name) => !names.has(name) && !gone.has(name))).toEqual([]);
      expect(
        meetings
          .filter(({ round }) => now.closed.includes(round))
          .map(nameOf)
          .filter((name) => !isKnown(name, today, now)),
      ).toEqual([]);
    }),
    { numRuns },
  );
});

test("when nothing has changed, nothing moves", () => {
  fc.assert(
    fc.property(randomDays, (day) => {
      const { changes } = replan(day, planOf(day));
      expect(changes.filter(({ is }) => is !== "added")).toEqual([]);
    }),
    { numRuns },
  );
});

test("every meeting that is not where it was is told, once, and nothing else is", () => {
  fc.assert(
    fc.property(twoDays, ({ day, now }) => {
      const today = planOf(day);
      const { meetings, changes } = replan(now, today);
      const [was, is] = [today, meetings].map(
        (plan) => new Map(plan.map((one) => [pairKey(one), one])),
      );
      const expected = [...new Set([...today, ...meetings].map(pairKey))].flatMap((key) => {
        const [from, to] = [was?.get(key), is?.get(key)];
        if (from === undefined) return [`${key} added`];
        if (to === undefined) return [`${key} lost`];
        if (from.round !== to.round) return [`${key} moved`];
        return from.table === to.table ? [] : [`${key} other-table`];
      });
      const told = changes.map(
        (one) => `${pairKey(one)} ${one.is === "rescued" ? "moved" : one.is}`,
      );
      expect(told.toSorted()).toEqual(expected.toSorted());
    }),
    { numRuns },
  );
});

test("with no move allowed to save a meeting, nobody else moves", () => {
  fc.assert(
    fc.property(twoDays, ({ day, now }) => {
      expect(countChanges(replan(now, planOf(day), 0).changes).moved).toBe(0);
    }),
    { numRuns },
  );
});

test("four enterprises and three buyers go at the eighth round: a few move, where a new plan would move most", () => {
  const day = makeDay(families.there85, 1);
  const today = planOf(day);
  const now = goneAt(8, day, today, 1);
  const { changes } = replan(now, today, 5, 50_000);
  const counts = countChanges(changes);
  expect(counts.lost).toBe(0);
  expect(counts.rescued).toBeGreaterThan(0);
  expect(counts.moved).toBeLessThanOrEqual(4);

  const homes = new Map(today.map((one) => [pairKey(one), one.round]));
  const fresh = finish(planDay(now, { steps: 50_000, seed: 2, fewGaps: false }));
  const elsewhere = fresh.meetings.filter((one) => homes.get(pairKey(one)) !== one.round);
  expect(elsewhere.length).toBeGreaterThan(100);
});

test("a meeting is saved by a chain of moves that only its last makes worth while, if they may be so many", () => {
  const person = (id: string, rounds: readonly number[]) => ({ id, rounds, atMost: 4, atLeast: 0 });
  const meeting = (enterprise: string, buyer: string, round: number) => ({
    enterprise,
    buyer,
    round,
  });
  const day: DayToPlan = {
    rounds: 4,
    closed: [],
    tables: ["1", "2", "3"].map((name) => ({ name, rounds: [0, 1, 2, 3] })),
    enterprises: [person("e0", [0, 1, 2]), person("e1", [2, 3])],
    buyers: [person("b0", [1]), person("b1", [1, 2, 3])],
    pairs: [
      { enterprise: "e0", buyer: "b0", value: 5 },
      { enterprise: "e0", buyer: "b1", value: 5 },
      { enterprise: "e1", buyer: "b1", value: 5 },
    ],
    vetoes: [],
    fixed: [],
  };
  const today = [meeting("e0", "b0", 0), meeting("e0", "b1", 1), meeting("e1", "b1", 2)];
  const homes = new Map(today.map((one) => [pairKey(one), 1 << one.round]));
  const rescued = (stay: number) => {
    const seating = seatPlan(makeBoard(day, { homes, keep: 6, stay }), today.slice(1));
    finish(rescueToday(seating));
    return [...seating.roundOf];
  };
  expect(rescued(1.2)).toEqual([1, 2, 3]);
  expect(rescued(6)).toEqual([-1, 1, 2]);
});

test("a walk-in meets people in the gaps, and nobody moves for more than is promised", () => {
  const day = makeDay(families.there85, 2);
  const today = planOf(day);
  const guest = {
    id: "guest",
    rounds: Array.from({ length: 12 }, (_, n) => n + 8),
    atMost: 5,
    atLeast: 1,
  };
  const now: DayToPlan = {
    ...goneAt(8, day, today, 2),
    enterprises: [...day.enterprises, guest],
    buyers: day.buyers,
    pairs: [
      ...day.pairs,
      ...day.buyers.map(({ id }) => ({ enterprise: "guest", buyer: id, value: 5 })),
    ],
  };
  const { changes } = replan(now, today, 5, 20_000);
  expect(
    changes.filter(({ enterprise, is }) => enterprise === "guest" && is === "added").length,
  ).toBeGreaterThan(0);
  expect(countChanges(changes)).toMatchObject({ lost: 0, gone: 0 });
});

test("a lost table is the reason of whoever lost it", () => {
  const rounds = [0, 1];
  const person = (id: string) => ({ id, rounds, atMost: 2, atLeast: 0 });
  const day: DayToPlan = {
    rounds: 2,
    closed: [],
    tables: [
      { name: "1", rounds },
      { name: "2", rounds },
    ],
    enterprises: [person("e0"), person("e1")],
    buyers: [person("b0"), person("b1")],
    pairs: [
      { enterprise: "e0", buyer: "b0", value: 5 },
      { enterprise: "e1", buyer: "b1", value: 5 },
    ],
    vetoes: [],
    fixed: [
      { enterprise: "e0", buyer: "b0", round: 0 },
      { enterprise: "e1", buyer: "b1", round: 0 },
    ],
  };
  const today = planOf(day);
  const now = { ...day, fixed: [], tables: [{ name: "1", rounds }] };
  const [change, ...others] = replan(now, today).changes.filter(({ is }) => is !== "other-table");
  expect(change).toMatchObject({
    is: "rescued",
    from: { round: 0 },
    to: { round: 1 },
    why: { code: "no-table" },
  });
  expect(others).toEqual([]);
});

test("a round runs over: the last one is lost, and its meetings are rescued for that reason", () => {
  const hours = { start: 540, end: 600, meeting: 12, between: 3, pauses: [] };
  const rounds = roundsOf(hours);
  const all = roundsWithin(rounds, {});
  const person = (id: string) => ({ id, rounds: all, atMost: 4, atLeast: 0 });
  const day: DayToPlan = {
    rounds: rounds.length,
    closed: [],
    tables: [{ name: "1", rounds: all }],
    enterprises: [person("e0")],
    buyers: [person("b0")],
    pairs: [{ enterprise: "e0", buyer: "b0", value: 5 }],
    vetoes: [],
    fixed: [{ enterprise: "e0", buyer: "b0", round: 3 }],
  };
  const late = withDelays(rounds, [{ round: 0, minutes: 10 }]);
  const lost = late.flatMap(({ end }, round) => (end > 600 ? [round] : []));
  const [change] = replan({ ...day, fixed: [], closed: [0], lost }, planOf(day)).changes;
  expect(change).toMatchObject({ is: "rescued", from: { round: 3 }, why: { code: "round-lost" } });
});

/** A day, and the same with other people there, other tables, a round or two printed. */
const twoDays = fc
  .tuple(
    randomDays,
    fc.infiniteStream(fc.integer({ min: 0, max: 5 })),
    fc.integer({ min: 0, max: 2 }),
  )
  .map(([given, dice, closed]) => {
    const day: DayToPlan = { ...given, closed: [], lost: [], fixed: [] };
    const thin = (rounds: readonly number[]) => rounds.filter(() => dice.next().value !== 0);
    const change = <T extends { readonly rounds: readonly number[] }>(list: readonly T[]) =>
      list.map((one): T =>
        Object.assign({}, one, { rounds: dice.next().value === 0 ? [] : thin(one.rounds) }),
      );
    const now: DayToPlan = {
      ...day,
      closed: Array.from({ length: Math.min(closed, day.rounds) }, (_, round) => round),
      lost: given.lost,
      tables: change(day.tables),
      enterprises: change(day.enterprises),
      buyers: change(day.buyers),
    };
    return { day, now };
  });

function planOf(day: DayToPlan): readonly Meeting[] {
  return finish(planDay(day, { steps: 500, seed: 1, fewGaps: false })).meetings;
}

function replan(
  day: DayToPlan,
  today: readonly Meeting[],
  movesPerMeeting = 5,
  steps = 1000,
): Replan {
  return finish(replanDay(day, today, { steps, seed: 1, movesPerMeeting }));
}

function asHeld(day: DayToPlan, today: readonly Meeting[]): DayToPlan {
  return {
    ...day,
    fixed: [...day.fixed, ...today.filter(({ round }) => day.closed.includes(round))],
  };
}

function isKnown(name: string, today: readonly Meeting[], { fixed }: DayToPlan): boolean {
  return [...today, ...fixed].some((one) => nameOf(one) === name);
}

function nameOf(one: {
  readonly enterprise: string;
  readonly buyer: string;
  readonly round: number;
}): string {
  return `${pairKey(one)} ${one.round}`;
}
