import { expect, test } from "vitest";
import { type Cell, dotsOf, liveValues } from "#crdt/cell.ts";
import { joinStored, type StoredRecord } from "#crdt/record.ts";
import { type FieldWrite, writeRecord } from "#crdt/write.ts";
import { frozen } from "./hostile.ts";

const stamp = { actor: "me", n: 7, at: 100 };

function aThing(fields: Readonly<Record<string, Cell>>, erased: readonly string[] = []) {
  return frozen({ type: "things", id: "r0", fields, erased });
}

function write(before: StoredRecord | undefined, ...fields: readonly FieldWrite[]) {
  return writeRecord(before, { type: "things", id: "r0", fields }, stamp);
}

test("the first value of a field is kept short, and takes the actor's next number", () => {
  const written = write(
    undefined,
    { field: "name", value: "x", over: [] },
    { field: "city", value: null, over: [] },
  );
  expect(written).toEqual({
    record: aThing({ name: ["me", 7, 100, "x"], city: ["me", 8, 100, null] }),
    removed: [],
    n: 9,
  });
});

test("a write replaces what the screen showed and says so; the other fields are the same cells", () => {
  const before = aThing({ name: ["you", 3, 50, "x"], city: ["you", 4, 50, "y"] });
  const { record, removed } = write(before, { field: "name", value: "z", over: [["you", 3]] });
  expect(record.fields["name"]).toEqual({
    seen: { me: 7, you: 3 },
    values: [{ actor: "me", n: 7, at: 100, value: "z" }],
  });
  expect(record.fields["city"]).toBe(before.fields["city"]);
  expect(removed).toEqual([
    { type: "things", id: "r0", field: "name", value: { actor: "you", n: 3, at: 50, value: "x" } },
  ]);
});

test("over one's own only value the cell stays short", () => {
  const before = aThing({ name: ["me", 2, 50, "x"] });
  const { record } = write(before, { field: "name", value: "z", over: [["me", 2]] });
  expect(record.fields).toEqual({ name: ["me", 7, 100, "z"] });
});

test("a value that came while the form was open survives beside the new one", () => {
  const shown = aThing({ name: ["you", 3, 50, "x"] });
  const { record: now } = joinStored(shown, aThing({ name: ["she", 1, 60, "y"] }));
  const { record, removed } = write(now, {
    field: "name",
    value: "z",
    over: dotsOf(shown.fields["name"]),
  });
  expect(liveValues(record.fields["name"]).map(({ value }) => value)).toEqual(["y", "z"]);
  expect(removed.map(({ value }) => value.value)).toEqual(["x"]);
});

test("only the very dot is replaced, not another number or actor", () => {
  const before = aThing({ name: ["you", 3, 50, "x"] });
  const { record, removed } = write(before, {
    field: "name",
    value: "z",
    over: [
      ["you", 2],
      ["she", 3],
    ],
  });
  expect(liveValues(record.fields["name"])).toHaveLength(2);
  expect(removed).toEqual([]);
});

test("a dot never seen here is not covered: what lies below it was shown to nobody", () => {
  const { record } = write(undefined, { field: "name", value: "z", over: [["you", 9]] });
  expect(record.fields).toEqual({ name: ["me", 7, 100, "z"] });
  const late = joinStored(record, aThing({ name: ["you", 8, 50, "unseen"] })).record;
  expect(liveValues(late.fields["name"]).map(({ value }) => value)).toEqual(["unseen", "z"]);
});

test("undoing a settled conflict brings every value back, each with its own dot", () => {
  const settled = aThing({ name: ["you", 3, 50, "chosen"] });
  const { record, n, removed } = write(
    settled,
    { field: "name", value: "one", over: [["you", 3]] },
    { field: "name", value: "other", over: [] },
  );
  expect(liveValues(record.fields["name"]).map(({ n: dot, value }) => [dot, value])).toEqual([
    [7, "one"],
    [8, "other"],
  ]);
  expect(n).toBe(9);
  expect(removed).toHaveLength(1);
  // On another device that had the conflict and its settling.
  const { record: there } = joinStored(settled, record);
  expect(there.fields).toEqual(record.fields);
});

test("values stay sorted by actor and number, whoever writes last", () => {
  const { record } = write(aThing({ name: ["you", 3, 50, "x"] }), {
    field: "name",
    value: "z",
    over: [],
  });
  expect(record.fields["name"]).toMatchObject({ values: [{ actor: "me" }, { actor: "you" }] });
});

test("a number that a file claims to have seen of this actor is not used again", () => {
  const before = aThing({ name: { seen: { me: 500 }, values: [] }, city: ["you", 1, 0, "y"] });
  const { record, n } = write(
    before,
    { field: "name", value: "z", over: [] },
    { field: "city", value: "w", over: [["you", 1]] },
  );
  expect(record.fields["name"]).toEqual(["me", 501, 100, "z"]);
  expect(record.fields["city"]).toMatchObject({ seen: { me: 502, you: 1 } });
  expect(n).toBe(503);
});

test("when a file claims every number of this actor, nothing is written and it is said", () => {
  const before = aThing({ name: { seen: { me: Number.MAX_SAFE_INTEGER }, values: [] } });
  expect(() => write(before, { field: "name", value: "z", over: [] })).toThrow(
    new RangeError("me has no number left in name"),
  );
});

test("a form in which nothing changed writes nothing", () => {
  const before = aThing({ name: ["you", 3, 50, "x"] });
  expect(write(before)).toEqual({ record: before, removed: [], n: 7 });
  expect(write(before).record).toBe(before);
});

test("an erased record takes no value", () => {
  const gone = aThing({}, ["g1"]);
  const written = write(gone, { field: "name", value: "z", over: [] });
  expect(written).toEqual({ record: gone, removed: [], n: 7 });
  expect(written.record).toBe(gone);
});

test("erasing leaves the gesture alone: no cell, nothing for the history, no number used", () => {
  const before = aThing({ name: ["you", 3, 50, "x"] });
  const fields = [{ field: "name", value: "z", over: [] }];
  const erasure = { type: "things", id: "r0", fields, erase: "g1" };
  for (const record of [before, undefined]) {
    const written = writeRecord(record, erasure, stamp);
    expect(written).toEqual({ record: aThing({}, ["g1"]), removed: [], n: 7 });
  }
});

test("a second person's erasure is kept beside the first", () => {
  const erasure = { type: "things", id: "r0", fields: [], erase: "g1" };
  const { record } = writeRecord(aThing({}, ["g2"]), erasure, stamp);
  expect(record).toEqual(aThing({}, ["g1", "g2"]));
});

test.for(["__proto__", "constructor", "toString"])(
  "%s is a field and an actor like any other",
  (name) => {
    const fields = [{ field: name, value: "x", over: [] }];
    const first = writeRecord(
      undefined,
      { type: "things", id: "r0", fields },
      { actor: name, n: 1, at: 0 },
    );
    expect(Object.entries(first.record.fields)).toEqual([[name, [name, 1, 0, "x"]]]);
    const { record, removed } = write(first.record, { field: name, value: "y", over: [[name, 1]] });
    expect(Object.keys(record.fields)).toEqual([name]);
    expect(removed).toHaveLength(1);
    const [[, cell] = []] = Object.entries(record.fields);
    expect(cell).toMatchObject({ values: [{ actor: "me", n: 7, value: "y" }] });
    expect(joinStored(record, first.record)).toEqual({ record, removed: [], changed: false });
  },
);
