import { assert, pre, property } from "fast-check";
import { expect, test } from "vitest";
import {
  type Cell,
  dotsOf,
  isConflict,
  joinCells,
  liveValues,
  normalCell,
  readCell,
  shorten,
  shownValue,
  type WideCell,
  widen,
} from "#crdt/cell.ts";
import { canonicalJson, type Json } from "#crdt/json.ts";
import { actors, aCell, aWideCell, frozen, highest } from "./hostile.ts";
import { histories } from "./histories.ts";

function textOf(cell: Cell): string {
  const { seen, values } = widen(readCell(cell) ?? cell);
  return canonicalJson([seen, values.map(({ actor, n, at, value }) => [actor, n, at, value])]);
}
const numRuns = Math.min(2000, histories);

test("the order of two joined cells is nothing, hostile ones too", () => {
  const run = property(aCell, aCell, (a, b) => {
    expect(textOf(joinCells(frozen(a), frozen(b)))).toBe(textOf(joinCells(b, a)));
  });
  assert(run, { numRuns });
});

test("the grouping of three joined cells is nothing, hostile ones too", () => {
  const run = property(aCell, aCell, aCell, (a, b, c) => {
    const left = joinCells(joinCells(a, b), c);
    expect(textOf(left)).toBe(textOf(joinCells(a, joinCells(b, c))));
  });
  assert(run, { numRuns });
});

test("what is already known changes nothing: the very same cell comes back", () => {
  const run = property(aCell, aCell, (a, b) => {
    expect(textOf(joinCells(a, a))).toBe(textOf(a));
    const joined = joinCells(a, b);
    expect(joinCells(joined, a)).toBe(joined);
    expect(joinCells(joined, b)).toBe(joined);
    expect(joinCells(joined, structuredClone(joined))).toBe(joined);
    expect(textOf(joinCells(b, joined))).toBe(textOf(joined));
  });
  assert(run, { numRuns });
});

test("each dot of a join stands as on the side that knows more of it", () => {
  const run = property(aCell, aCell, (a, b) => {
    const joined = joinCells(a, b);
    for (const actor of actors) {
      for (let n = 0; n <= highest; n += 1) {
        const [x, y] = [standing(a, actor, n), standing(b, actor, n)];
        expect(standing(joined, actor, n)).toBe(x > y ? x : y);
      }
    }
  });
  assert(run, { numRuns });
});

/** "" unknown, "[…]" there (of two values, the one that sorts last), "~" replaced: in this order. */
function standing(cell: Cell, actor: string, n: number): string {
  const { seen, values } = widen(cell);
  const mine = values.filter((value) => value.actor === actor);
  const there = mine.filter((value) => value.n === n);
  const texts = there.map(({ at, value }) => canonicalJson([at, value])).toSorted();
  const known = [
    ...mine.map((value) => value.n),
    ...Object.entries(seen)
      .filter(([key]) => key === actor)
      .map(([, top]) => top),
  ];
  return texts.at(-1) ?? (known.some((top) => top >= n) ? "~" : "");
}

test("a normal cell has one value a dot, has seen it, and is sorted; it is read as it is", () => {
  const run = property(aWideCell, (cell) => {
    const normal = normalCell(frozen(cell));
    pre(normal !== undefined);
    const dots = normal.values.map(({ actor, n }) => `${actor} ${n}`);
    expect(dots).toEqual([...new Set(dots)].toSorted());
    expect(Object.keys(normal.seen)).toEqual(Object.keys(normal.seen).toSorted());
    for (const { actor, n } of normal.values) {
      expect(
        Object.entries(normal.seen).find(([key]) => key === actor)?.[1],
      ).toBeGreaterThanOrEqual(n);
    }
    expect(normalCell(normal)).toBe(normal);
  });
  assert(run, { numRuns });
});

