import { expect, test } from "vitest";
import { clockDoubt } from "#domain/clock-doubt.ts";

const built = Date.UTC(2026, 10, 23);
const day = 86_400_000;

test.for([
  [-3, "behind"],
  [-2, undefined],
  [0, undefined],
  [5 * 365, undefined],
  [5 * 365 + 1, "ahead"],
] as const)("%i days after the build the clock is %s", ([days, doubt]) => {
  expect(clockDoubt(built + days * day, built)).toBe(doubt);
});
