import { expect, test } from "vitest";
import { readCount } from "#domain/count.ts";

test.for([
  ["40", 40],
  ["0", 0],
  ["1 200", 1200],
  ["110 km", 110],
  ["3 jours ouvrables", 3],
  ["2h.", 2],
] as const)("« %s » is %i", ([text, value]) => {
  expect(readCount(text)).toEqual({ value, problems: [] });
});

test.for(["2,5", "-1", "dix", "1.000", "40 km 2", "9".repeat(17)])("« %s » is no count", (text) => {
  expect(readCount(text)).toEqual({
    value: undefined,
    problems: [{ code: "count.unreadable", weight: "stop" }],
  });
});

test("an empty text is no count and no problem", () => {
  expect(readCount("")).toEqual({ value: undefined, problems: [] });
});
