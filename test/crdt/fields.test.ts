import { expect, test } from "vitest";
import { type Cell, joinCells } from "#crdt/cell.ts";
import { cellOf, conflictsOf, isPresent } from "#crdt/fields.ts";
import type { Json } from "#crdt/json.ts";

/** A cell in which several people wrote at the same time. */
function both(...values: readonly Json[]): Cell {
  const cells = values.map((value, i): Cell => [`actor${i}`, 1, i, value]);
  return cells.reduce((all, cell) => joinCells(all, cell));
}

function aThing(fields: Readonly<Record<string, Cell>>) {
  return { type: "things", id: "r0", fields, erased: [] };
}

test.for<[boolean, Cell | undefined]>([
  [true, both(true)],
  [true, both(true, false)],
  [true, both(null, true, null)],
  [false, both(false)],
  [false, both(false, null)],
  [false, both("true", 1)],
  [false, undefined],
])("presence is %s when the live values are %j", ([present, cell]) => {
  expect(isPresent(cell)).toBe(present);
});

test("a person is asked about fields and items of lists, never about a set or a deletion", () => {
  const record = aThing({
    name: both("x", "y"),
    flag: both(true, false),
    same: both("x", "x"),
    single: both("x"),
    deleted: both(null, { dots: [] }),
    "tags/a": both(true, false, null),
    "lines/k2": both({ label: "x" }, null),
    "lines/k1": both({ label: "x" }, true),
  });
  expect(conflictsOf(record)).toEqual(["flag", "lines/k1", "lines/k2", "name"]);
});

test("a field named like a member of every object is there only if it was written", () => {
  expect(cellOf(aThing({}), "constructor")).toBeUndefined();
  expect(cellOf(aThing({}), "__proto__")).toBeUndefined();
  expect(cellOf(undefined, "name")).toBeUndefined();
  expect(cellOf(aThing({ constructor: both("x") }), "constructor")).toEqual(both("x"));
});
