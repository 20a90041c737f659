import { expect, test } from "vitest";
import type { PlainKind } from "#domain/field.ts";
import { readText, sizeProblem } from "#domain/read-text.ts";

const declared = { audience: "team", personal: false } as const;
const read = (kind: PlainKind, text: string, max?: number) =>
  readText({ kind, ...declared, ...(max === undefined ? {} : { max }) }, text, "2026-11-23");

test.for([
  ["name", "  Récup \n du  Littoral ", "Récup du Littoral"],
  ["text", " un\r\ndeux\rtrois \n", "un\ndeux\ntrois"],
  ["phone", "(418) 555-0133", "418 555-0133"],
  ["email", "A@B.ca", "A@b.ca"],
  ["url", "ville.ca", "https://ville.ca"],
  ["postalCode", "g5l1a1", "G5L 1A1"],
  ["neq", "1100 000 018", "1100000018"],
  ["municipality", "st-fabien", "10070"],
  ["day", "demain", "2026-11-24"],
  ["cents", "18,50 $", 1850],
  ["count", "40 km", 40],
  ["name", "   ", undefined],
  ["text", "\n", undefined],
] as const)("a %s is read from « %s »", ([kind, text, value]) => {
  expect(read(kind, text)).toEqual({ value, problems: [] });
});

test("nothing too long is read, and nothing is cut", () => {
  expect(read("name", "a".repeat(1025))).toEqual({
    value: undefined,
    problems: [{ code: "name.long", weight: "stop", longest: 1024 }],
  });
  expect(read("name", ` ${"a".repeat(1024)} `).problems).toEqual([]);
  expect(read("text", "a".repeat(16_385)).problems).toEqual([
    { code: "text.long", weight: "stop", over: 1 },
  ]);
  expect(read("text", "a".repeat(16_384)).problems).toEqual([]);
  expect(read("text", "🌲🌲🌲", 2).problems).toEqual([
    { code: "name.long", weight: "stop", longest: 2 },
  ]);
  expect(sizeProblem({ kind: "text", max: 3 }, "🌲🌲🌲")).toBeUndefined();
});

test.for(["flag", "instant"] as const)("a %s comes from a control, not from a text", (kind) => {
  expect(read(kind, "oui").problems).toEqual([{ code: "field.kind", weight: "stop" }]);
});
