import { expect, test } from "vitest";
import { type CheckedRow, checkRow, checkRows, type RowTexts } from "#formats/check-rows.ts";
import type { SheetType } from "#formats/column-target.ts";
import { guessColumns } from "#formats/guess-columns.ts";
import { readTable } from "#formats/read-table.ts";
import { choiceWords } from "#i18n/choice-words.ts";
import { fieldWords } from "#i18n/field-words.ts";
import { fileOf, finish, oldDirectory } from "../support/sheets.ts";

const context = { choices: choiceWords, today: "2026-11-23" } as const;

function check(lines: readonly string[]): readonly CheckedRow[] {
  const { table } = finish(readTable(fileOf(lines)));
  if (table === undefined) throw new Error("no table");
  const { sheet, columns } = guessColumns(table, fieldWords);
  return finish(checkRows(table, columns, sheet, context));
}

const row = (texts: RowTexts, sheet: SheetType = "enterprises") =>
  checkRow(2, texts, sheet, context);

test("an old directory becomes values, each in the form of its field", () => {
  const [first, second] = check(oldDirectory);
  expect(first).toMatchObject({
    line: 5,
    values: {
      name: "Récup du Littoral",
      neq: "1100000018",
      municipality: "08023",
      phone: "418 555-0133",
      email: "info@recup.example.com",
      sectors: ["waste-reuse"],
    },
    person: { firstName: "Fernande", lastName: "Dubé-Ross" },
    problems: [],
  });
  expect(second?.values).toMatchObject({ phone: "418 555-0190", sectors: ["wood-furniture"] });
});

test("a wrong NEQ asks for a look with what was written, and is kept", () => {
  const wrong = check(oldDirectory)[2];
  expect(wrong?.problems).toEqual([
    { target: "neq", raw: "1199999999", problem: { code: "neq.digit", weight: "check" } },
  ]);
  expect(wrong?.values).toMatchObject({ neq: "1199999999", phone: "418 555-0151, poste 12" });
});

test("a row without a name is stopped until it has one", () => {
  const nameless = check(oldDirectory)[3];
  expect(nameless?.line).toBe(8);
  expect(nameless?.problems).toContainEqual({
    target: "name",
    raw: "",
    problem: { code: "field.missing", weight: "stop" },
  });
  const mended = row({ ...nameless?.texts, name: "Traiteur des Caps" });
  expect(mended.problems.filter(({ problem }) => problem.weight === "stop")).toEqual([]);
});

test("an enterprise known by its legal name alone goes by it", () => {
  expect(row({ legalName: "9999-0001 Québec inc." })).toMatchObject({
    values: { name: "9999-0001 Québec inc.", legalName: "9999-0001 Québec inc." },
    problems: [],
  });
});

test("a name that is too long is blamed once, not for missing too", () => {
  const { problems } = row({ name: "x".repeat(2000) });
  expect(problems.map(({ problem }) => problem.code)).toEqual(["name.long"]);
});

test("the coordinates of a person whom nobody names are not lost in silence", () => {
  const { problems } = row({ name: "A", "contact:workEmail": "eve@a.example.com" });
  expect(problems).toEqual([
    {
      target: "contact:lastName",
      raw: "",
      problem: { code: "contact.nameless", weight: "stop" },
    },
  ]);
});

test("columns of its own are believed before a name that was cut", () => {
  const { values } = row({ fullName: "Luc Roy, maire", function: "Préfet" }, "contacts");
  expect(values).toEqual({ firstName: "Luc", lastName: "Roy", function: "Préfet" });
});

test("several persons in one cell ask for a look, wherever their names stand", () => {
  const doubts = (texts: RowTexts) =>
    row(texts, "contacts").problems.map(({ target, raw, problem }) => [target, raw, problem.code]);
  expect(doubts({ fullName: "Anne Roy et Paul Dubé" })).toEqual([
    ["fullName", "Anne Roy et Paul Dubé", "name.several"],
  ]);
  expect(doubts({ firstName: "Anne et Paul", lastName: "Roy" })).toEqual([
    ["firstName", "Anne et Paul", "name.several"],
  ]);
  expect(doubts({ fullName: "Anne Roy-Etchart", function: "Direction et achats" })).toEqual([]);
  expect(row({ name: "Récup", "contact:fullName": "A. Roy / P. Dubé" }).problems).toMatchObject([
    { target: "contact:fullName", problem: { code: "name.several", weight: "check" } },
  ]);
});

test("a row of contacts says where the person works, in the forms that organisations have", () => {
  const { organisation } = row(
    {
      firstName: "Ève",
      "organisation:name": " Ville  de Matane ",
      "organisation:neq": "8831 415 920",
      "organisation:municipality": "matane",
    },
    "contacts",
  );
  expect(organisation).toEqual({
    id: "",
    name: "Ville de Matane",
    neq: "8831415920",
    municipality: "08053",
  });
});

test("a row whose chosen columns are blank is empty, not wrong", () => {
  const rows = finish(
    checkRows(
      { rows: [{ line: 2, cells: ["", "voir Nadine"] }] },
      [
        { index: 0, target: "name" },
        { index: 1, target: undefined },
      ],
      "enterprises",
      context,
    ),
  );
  expect(rows).toMatchObject([{ line: 2, isEmpty: true, problems: [], values: {} }]);
});

test("progress is told every 250 rows", () => {
  const rows = Array.from({ length: 1200 }, (_, n) => ({ line: n + 2, cells: [`A${n}`] }));
  const work = checkRows({ rows }, [{ index: 0, target: "name" }], "enterprises", context);
  expect(work.next().value).toEqual({ done: 250, of: 1200 });
  expect(work.next().value).toEqual({ done: 500, of: 1200 });
  expect(finish(work)).toHaveLength(1200);
});

test("hostile cells end in named problems, never in a thrown error", () => {
  const hostile = "__proto__;constructor\n" + "\uD800".repeat(3) + "'=cmd|' /C calc'!A0";
  const every = Object.fromEntries(
    Object.keys(fieldWords.enterprises)
      .filter((field) => field !== "compliance")
      .map((field) => [field, hostile]),
  );
  expect(() => row(every)).not.toThrow();
  expect(Object.getPrototypeOf(row(every).values)).toBe(Object.prototype);
});
