import * as fc from "fast-check";
import { expect, test } from "vitest";
import { clockAt, minutesOf } from "#domain/clock.ts";
import { pausesOf, plannedRounds, roundsOf, roundsTooMany } from "#parts/day-rounds.ts";

const day = { start: "09:00", end: "11:30", meetingMinutes: 12, transitionMinutes: 3 } as const;

test("two hours and a half are ten rounds of twelve minutes and three to change", () => {
  const rounds = roundsOf(day);
  expect(rounds).toHaveLength(10);
  expect(rounds[0]).toEqual({ number: 1, from: "09:00", to: "09:12" });
  expect(rounds[9]).toEqual({ number: 10, from: "11:15", to: "11:27" });
});

test("a pause moves what would reach into it to its end", () => {
  const rounds = roundsOf({ ...day, pauses: [{ key: "p", from: "10:10", to: "10:30" }] });
  expect(rounds.map(({ from }) => from)).toEqual(
    "09:00 09:15 09:30 09:45 10:30 10:45 11:00 11:15".split(" "),
  );
});

test("a pause without its end, or that ends before it begins, is none", () => {
  const pauses = [
    { key: "a", from: "10:15" },
    { key: "b", from: "10:30", to: "10:15" },
  ] as const;
  expect(pausesOf({ pauses })).toEqual([]);
  expect(roundsOf({ ...day, pauses })).toHaveLength(10);
});

test("a day without hours, or too short for one meeting, has no round", () => {
  expect(roundsOf({ end: "11:30" })).toEqual([]);
  expect(roundsOf({ ...day, end: "09:11" })).toEqual([]);
  expect(roundsOf({ ...day, end: "09:12" })).toHaveLength(1);
});

test("the hall, the agendas and the planner count the same rounds: as many as can be planned", () => {
  expect(roundsOf({ ...day, start: "06:00", end: "18:00" })).toHaveLength(32);
  expect(roundsTooMany({ ...day, start: "06:00", end: "18:00" })).toBe(16);
  expect(roundsTooMany(day)).toBe(0);
});

test("whatever the hours, rounds follow each other, inside the day and outside its pauses", () => {
  const minute = fc.integer({ min: 0, max: 24 * 60 - 1 });
  const pause = fc.record({ key: fc.string(), from: minute.map(clockAt), to: minute.map(clockAt) });
  fc.assert(
    fc.property(
      minute.map(clockAt),
      minute.map(clockAt),
      fc.integer({ min: 0, max: 40 }),
      fc.integer({ min: 0, max: 10 }),
      fc.array(pause, { maxLength: 4 }),
      (start, end, meetingMinutes, transitionMinutes, pauses) => {
        const hours = { start, end, meetingMinutes, transitionMinutes, pauses };
        let before = minutesOf(start);
        for (const { number, from, to } of roundsOf(hours)) {
          expect(minutesOf(from)).toBeGreaterThanOrEqual(before);
          expect(minutesOf(to)).toBeLessThanOrEqual(minutesOf(end));
          for (const { from: out, to: back } of pausesOf(hours)) {
            expect(minutesOf(to) <= out || minutesOf(from) >= back).toBe(true);
          }
          before = minutesOf(to) + transitionMinutes;
          expect(number).toBeGreaterThan(0);
        }
      },
    ),
  );
});

test("a round that runs over makes the rest later; one that is dropped leaves its number empty", () => {
  const late = { ...day, delays: [{ key: "2", round: 2, minutes: 5 }] };
  expect(roundsOf(late).slice(0, 3)).toEqual([
    { number: 1, from: "09:00", to: "09:12" },
    { number: 2, from: "09:15", to: "09:32" },
    { number: 3, from: "09:35", to: "09:47" },
  ]);
  const dropped = { ...day, lostRounds: ["3", "x"] };
  expect(roundsOf(dropped).map(({ number }) => number)).toEqual([1, 2, 4, 5, 6, 7, 8, 9, 10]);
  expect(roundsOf(dropped)[2]?.from).toBe("09:45");
  expect(plannedRounds(dropped)).toHaveLength(10);
  expect(plannedRounds(dropped)[2]).toMatchObject({ number: 3, lost: true });
  const delays = [{ key: "1", round: 1, minutes: 40 }];
  const past = plannedRounds({ ...day, start: "22:00", end: "23:40", delays });
  expect(past.at(-1)).toMatchObject({ lost: true });
});
