import { expect, test } from "vitest";
import { readDay } from "#domain/read-day.ts";

const today = "2026-11-23";

test.for([
  ["2026-11-26", "2026-11-26"],
  ["2026/11/26", "2026-11-26"],
  ["20261126", "2026-11-26"],
  ["26/11/2026", "2026-11-26"],
  ["26-11-2026", "2026-11-26"],
  ["26.11.2026", "2026-11-26"],
  ["11/26/2026", "2026-11-26"],
  ["5/5/2026", "2026-05-05"],
  ["26 novembre 2026", "2026-11-26"],
  ["jeudi 26 novembre 2026", "2026-11-26"],
  ["1er sept. 2026", "2026-09-01"],
  ["1er septembre 2026", "2026-09-01"],
  ["2 FÉVR. 2026", "2026-02-02"],
  ["3 août 2026", "2026-08-03"],
  ["3 déc 2026", "2026-12-03"],
  ["4 juin 2026", "2026-06-04"],
  ["4 juil. 2026", "2026-07-04"],
  ["November 26, 2026", "2026-11-26"],
  ["Thursday, Nov. 26th 2026", "2026-11-26"],
  ["26 novembre", "2026-11-26"],
  ["jeudi 26 nov.", "2026-11-26"],
  ["nov 26", "2026-11-26"],
  ["12 janvier", "2027-01-12"],
  ["2 septembre", "2026-09-02"],
  ["aujourd’hui", "2026-11-23"],
  ["aujourd'hui", "2026-11-23"],
  ["Demain", "2026-11-24"],
  ["après-demain", "2026-11-25"],
  ["hier", "2026-11-22"],
  ["tomorrow", "2026-11-24"],
  [" 2026-11-26 ", "2026-11-26"],
  ["le jeudi 26 novembre", "2026-11-26"],
  ["le 1er décembre", "2026-12-01"],
] as const)("« %s » is %s", ([text, value]) => {
  expect(readDay(text, today)).toEqual({ value, problems: [] });
});

test.for([
  ["05/06/2026", "2026-06-05"],
  ["1/2/26", "2026-02-01"],
  ["26/11/26", "2026-11-26"],
  ["5/12/2026", "2026-12-05"],
  ["12/5/2026", "2026-05-12"],
] as const)("« %s » could be another day: read as %s, with a look", ([text, value]) => {
  expect(readDay(text, today)).toEqual({
    value,
    problems: [{ code: "day.ambiguous", weight: "check", on: value }],
  });
});

test.for(["30 février 2026", "2026-02-30", "31/11/2026", "32 nov", "13/13/2026", "2026-13-01"])(
  "« %s » is in no calendar",
  (text) => {
    expect(readDay(text, today)).toEqual({
      value: undefined,
      problems: [{ code: "day.none", weight: "stop" }],
    });
  },
);

test.for([
  "bientôt",
  "novembre 2026",
  "26 jui 2026",
  "26 ma 2026",
  "26 brumaire 2026",
  "2026",
  "123/1/2026",
  "1/1/126",
  "2026-11-2026",
  "—",
  "vers 2026-11-26",
  "2026-11-26 midi",
  "vers 20261126",
  "20261126 midi",
  "1 vers 2026-11-26",
  "vers le 26 novembre 2026",
  "26 novembre 2026 midi",
  "vers nov 26",
  "nov 26 midi",
  "1 d 2026",
  "2026 11 126",
  "constructor",
])("« %s » is no day", (text) => {
  expect(readDay(text, today)).toEqual({
    value: undefined,
    problems: [{ code: "day.unreadable", weight: "stop" }],
  });
});

test("without today, a day needs its year", () => {
  expect(readDay("26 novembre").problems).toEqual([{ code: "day.unreadable", weight: "stop" }]);
  expect(readDay("demain").problems).toEqual([{ code: "day.unreadable", weight: "stop" }]);
});

test("a day far from any work asks for a look", () => {
  for (const [text, on] of [
    ["2206-11-26", "2206-11-26"],
    ["1899-12-31", "1899-12-31"],
  ] as const) {
    expect(readDay(text)).toEqual({
      value: on,
      problems: [{ code: "day.far", weight: "check", on }],
    });
  }
  expect(readDay("1900-01-01").problems).toEqual([]);
  expect(readDay("2100-12-31").problems).toEqual([]);
});

test("in January, a day of December is last year's", () => {
  expect(readDay("28 décembre", "2027-01-10").value).toBe("2026-12-28");
});

test("29 February without its year is the nearest one that exists", () => {
  expect(readDay("29 février", "2027-06-01").value).toBe("2028-02-29");
  expect(readDay("29 février", "2026-06-01").problems).toEqual([
    { code: "day.none", weight: "stop" },
  ]);
});

test("an empty text is no day and no problem", () => {
  expect(readDay("  ", today)).toEqual({ value: undefined, problems: [] });
});
