import * as fc from "fast-check";
import { expect, test } from "vitest";
import { dayMoment } from "#parts/day-clock.ts";
import { roundsOf } from "#parts/day-rounds.ts";

const rounds = roundsOf({
  start: "09:00",
  end: "10:45",
  meetingMinutes: 12,
  transitionMinutes: 3,
  pauses: [{ key: "p", from: "09:30", to: "10:00" }],
});
const at = (hour: number, minute: number, second = 0) =>
  dayMoment(rounds, 3, (hour * 60 + minute) * 60 + second);

test("a day is before its first round, in one, between two, in a pause, or over", () => {
  expect(at(8, 59)).toEqual({ is: "before", next: rounds[0], left: 60 });
  expect(at(9, 0)).toEqual({ is: "round", round: rounds[0], next: rounds[1], left: 720 });
  expect(at(9, 11, 59)).toMatchObject({ is: "round", left: 1 });
  expect(at(9, 12)).toEqual({ is: "change", next: rounds[1], left: 180 });
  expect(at(9, 27)).toEqual({ is: "pause", next: rounds[2], left: 33 * 60 });
  expect(at(10, 30)).toMatchObject({ is: "round", next: undefined });
  expect(at(10, 42)).toEqual({ is: "over" });
});

test("whatever the second, the time that is left leads to another moment, and never past it", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 86_399 }), (second) => {
      const moment = dayMoment(rounds, 3, second);
      if (moment.is === "over") return;
      expect(moment.left).toBeGreaterThan(0);
      const after = dayMoment(rounds, 3, second + moment.left);
      expect(after.is).not.toBe(moment.is);
      expect(dayMoment(rounds, 3, second + moment.left - 1).is).toBe(moment.is);
    }),
  );
});

test("a round that is dropped is never the next, and the first that is left is awaited as the first", () => {
  const left = rounds.filter(({ number }) => number !== 1 && number !== 3);
  const when = (hour: number, minute: number) => dayMoment(left, 3, (hour * 60 + minute) * 60);
  expect(when(9, 0)).toMatchObject({ is: "before", next: { number: 2 } });
  expect(when(9, 20)).toMatchObject({ is: "round", round: { number: 2 }, next: { number: 4 } });
  expect(when(9, 50)).toMatchObject({ is: "pause", next: { number: 4 } });
});
