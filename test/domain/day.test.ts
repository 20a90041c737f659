import { assert, integer, property } from "fast-check";
import { expect, test } from "vitest";
import {
  addDays,
  dayNumber,
  dayOfNumber,
  daysBetween,
  isDay,
  makeDay,
  weekdayOf,
} from "#domain/day.ts";

test.for(["2026-01-31", "2024-02-29", "2000-02-29", "2026-04-30", "0001-01-01", "9999-12-31"])(
  "%s is a day",
  (text) => expect(isDay(text)).toBe(true),
);

test.for([
  "2026-02-29",
  "1900-02-29",
  "2026-04-31",
  "2026-06-31",
  "2026-09-31",
  "2026-11-31",
  "2026-12-32",
  "2026-13-01",
  "2026-00-10",
  "2026-01-00",
  "0000-01-01",
  "2026-1-1",
  "2026-01-01 ",
  "x2026-01-01",
  "",
])("« %s » is no day", (text) => expect(isDay(text)).toBe(false));

test("days are numbered as the calendar of the machine does", () => {
  assert(
    property(integer({ min: -719_162, max: 2_932_896 }), (number) => {
      const machine = new Date(number * 86_400_000);
      const day = dayOfNumber(number);
      expect(day).toBe(machine.toISOString().slice(0, 10));
      expect(dayNumber(day)).toBe(number);
      expect(weekdayOf(day)).toBe(machine.getUTCDay());
    }),
    { numRuns: 2000 },
  );
});

test("days are counted across months, years and a leap day", () => {
  expect(addDays("2026-12-31", 1)).toBe("2027-01-01");
  expect(addDays("2024-03-01", -1)).toBe("2024-02-29");
  expect(daysBetween("2026-11-21", "2026-11-23")).toBe(2);
  expect(daysBetween("2026-11-23", "2026-11-21")).toBe(-2);
});

test("a day is written with all its zeros", () => {
  expect(makeDay(26, 1, 9)).toBe("0026-01-09");
});
