import { expect, test } from "vitest";
import { memberOf } from "#crdt/bin.ts";
import type { Cell, DottedValue } from "#crdt/cell.ts";
import type { Json } from "#crdt/json.ts";
import { differingFields, mergeWrites } from "#crdt/merge.ts";
import type { StoredRecord } from "#crdt/record.ts";
import { unmergeWrites } from "#crdt/unmerge.ts";

/* What a merge and its undoing write, to the dot. */

function sheet(id: string, fields: Readonly<Record<string, Cell>>): StoredRecord {
  return { type: "things", id, fields, erased: [] };
}

/** Values side by side, each by an actor of its own. */
function beside(...values: readonly (readonly [actor: string, n: number, value: Json])[]): Cell {
  return {
    seen: Object.fromEntries(values.map(([actor, n]) => [actor, n])),
    values: values.map(([actor, n, value]) => ({ actor, n, at: n, value })),
  };
}

test("fields that say nothing, or the same, do not differ; sets, lists and the bin never do", () => {
  const a = sheet("a", {
    name: ["a", 1, 1, "N"],
    phone: ["a", 2, 2, ""],
    city: ["a", 3, 3, null],
    web: ["a", 4, 4, "w"],
    mail: ["a", 5, 5, "m"],
    deleted: ["a", 6, 6, { dots: [] }],
    "tags/x": ["a", 7, 7, true],
  });
  const b = sheet("b", { mail: ["b", 1, 1, "n"], name: ["b", 2, 2, "N"] });
  expect(differingFields(a, b)).toEqual(["mail", "web"]);
});

test("a merge brings what the kept one lacks, in order, over what stood there and nothing else", () => {
  const kept = sheet("a", {
    name: ["a", 1, 1, "A"],
    "tags/here": ["a", 2, 2, true],
    "tags/off": ["a", 3, 3, false],
    "certs/k1": ["a", 4, 4, { no: 1 }],
    "certs/k2": ["a", 5, 5, null],
  });
  const merged = sheet("b", {
    name: beside(["b", 1, "B"], ["c", 1, "C"]),
    "tags/off": ["b", 2, 2, true],
    "tags/here": ["b", 3, 3, true],
    "tags/none": ["b", 4, 4, false],
    "tags/empty": ["b", 5, 5, null],
    "certs/k7": ["b", 7, 7, { no: 1 }],
    "marks/none": ["b", 9, 9, false],
    "certs/k2": beside(["b", 8, { no: 2 }], ["c", 8, { no: 3 }]),
    "sites/k9": ["b", 6, 6, { no: 1 }],
  });
  const [first, second] = mergeWrites(kept, merged, new Set(["name"]));
  expect(first).toEqual({
    type: "things",
    id: "a",
    fields: [
      { field: "name", value: "B", over: [["a", 1]] },
      { field: "name", value: "C", over: [] },
      { field: "certs/k2", value: { no: 2 }, over: [["a", 5]] },
      { field: "certs/k2", value: { no: 3 }, over: [] },
      { field: "sites/k9", value: { no: 1 }, over: [] },
      { field: "tags/off", value: true, over: [["a", 3]] },
    ],
  });
  const value = second?.fields[0]?.value ?? null;
  expect(memberOf(value, "over")).toEqual({
    name: [["a", 1]],
    "certs/k2": [["a", 5]],
    "tags/off": [["a", 3]],
  });
});

test("an item under a key where another stands is one more value beside it", () => {
  const kept = sheet("a", { "certs/k1": ["a", 1, 1, { no: 1 }] });
  const merged = sheet("b", { "certs/k1": ["b", 1, 1, { no: 2 }] });
  expect(mergeWrites(kept, merged, new Set())[0]?.fields).toEqual([
    { field: "certs/k1", value: { no: 2 }, over: [] },
  ]);
});

/** Merged away by `me` at 9, which replaced these dots of `name`. */
function away(over: Json, into = "a"): StoredRecord {
  return sheet("z", { deleted: ["me", 9, 9, { dots: [], into, over: { name: over } }] });
}
const back = {
  type: "things",
  id: "z",
  fields: [{ field: "deleted", value: null, over: [["me", 9]] }],
};
const past: readonly DottedValue[] = [
  { actor: "a", n: 1, at: 1, value: "A" },
  { actor: "b", n: 2, at: 2, value: "B" },
];
const find = (_id: string, _field: string, actor: string, n: number) =>
  past.find((one) => one.actor === actor && one.n === n);

test("each value that a merge replaced comes back beside the others, over what it wrote", () => {
  const kept = sheet("a", { name: ["me", 8, 9, "Z"] });
  const merged = away([
    ["a", 1],
    ["b", 2],
    ["a", 1],
  ]);
  const { writes, unknown } = unmergeWrites([kept], merged, find);
  expect(unknown).toEqual([]);
  expect(writes).toEqual([
    back,
    {
      type: "things",
      id: "a",
      fields: [
        { field: "name", value: "A", over: [["me", 8]] },
        { field: "name", value: "B", over: [] },
      ],
    },
  ]);
});

test.for([
  ["by another actor at the same time", ["you", 8, 9, "Z"]],
  ["by the same actor at another time", ["me", 8, 7, "Z"]],
] as const)("what was written %s is not of the merge", ([, cell]) => {
  const kept = sheet("a", { name: cell });
  const { writes, unknown } = unmergeWrites([kept], away([["a", 1]]), () => undefined);
  expect([writes, unknown]).toEqual([[back], []]);
});

test("of a record merged into two, each gets back what was its own", () => {
  const merged = sheet("z", {
    deleted: {
      seen: { me: 9, you: 5 },
      values: [
        { actor: "me", n: 9, at: 9, value: { dots: [], into: "a", over: { name: [["a", 1]] } } },
        { actor: "you", n: 5, at: 5, value: { dots: [], into: "b", over: { name: [["b", 2]] } } },
      ],
    },
  });
  // What the other merge wrote stands in `a` too, from a later one of it into `a`.
  const kept = sheet("a", { name: beside(["me", 9, "Z"], ["you", 5, "Y"]) });
  const { writes } = unmergeWrites([kept], merged, find);
  expect(writes[1]?.fields).toEqual([{ field: "name", value: "A", over: [["me", 9]] }]);
});

test("with nothing to bring back, what stands beside is said again", () => {
  const kept = sheet("a", {
    name: beside(["me", 9, "Z"], ["other", 4, "O"], ["third", 6, "T"]),
  });
  const { writes } = unmergeWrites([kept], away([]), find);
  expect(writes[1]?.fields).toEqual([{ field: "name", value: "O", over: [["me", 9]] }]);
});

test("what a hostile merge lists as replaced and is no dot is nothing", () => {
  const kept = sheet("a", { name: ["me", 8, 9, "Z"] });
  for (const over of [7, null, [null, "ab", { 0: "a", 1: 1 }, ["a", "1"], [3, 1], [null, null]]]) {
    const { writes, unknown } = unmergeWrites([kept], away(over), () => past[0]);
    expect(unknown).toEqual([]);
    expect(writes[1]?.fields).toEqual([{ field: "name", value: null, over: [["me", 8]] }]);
  }
});

test("only an object has members", () => {
  expect(memberOf("ab", "length")).toBeUndefined();
  expect(memberOf(["a"], "length")).toBeUndefined();
  expect(memberOf(null, "length")).toBeUndefined();
  expect(memberOf({ length: 1 }, "length")).toBe(1);
});
