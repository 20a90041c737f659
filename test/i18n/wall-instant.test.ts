import { expect, test } from "vitest";
import type { Day } from "#domain/day.ts";
import { clockParts, dayOf } from "#i18n/wall-clock.ts";
import { wallInstant } from "#i18n/wall-instant.ts";

test.each<[Day, `${number}:${number}`, string]>([
  ["2026-01-15", "9:05", "2026-01-15T14:05:00.000Z"],
  ["2026-07-15", "14:30", "2026-07-15T18:30:00.000Z"],
  // The hours change at 2:00 on 8 March and 1 November 2026.
  ["2026-03-08", "1:30", "2026-03-08T06:30:00.000Z"],
  ["2026-03-08", "3:30", "2026-03-08T07:30:00.000Z"],
  ["2026-11-01", "3:30", "2026-11-01T08:30:00.000Z"],
])("%s at %s here is one instant, whatever the device's own zone", (day, time, at) => {
  expect(new Date(wallInstant(day, time)).toISOString()).toBe(at);
});

test("the clock here shows what was asked, every hour of a year", () => {
  const wrong: string[] = [];
  for (let n = 0; n < 365 * 24; n += 1) {
    const at = Date.UTC(2026, 0, 1, n, 10);
    const { hour, minute } = clockParts(at);
    const found = wallInstant(dayOf(at), `${Number(hour)}:${Number(minute)}`);
    const shown = clockParts(found);
    if (dayOf(found) !== dayOf(at) || shown.hour !== hour || shown.minute !== minute) {
      wrong.push(new Date(at).toISOString());
    }
  }
  expect(wrong).toEqual([]);
});