test("of two values under one dot, the one whose time and value sort last holds", () => {
  const first = { actor: "a", n: 1, at: 10, value: { b: 1, a: 2 } };
  const second = { actor: "a", n: 1, at: 9, value: { a: 1, b: 1 } };
  const third = { actor: "a", n: 1, at: 10, value: { a: 1, b: 3 } };
  // As text: [10,{"a":1… < [10,{"a":2… < [9,…
  expect(normalCell({ seen: {}, values: [first, third] })?.values).toEqual([first]);
  expect(normalCell({ seen: {}, values: [second, first, third] })?.values).toEqual([second]);
  expect(joinCells(["a", 1, 10, "x"], ["a", 1, 9, "x"])).toEqual(["a", 1, 9, "x"]);
  expect(joinCells(["a", 1, 9, "x"], ["a", 1, 9, "y"])).toEqual(["a", 1, 9, "y"]);
});

test("a second value under a dot is found in a cell that is right in all else", () => {
  const value = { actor: "a", n: 1, at: 0, value: "x" };
  const later = { ...value, value: "y" };
  const cell = { seen: { a: 1 }, values: [later, value] };
  expect(normalCell(cell)).toEqual({ seen: { a: 1 }, values: [later] });
});

test("a cell without anything is refused, and joins to the other", () => {
  const empty = { seen: {}, values: [] };
  expect(normalCell(empty)).toBeUndefined();
  expect(readCell(empty)).toBeUndefined();
  expect(joinCells(empty, ["a", 1, 0, "x"])).toEqual(["a", 1, 0, "x"]);
  expect(joinCells(["a", 1, 0, "x"], empty)).toEqual(["a", 1, 0, "x"]);
  expect(joinCells(empty, empty)).toEqual(empty);
  expect(normalCell({ seen: { a: 1 }, values: [] })).toEqual({ seen: { a: 1 }, values: [] });
});

test("short and wide are one cell in two forms", () => {
  const run = property(aCell, (cell) => {
    const read = readCell(cell);
    if (read === undefined) return;
    expect(shorten(widen(read))).toEqual(read);
    expect(textOf(JSON.parse(JSON.stringify(read)))).toBe(textOf(cell));
  });
  assert(run, { numRuns });
  expect(shorten({ seen: { a: 2 }, values: [{ actor: "a", n: 2, at: 5, value: "x" }] })).toEqual([
    "a",
    2,
    5,
    "x",
  ]);
});

test.for<[string, WideCell]>([
  [
    "has seen more of its actor",
    { seen: { a: 3 }, values: [{ actor: "a", n: 2, at: 5, value: "x" }] },
  ],
  ["has seen another", { seen: { a: 2, b: 1 }, values: [{ actor: "a", n: 2, at: 5, value: "x" }] }],
  ["has no value", { seen: { a: 2 }, values: [] }],
  [
    "has a value unseen",
    { seen: { a: 2 }, values: ["a", "b"].map((actor) => ({ actor, n: 2, at: 5, value: "x" })) },
  ],
  [
    "has two values",
    { seen: { a: 2 }, values: [1, 2].map((n) => ({ actor: "a", n, at: 5, value: "x" })) },
  ],
])("a cell that %s stays wide", ([, cell]) => {
  expect(shorten(cell)).toBe(cell);
});

test("edits at the same time are both kept, the newest shown", () => {
  const both = joinCells(["b", 1, 5, "older"], ["a", 7, 6, "newer"]);
  expect(both).toEqual({
    seen: { a: 7, b: 1 },
    values: [
      { actor: "a", n: 7, at: 6, value: "newer" },
      { actor: "b", n: 1, at: 5, value: "older" },
    ],
  });
  expect(liveValues(both).map(({ value }) => value)).toEqual(["older", "newer"]);
  expect(shownValue(both)).toBe("newer");
  expect(dotsOf(both)).toEqual([
    ["b", 1],
    ["a", 7],
  ]);
  expect(isConflict(both)).toBe(true);
});

test.for<[string, Cell, Cell, Json]>([
  ["the later actor's name", ["a", 9, 5, "x"], ["b", 1, 5, "y"], "y"],
  ["the later time", ["a", 1, 6, "x"], ["b", 9, 5, "y"], "x"],
])("at first sight, %s", ([, a, b, shown]) => {
  expect(shownValue(joinCells(a, b))).toBe(shown);
  expect(shownValue(joinCells(b, a))).toBe(shown);
});

