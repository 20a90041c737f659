import { expect, test } from "vitest";
import { readPostalCode } from "#domain/postal-code.ts";

test.for(["G5L 1A1", "g5l1a1", " G5L-1A1 ", "g5l\u00A01a1", "G5L.1A1"])(
  "« %s » is G5L 1A1",
  (text) => {
    expect(readPostalCode(text)).toEqual({ value: "G5L 1A1", problems: [] });
  },
);

test.for(["G5L 1A", "D5L 1A1", "W0K 1A1", "G5O 1A1", "G5L 1I1", "04736", "xG5L 1A1", "G5L 1A1x"])(
  "« %s » is kept as typed, with a look",
  (text) => {
    expect(readPostalCode(text)).toEqual({
      value: text,
      problems: [{ code: "postalCode.unreadable", weight: "check" }],
    });
  },
);

test("an empty text is no code and no problem", () => {
  expect(readPostalCode(" ")).toEqual({ value: undefined, problems: [] });
});
