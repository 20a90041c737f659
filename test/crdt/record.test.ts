import { array, assert, dictionary, jsonValue, property, string } from "fast-check";
import { expect, test } from "vitest";
import type { Cell } from "#crdt/cell.ts";
import { canonicalJson, type Json } from "#crdt/json.ts";
import {
  joinRecords,
  joinStored,
  readRecord,
  type StoredRecord,
  type WideRecord,
} from "#crdt/record.ts";
import { aRecord, frozen } from "./hostile.ts";
import { histories } from "./histories.ts";

const textOf = (record: StoredRecord) => canonicalJson(JSON.parse(JSON.stringify(record)));
const parse: (text: string) => Json = JSON.parse;
const numRuns = Math.min(2000, histories);

function aThing(fields: Readonly<Record<string, Cell>>, erased: readonly string[] = []) {
  return { type: "things", id: "r0", fields, erased };
}

test("records of any hostile shape join in any order and grouping to the same", () => {
  const run = property(aRecord, aRecord, aRecord, (a, b, c) => {
    const joined = joinRecords(joinRecords(frozen(a), frozen(b)), frozen(c));
    expect(JSON.stringify(joined)).toBe(JSON.stringify(joinRecords(a, joinRecords(b, c))));
    expect(JSON.stringify(joinRecords(a, b))).toBe(JSON.stringify(joinRecords(b, a)));
    expect(JSON.stringify(joinRecords(joined, b))).toBe(JSON.stringify(joined));
  });
  assert(run, { numRuns });
});

test("what memory already has comes back itself, unchanged, through JSON too", () => {
  const run = property(aRecord, aRecord, (a, b) => {
    const { record } = joinStored(readRecord(a), b);
    for (const again of [record, a, b, JSON.parse(JSON.stringify(record))]) {
      const { record: same, changed } = joinStored(record, again);
      expect(same).toBe(record);
      expect(changed).toBe(false);
    }
    expect(readRecord(record)).toEqual(record);
  });
  assert(run, { numRuns });
});

test("a join says what changed and what is live no more", () => {
  const mine = aThing({ name: ["a", 1, 0, "x"], city: ["a", 2, 0, "y"], note: ["a", 3, 0, "z"] });
  const replaced = { seen: { a: 1, b: 1 }, values: [{ actor: "b", n: 1, at: 0, value: "X" }] };
  const yours = aThing({ name: replaced, city: ["a", 2, 0, "y"], phone: ["b", 2, 0, "1"] });
  const { record, removed, changed } = joinStored(mine, yours);
  expect(changed).toBe(true);
  expect(record.fields).toEqual({ ...mine.fields, name: replaced, phone: ["b", 2, 0, "1"] });
  expect(record.fields["note"]).toBe(mine.fields.note);
  expect(removed).toEqual([
    { type: "things", id: "r0", field: "name", value: { actor: "a", n: 1, at: 0, value: "x" } },
  ]);
  // An old file tells nothing that was not replaced here already.
  expect(joinStored(record, mine)).toEqual({ record, removed: [], changed: false });
});

test("where hostile cells leave no value, the history gets those of both", () => {
  const seen = { a: 1, b: 1 };
  const a = { actor: "a", n: 1, at: 0, value: "x" };
  const b = { actor: "b", n: 1, at: 0, value: "y" };
  const mine = aThing({ name: { seen, values: [a] } });
  const yours = aThing({ name: { seen, values: [b] } });
  const joined = joinStored(mine, yours);
  expect(joined.removed.map(({ value }) => value)).toEqual([a, b]);
  const late = joinStored(joined.record, aThing({ name: ["b", 1, 0, "y"] }));
  expect(late).toMatchObject({ changed: false, removed: [{ field: "name", value: b }] });
});

test("where one value is left, the history gets only those that were here", () => {
  const a = { actor: "a", n: 1, at: 0, value: "x" };
  const b = { ...a, actor: "b" };
  const c = { ...a, actor: "c" };
  const mine = aThing({ name: { seen: { a: 1, b: 1 }, values: [a] } });
  const yours = aThing({ name: { seen: { a: 1, b: 1, c: 1 }, values: [b, c] } });
  expect(joinStored(mine, yours).removed.map(({ value }) => value)).toEqual([a]);
});