test("the later of two values that one actor wrote at once is shown", () => {
  const values = [2, 3].map((n) => ({ actor: "a", n, at: 5, value: n }));
  expect(shownValue({ seen: { a: 3 }, values })).toBe(3);
});

test("equal values of two people are no conflict, whatever the order of their keys", () => {
  const same = joinCells(["a", 1, 5, { x: 1, y: [2] }], ["b", 1, 6, { y: [2], x: 1 }]);
  expect(isConflict(same)).toBe(false);
  expect(shownValue(same)).toEqual({ x: 1, y: [2] });
  expect(isConflict(joinCells(same, ["c", 1, 0, null]))).toBe(true);
});

test("an empty cell, or none, shows nothing and asks nothing", () => {
  for (const cell of [undefined, { seen: { a: 4 }, values: [] }]) {
    expect(liveValues(cell)).toEqual([]);
    expect(shownValue(cell)).toBeNull();
    expect(isConflict(cell)).toBe(false);
    expect(dotsOf(cell)).toEqual([]);
  }
  expect(isConflict(["a", 1, 5, "x"])).toBe(false);
});

test("three writes, then two of the three as old files: nothing comes back", () => {
  const last: Cell = ["a", 3, 3, "third"];
  const afterOne = joinCells(last, ["a", 1, 1, "first"]);
  expect(joinCells(afterOne, ["a", 2, 2, "second"])).toEqual(last);
  const settled = { seen: { a: 2, b: 1 }, values: [{ actor: "b", n: 1, at: 0, value: "third" }] };
  const late = joinCells(joinCells(settled, ["a", 1, 1, "first"]), ["a", 2, 2, "second"]);
  expect(late).toEqual(settled);
});

test("two hostile cells that each claim to have replaced the other leave none, and it stays so", () => {
  const a = { seen: { a: 1, b: 1 }, values: [{ actor: "a", n: 1, at: 0, value: "x" }] };
  const b = { seen: { a: 1, b: 1 }, values: [{ actor: "b", n: 1, at: 0, value: "y" }] };
  const none = joinCells(a, b);
  expect(none).toEqual({ seen: { a: 1, b: 1 }, values: [] });
  expect(joinCells(a, none)).toEqual(none);
  expect(joinCells(none, ["b", 1, 0, "y"])).toBe(none);
});

test("an older conflict of the same actor leaves a short cell the very same", () => {
  const now: Cell = ["a", 3, 0, "x"];
  const values = [1, 2].map((n) => ({ actor: "a", n, at: 0, value: n }));
  expect(joinCells(now, { seen: { a: 2 }, values })).toBe(now);
  expect(joinCells({ seen: { a: 2 }, values }, now)).toEqual(now);
});

test("what one side alone has seen is kept, with or without a value", () => {
  const past = { seen: { b: 1 }, values: [] };
  const both = { seen: { a: 1, b: 1 }, values: [{ actor: "a", n: 1, at: 0, value: "x" }] };
  expect(joinCells(["a", 1, 0, "x"], past)).toEqual(both);
  expect(joinCells(past, ["a", 1, 0, "x"])).toEqual(both);
});

test("a value is gone if its own actor's later state has it no more", () => {
  const values = [2, 3].map((n) => ({ actor: "a", n, at: 0, value: n }));
  const joined = joinCells({ seen: { a: 3, b: 1 }, values }, ["a", 3, 0, 3]);
  expect(liveValues(joined).map(({ value }) => value)).toEqual([3]);
  const twin = joinCells({ seen: { a: 3, b: 1 }, values: values.slice(1) }, ["a", 3, 0, 4]);
  expect(liveValues(twin).map(({ value }) => value)).toEqual([4]);
});

test("fifty thousand siblings a side are joined, not searched one by one", () => {
  const siblings = (actor: string): WideCell => ({
    seen: { [actor]: 50_000 },
    values: Array.from({ length: 50_000 }, (_, n) => ({ actor, n: n + 1, at: 0, value: n })),
  });
  const joined = joinCells(siblings("a"), siblings("b"));
  expect(widen(joined).values).toHaveLength(100_000);
  expect(joinCells(joined, siblings("a"))).toBe(joined);
});
