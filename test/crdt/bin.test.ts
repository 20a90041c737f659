import { expect, test } from "vitest";
import { binState, deletedValue, intoOf, unlisted } from "#crdt/bin.ts";
import { type Cell, dotsOf } from "#crdt/cell.ts";
import type { Json } from "#crdt/json.ts";
import { joinStored, type StoredRecord } from "#crdt/record.ts";
import { writeRecord } from "#crdt/write.ts";

const before = aThing({ name: ["a", 1, 0, "x"], "future/field": ["a", 2, 0, [1]] });

function aThing(fields: Readonly<Record<string, Cell>>): StoredRecord {
  return { type: "things", id: "r0", fields, erased: [] };
}

/** Writes as somebody whose screen shows `record`. */
function change(record: StoredRecord, actor: string, field: string, value: Json): StoredRecord {
  const fields = [{ field, value, over: dotsOf(record.fields[field]) }];
  return writeRecord(record, { type: "things", id: "r0", fields }, { actor, n: 1, at: 0 }).record;
}
const remove = (record: StoredRecord, actor: string, into?: string) =>
  change(record, actor, "deleted", deletedValue(record, into));
const join = (...[first, ...others]: readonly StoredRecord[]) =>
  others.reduce((all, other) => joinStored(all, other).record, first ?? before);

test("a deleted record is in the bin until it is restored, and can go there again", () => {
  expect(binState(before)).toBe("live");
  const gone = remove(before, "b");
  expect(binState(gone)).toBe("binned");
  const back = change(gone, "c", "deleted", null);
  expect(binState(back)).toBe("live");
  expect(binState(remove(back, "d"))).toBe("binned");
});

test("a deletion lists every live dot of the other fields, unknown ones too, in no order of time", () => {
  const twice = join(aThing({ name: ["b", 1, 9, "y"] }), aThing({ name: ["a", 3, 10, "z"] }));
  const record = join(twice, aThing({ city: ["a", 1, 11, null], "future/field": ["a", 2, 0, 1] }));
  expect(deletedValue(remove(record, "c"))).toEqual({
    dots: [
      ["a", 1],
      ["a", 2],
      ["a", 3],
      ["b", 1],
    ],
  });
  expect(Object.keys(Object(deletedValue(before)))).toEqual(["dots"]);
  expect(deletedValue(before, "r9")).toEqual({
    dots: [
      ["a", 1],
      ["a", 2],
    ],
    into: "r9",
  });
});

test.for<[string, string, Json]>([
  ["an edit", "name", "y"],
  ["a first value", "city", "y"],
  ["a field of a newer version", "future/field", [2]],
  ["an emptied field", "name", null],
  ["a member taken out of a set", "tags/a", false],
])("a deletion beside %s asks, in whatever order they come", ([, field, value]) => {
  const edited = change(before, "c", field, value);
  const gone = remove(before, "b");
  expect(binState(join(edited, gone))).toBe("asked");
  expect(binState(join(gone, edited))).toBe("asked");
  const asked = unlisted(join(gone, edited));
  expect(asked).toEqual([{ field, value: { actor: "c", n: 1, at: 0, value } }]);
  const seen = remove(join(gone, edited), "d");
  expect(binState(seen)).toBe("binned");
});

test("a deletion beside a restoring asks", () => {
  const gone = remove(before, "b");
  const both = join(
    change(gone, "c", "deleted", null),
    change(gone, "d", "deleted", deletedValue(gone)),
  );
  expect(binState(both)).toBe("asked");
  expect(binState(change(both, "e", "deleted", null))).toBe("live");
});

test("two deletions list together what each had seen", () => {
  const edited = change(before, "c", "name", "y");
  const both = join(remove(before, "b"), remove(edited, "d"));
  expect(binState(both)).toBe("binned");
});

test("a deletion whose edit is known elsewhere only waits for it", () => {
  const edited = change(before, "c", "name", "y");
  const gone = remove(edited, "d");
  const { deleted } = gone.fields;
  const late = aThing({ ...before.fields, ...(deleted && { deleted }) });
  expect(binState(late)).toBe("asked");
  expect(binState(join(late, edited))).toBe("binned");
});

test("of several merges the smallest id is followed, and only from the bin", () => {
  expect(intoOf(before)).toBeUndefined();
  const one = remove(before, "b", "r5");
  expect(intoOf(one)).toBe("r5");
  const both = join(one, remove(before, "c", "r3"), remove(before, "d"));
  expect(binState(both)).toBe("binned");
  expect(intoOf(both)).toBe("r3");
  expect(intoOf(join(both, change(before, "e", "name", "y")))).toBeUndefined();
  expect(intoOf(remove(before, "b"))).toBeUndefined();
});

test.for<Json>([5, "dots", true, [], [["a", 1]], {}, { dots: null }, { dots: { 0: ["a", 1] } }])(
  "%j in « deleted » is no list, so it deletes nothing",
  (value) => {
    const record = change(before, "b", "deleted", value);
    expect(binState(record)).toBe("live");
    expect(intoOf(record)).toBeUndefined();
  },
);

test.for<Json>([
  [
    ["a", 1],
    ["a", "2"],
  ],
  [["a", 1], "a2", ["a"], null],
  [["a", 1], { 0: "a", 1: 2 }],
  [
    ["a", 1],
    [2, "a"],
    [["a"], 2],
  ],
])("%j does not list the dot a 2", (dots) => {
  expect(binState(change(before, "b", "deleted", { dots }))).toBe("asked");
});

test("an `into` that is no id is followed by nobody", () => {
  const { dots } = {
    dots: [
      ["a", 1],
      ["a", 2],
    ],
  };
  const record = change(before, "b", "deleted", { dots, into: 7 });
  expect(binState(record)).toBe("binned");
  expect(intoOf(record)).toBeUndefined();
});

test("an erased record is in no bin", () => {
  expect(binState({ ...aThing({}), erased: ["g1"] })).toBe("live");
});
