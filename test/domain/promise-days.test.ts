import { expect, test } from "vitest";
import { promiseDays } from "#domain/promise-days.ts";

const on = (today: Parameters<typeof promiseDays>[0]) =>
  promiseDays(today).map((day) => `${day.code} ${day.on}`);

test("on a Monday: tomorrow, this Friday, next Monday", () => {
  expect(on("2026-11-23")).toEqual(["tomorrow 2026-11-24", "friday 2026-11-27", "week 2026-11-30"]);
});

test("on a Thursday, tomorrow is Friday: the next one comes after the week", () => {
  expect(on("2026-11-26")).toEqual(["tomorrow 2026-11-27", "week 2026-12-03", "friday 2026-12-04"]);
});

test("on a Friday, next Friday is the week", () => {
  expect(on("2026-11-27")).toEqual(["tomorrow 2026-11-28", "week 2026-12-04"]);
});

test("on a Saturday: the Friday that comes", () => {
  expect(on("2026-11-28")).toEqual(["tomorrow 2026-11-29", "friday 2026-12-04", "week 2026-12-05"]);
});