test("a value that another took under the same dot goes to the history", () => {
  const { record, removed } = joinStored(
    aThing({ name: ["a", 1, 0, "x"] }),
    aThing({ name: ["a", 1, 0, "y"] }),
  );
  expect(record.fields).toEqual({ name: ["a", 1, 0, "y"] });
  expect(removed.map(({ value }) => value.value)).toEqual(["x"]);
});

test("the first that is heard of a record is kept as it is read", () => {
  const clean = aThing({ name: ["a", 1, 0, "x"] });
  expect(joinStored(undefined, clean)).toEqual({ record: clean, removed: [], changed: true });
  expect(joinStored(undefined, clean).record).toBe(clean);
  const raw = aThing({
    name: { seen: {}, values: [{ actor: "a", n: 1, at: 0, value: "x" }] },
    empty: { seen: {}, values: [] },
  });
  expect(joinStored(undefined, raw).record).toEqual(clean);
  expect(joinStored(clean, raw)).toEqual({ record: clean, removed: [], changed: false });
});

test("an erasure takes every cell away, from either side and for ever, and tells the history nothing", () => {
  const full = aThing({ name: ["a", 1, 0, "x"] });
  const gone = aThing({}, ["g1"]);
  for (const [a, b] of [
    [full, gone],
    [gone, full],
    [undefined, aThing({ name: ["a", 1, 0, "x"] }, ["g1"])],
  ] as const) {
    const joined = joinStored(a, b);
    expect(joined).toEqual({ record: gone, removed: [], changed: a !== gone });
    expect(JSON.stringify(joined)).not.toContain('"x"');
  }
  expect(joinStored(gone, full).record).toBe(gone);
});

test("gestures of several people are united, sorted, each once", () => {
  const { record, changed } = joinStored(aThing({}, ["g2"]), aThing({}, ["g3", "g1", "g1"]));
  expect(record.erased).toEqual(["g1", "g2", "g3"]);
  expect(changed).toBe(true);
  expect(joinStored(record, aThing({}, ["g3", "g3"])).record).toBe(record);
  expect(readRecord(aThing({}, ["g2", "g1", "g2"])).erased).toEqual(["g1", "g2"]);
});

test("no row of old files brings back what was erased", () => {
  const run = property(array(aRecord), (files) => {
    let record: StoredRecord = aThing({}, ["g0"]);
    for (const file of files) record = joinStored(record, file).record;
    expect(record.fields).toEqual({});
    expect(record.erased).toContain("g0");
  });
  assert(run);
});

test("types, fields and values that this version does not know come through whole", () => {
  const run = property(string(), dictionary(string(), jsonValue()), (type, future) => {
    const cells = Object.entries(future).map(([field, value], i): [string, Cell] => {
      // What a file can hold: JSON has no -0.
      return [field, ["new-1", i + 1, 0, parse(JSON.stringify(value))]];
    });
    const record = { type, id: "r0", fields: Object.fromEntries(cells), erased: [] };
    const known = { type, id: "r0", fields: { name: ["a", 1, 0, "x"] as const }, erased: [] };
    const { fields } = joinStored(known, record).record;
    const others = cells.filter(([field]) => field !== "name");
    for (const [field, cell] of others) expect(fields[field]).toBe(cell);
    expect(textOf(joinStored(undefined, record).record)).toBe(textOf(record));
  });
  assert(run);
});

test("the contract's records have every cell written out, in order", () => {
  const value = { actor: "a", n: 1, at: 0, value: "x" };
  const wide = (fields: WideRecord["fields"]): WideRecord => ({ ...aThing({}), fields });
  const a = wide({ b: { seen: { a: 1 }, values: [value] } });
  const b = wide({ a: { values: [value], seen: { a: 1 } } });
  expect(JSON.stringify(joinRecords(a, b))).toBe(
    '{"type":"things","id":"r0","fields":{"a":{"seen":{"a":1},"values":[{"actor":"a","n":1,"at":0,"value":"x"}]},"b":{"seen":{"a":1},"values":[{"actor":"a","n":1,"at":0,"value":"x"}]}},"erased":[]}',
  );
});

test.for([
  { type: "others", id: "r0" },
  { type: "things", id: "r1" },
])("$type/$id is never joined with things/r0", (other) => {
  const join = () => joinStored(aThing({}), { ...other, fields: {}, erased: [] });
  expect(join).toThrow(new TypeError(`${other.type}/${other.id} is not things/r0`));
});
