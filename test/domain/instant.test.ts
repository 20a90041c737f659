import { expect, test } from "vitest";
import { isInstant } from "#domain/instant.ts";

test.for([
  "2026-11-26T14:05:00.000Z",
  "2026-11-26T00:00:00Z",
  "2026-11-26T23:59:59.9Z",
  "2026-11-26T20:00:00Z",
])("%s is an instant", (text) => {
  expect(isInstant(text)).toBe(true);
});

test.for([
  "2026-11-26",
  "2026-02-30T14:05:00Z",
  "2026-11-26T24:00:00Z",
  "2026-11-26T29:00:00Z",
  "2026-11-26T14:60:00Z",
  "2026-11-26T14:05:60Z",
  "2026-11-26T14:05:00",
  "2026-11-26T14:05:00-05:00",
  "2026-11-26T14:05:00.0000Z",
  "2026-11-26T14:05:00Zz",
  "x2026-11-26T14:05:00Z",
])("%s is none", (text) => {
  expect(isInstant(text)).toBe(false);
});
