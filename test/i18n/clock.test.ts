import { assert, integer, property } from "fast-check";
import { afterEach, expect, test } from "vitest";
import { isDay } from "#domain/day.ts";
import { clockOf, dayAndTime, dayOf, instantAt, time } from "#i18n/clock.ts";
import { setLanguage } from "#i18n/language.ts";

afterEach(() => setLanguage("fr"));

test("hours are those of the region, without useless zeros", () => {
  expect(time("2026-11-26T19:05:00.000Z")).toBe("14\u00A0h\u00A005");
  expect(time("2026-11-26T14:00:00.000Z")).toBe("9\u00A0h");
  expect(time("2026-11-26T05:00:00.000Z")).toBe("0\u00A0h");
  expect(time("2026-07-01T13:30:00.000Z")).toBe("9\u00A0h\u00A030");
  setLanguage("en");
  expect(time("2026-11-26T19:05:00.000Z")).toBe("2:05\u00A0p.m.");
});

test("a day and its hour", () => {
  expect(dayAndTime("2026-11-21T15:05:00.000Z")).toBe(
    "samedi 21\u00A0novembre à 10\u00A0h\u00A005",
  );
  expect(dayAndTime("2026-05-14T16:00:00.000Z", "2026-11-23")).toBe(
    "jeudi 14\u00A0mai\u00A02026 à 12\u00A0h",
  );
  setLanguage("en");
  expect(dayAndTime("2026-11-21T15:05:00.000Z")).toBe(
    "Saturday, November\u00A021 at 10:05\u00A0a.m.",
  );
});

test("late in the evening it is still the same day here", () => {
  expect(dayOf("2026-11-27T03:30:00.000Z")).toBe("2026-11-26");
  expect(dayOf(Date.UTC(2026, 10, 27, 3, 30))).toBe("2026-11-26");
  expect(clockOf("2026-11-27T03:30:00.000Z")).toBe("22:30");
});

test("what a person picks is the instant it was here", () => {
  expect(instantAt("2026-11-26", "14:05")).toBe("2026-11-26T19:05:00.000Z");
  expect(instantAt("2026-07-01", "00:00")).toBe("2026-07-01T04:00:00.000Z");
});

test("an instant is found again from its day and clock, on every day of the year", () => {
  assert(
    property(integer({ min: 0, max: 2 * 366 * 24 * 60 }), (minute) => {
      const at = Date.UTC(2026, 0, 1) + minute * 60_000;
      const again = instantAt(dayOf(at), clockOf(at));
      // The hour that comes twice in November is taken as the one or the other.
      expect(Math.abs(Date.parse(again) - at) % 3_600_000).toBe(0);
      expect([dayOf(again), clockOf(again)]).toEqual([dayOf(at), clockOf(at)]);
    }),
    { numRuns: 1000 },
  );
});

test("a year that is still being typed is a year", () => {
  expect(dayOf(instantAt("0202-11-26", "14:05"))).toBe("0202-11-26");
  expect(clockOf(instantAt("0202-11-26", "14:05"))).toBe("14:05");
  expect(dayOf(instantAt("0002-01-01", "00:00"))).toBe("0002-01-01");
});

// A file may hold any finite number for the moment at which a value was written.
test.for([1e300, -1e300, 8.64e15, -8.64e15, 8.64e15 + 1, 253_402_300_800_000])(
  "a clock that says %d is shown, and stops no screen",
  (at) => {
    expect(isDay(dayOf(at))).toBe(true);
    expect(dayAndTime(at, "2026-11-23")).toMatch(/ à \d/);
    setLanguage("en");
    expect(dayAndTime(at, "2026-11-23")).toMatch(/ at \d/);
  },
);
