import { expect, test } from "vitest";
import type { Cell } from "#crdt/cell.ts";
import type { StoredRecord } from "#crdt/record.ts";
import { compare } from "#workers/compare-records.ts";

const aRecord = (fields: Readonly<Record<string, Cell>>, id = "Enterprise12"): StoredRecord => ({
  type: "enterprises",
  id,
  fields,
  erased: [],
});
const erased: StoredRecord = { ...aRecord({}), erased: ["gesture1"] };
const nothing = { onlyInFile: [], onlyHere: [], changed: [], erased: 0 };

test("records that say the same differ in nothing, whoever wrote them", () => {
  const file = aRecord({ name: ["a-1", 1, 1, "Scierie"], "sectors/wood": ["a-1", 2, 1, false] });
  const here = aRecord({ name: ["b-1", 5, 9, "Scierie"], phone: ["b-1", 6, 9, null] });
  expect(compare([file], [here])).toEqual(nothing);
});

test("what only the file holds, what only this device holds, and the cells that differ", () => {
  const file = aRecord({ name: ["a-1", 1, 1, "Scierie"], "sectors/wood": ["a-1", 2, 1, true] });
  const here = aRecord({ name: ["b-1", 1, 1, "Scierie du Nord"], phone: ["b-1", 2, 1, "418"] });
  const lost = aRecord({ name: ["a-1", 3, 1, "Perdue"] }, "Enterprise34");
  const added = aRecord({ name: ["b-1", 3, 1, "Ajoutée"] }, "Enterprise56");

  expect(compare([file, lost], [here, added])).toEqual({
    onlyInFile: [lost],
    onlyHere: [{ type: "enterprises", id: "Enterprise56" }],
    changed: [
      {
        type: "enterprises",
        id: "Enterprise12",
        cells: ["name", "phone", "sectors/wood"],
        inFile: file,
        here,
      },
    ],
    erased: 0,
  });
});

test("two values side by side are not one of them", () => {
  const both: Cell = {
    seen: { "a-1": 1, "b-1": 1 },
    values: [
      { actor: "a-1", n: 1, at: 1, value: "418" },
      { actor: "b-1", n: 1, at: 1, value: "581" },
    ],
  };
  const found = compare([aRecord({ phone: both })], [aRecord({ phone: ["a-1", 1, 1, "418"] })]);
  expect(found.changed[0]?.cells).toEqual(["phone"]);
});

test("a sheet in the bin on one side differs by that, not by the list of what was deleted", () => {
  const live = aRecord({ name: ["a-1", 1, 1, "Scierie"] });
  const binned = (actor: string): StoredRecord => ({
    ...live,
    fields: { ...live.fields, deleted: [actor, 2, 2, { dots: [["a-1", 1]] }] },
  });
  expect(compare([live], [binned("b-1")]).changed[0]?.cells).toEqual(["deleted"]);
  expect(compare([binned("c-1")], [binned("b-1")])).toEqual(nothing);
});

test("what was erased here is counted and not offered; what was erased there is only here", () => {
  const live = aRecord({ name: ["a-1", 1, 1, "Scierie"] });
  expect(compare([live], [erased])).toEqual({ ...nothing, erased: 1 });
  expect(compare([erased], [erased])).toEqual(nothing);
  expect(compare([erased], [live]).onlyHere).toHaveLength(1);
});
