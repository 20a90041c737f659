import { assert, integer, property } from "fast-check";
import { expect, test } from "vitest";
import { isNeq, readNeq } from "#domain/neq.ts";

const valid = ["1100000018", "1199999997", "2212345674", "3376543214", "8831415920"];

test.for(valid)("%s is a NEQ", (text) => {
  expect(readNeq(text)).toEqual({ value: text, problems: [] });
  expect(isNeq(text)).toBe(true);
});

test.for([
  ["1100 000 018"],
  ["NEQ 1100000018"],
  ["no 1100000018 (REQ)"],
  ["neq: 1100-000-018"],
  [" 1100000018\u00A0"],
])("« %s » is read as ten digits", ([text]) => {
  expect(readNeq(String(text))).toEqual({ value: "1100000018", problems: [] });
});

test.for([
  ["1199999999", { code: "neq.digit", weight: "check" }],
  ["1100000081", { code: "neq.digit", weight: "check" }],
  ["1200000018", { code: "neq.kind", weight: "check" }],
  ["110000001", { code: "neq.length", weight: "check", digits: 9 }],
  ["11000000180", { code: "neq.length", weight: "check", digits: 11 }],
  ["NEQ 1100 000 018 0", { code: "neq.length", weight: "check", digits: 11 }],
  ["à venir", { code: "neq.length", weight: "check", digits: 0 }],
] as const)("%s asks for a look and is kept", ([text, problem]) => {
  expect(readNeq(text)).toEqual({ value: text, problems: [problem] });
  expect(isNeq(text)).toBe(false);
});

test("a NEQ as it is stored is ten digits and nothing else", () => {
  expect(["1100000018", " 1100000018", "1100 000 018", "", "x"].map(isNeq)).toEqual([
    true,
    false,
    false,
    false,
    false,
  ]);
});

test("one wrong digit among the last eight is always seen", () => {
  const place = integer({ min: 2, max: 9 });
  const shift = integer({ min: 1, max: 9 });
  assert(
    property(integer({ min: 0, max: valid.length - 1 }), place, shift, (which, at, by) => {
      const digits = Array.from(String(valid[which]), Number);
      digits[at] = ((digits[at] ?? 0) + by) % 10;
      expect(isNeq(digits.join(""))).toBe(false);
    }),
  );
});

test("an empty text is no NEQ and no problem", () => {
  expect(readNeq(" ")).toEqual({ value: undefined, problems: [] });
});
