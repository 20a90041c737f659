import * as fc from "fast-check";
import { expect, test } from "vitest";
import { clockAt, isClock, minutesOf, readClock } from "#domain/clock.ts";

test("a time of the day is two digits, a colon and two digits that exist", () => {
  for (const clock of ["00:00", "09:30", "23:59"]) expect(isClock(clock)).toBe(true);
  for (const text of ["9:30", "24:00", "12:60", "12:5", "09:30:00", ""]) {
    expect(isClock(text)).toBe(false);
  }
});

test("minutes since midnight and clocks say the same", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 24 * 60 - 1 }), (minutes) => {
      expect(isClock(clockAt(minutes))).toBe(true);
      expect(minutesOf(clockAt(minutes))).toBe(minutes);
    }),
  );
  expect([clockAt(-5), clockAt(24 * 60)]).toEqual(["00:00", "23:59"]);
});

test.for([
  ["9 h", "09:00"],
  ["9h30", "09:30"],
  ["09:30", "09:30"],
  ["14 h 05", "14:05"],
  ["14\u00A0h\u00A005", "14:05"],
  ["0930", "09:30"],
  ["1:30 pm", "13:30"],
  ["12 a.m.", "00:00"],
  ["11", "11:00"],
] as const)("« %s » is %s", ([text, clock]) => {
  expect(readClock(text)).toEqual({ value: clock, problems: [] });
});

test.for(["bientôt", "25 h", "9 h 75", "9:3"])("« %s » is no time", (text) => {
  expect(readClock(text).value).toBeUndefined();
  expect(readClock(text).problems).toEqual([{ code: "clock.unreadable", weight: "stop" }]);
});

test("nothing typed is nothing", () => {
  expect(readClock("  ")).toEqual({ value: undefined, problems: [] });
});
