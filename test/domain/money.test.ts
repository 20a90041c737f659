import { assert, integer, property } from "fast-check";
import { expect, test } from "vitest";
import { readMoney } from "#domain/money.ts";

test.for([
  ["4 000$", 400_000],
  ["4\u00A0000 $", 400_000],
  ["4000,50", 400_050],
  ["12 300,5", 1_230_050],
  ["12300.50", 1_230_050],
  ["$4,000.50", 400_050],
  ["4,000", 400_000],
  ["1,234,567", 123_456_700],
  ["18,50 $", 1_850],
  ["1,5", 150],
  ["100 $ CA", 10_000],
  ["CAD 100", 10_000],
  ["0", 0],
  ["0000000000000000000000000001,5", 150],
  ["25000000", 2_500_000_000],
  ["90000000000000", 9_000_000_000_000_000],
] as const)("« %s » is %i cents", ([text, value]) => {
  expect(readMoney(text)).toEqual({ value, problems: [] });
});

test.for([
  "-1",
  "$",
  "dix",
  "1,2345",
  "1,2,3",
  "12,34,567",
  ",5",
  "5,",
  "4.000",
  "x1",
  "1x",
  "1 $/h",
  "99999999999999999",
  "1,111".repeat(3000),
])("« %.20s » is no amount", (text) => {
  expect(readMoney(text)).toEqual({
    value: undefined,
    problems: [{ code: "money.unreadable", weight: "stop" }],
  });
});

test("an empty text is no amount and no problem", () => {
  expect(readMoney(" \u00A0")).toEqual({ value: undefined, problems: [] });
});

test("what is written with two decimals is read back", () => {
  assert(
    property(integer({ min: 0, max: 99_999_999_999 }), (cents) => {
      const digits = String(cents).padStart(3, "0");
      expect(readMoney(`${digits.slice(0, -2)},${digits.slice(-2)} $`).value).toBe(cents);
    }),
  );
});
