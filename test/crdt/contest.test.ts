import { expect, test } from "vitest";
import { contestsOf, contestWrites, gesturesAgainst, originOf } from "#crdt/contest.ts";
import { conflictsOf } from "#crdt/fields.ts";
import type { StoredRecord } from "#crdt/record.ts";
import { writeRecord } from "#crdt/write.ts";

const old = "Contact11111";

function copyThat(...gestures: readonly string[]): StoredRecord {
  const fields = [{ field: "lastName", value: "Roy", over: [] }, ...contestWrites(old, gestures)];
  const write = { type: "contacts", id: "Copy11111111", fields };
  return writeRecord(undefined, write, { actor: "device-opening1", n: 1, at: 1 }).record;
}

const erasedBy =
  (...erased: readonly string[]) =>
  (id: string) =>
    id === old ? { type: "contacts", id, fields: {}, erased } : undefined;

test("a copy stands as long as what it was made from shows no gesture but those contested", () => {
  expect(gesturesAgainst(copyThat("g1"), erasedBy("g1"))).toEqual([]);
  expect(gesturesAgainst(copyThat("g1", "g2"), erasedBy("g1", "g2"))).toEqual([]);
  expect(gesturesAgainst(copyThat("g1"), () => undefined)).toEqual([]);
});

test("any other gesture erases the copy too", () => {
  expect(gesturesAgainst(copyThat("g1"), erasedBy("g0", "g1"))).toEqual(["g0"]);
  expect(gesturesAgainst(copyThat("g1"), erasedBy("g2"))).toEqual(["g2"]);
});

test("what was contested of one record is not contested of another", () => {
  const two = [...contestWrites(old, ["g1"]), ...contestWrites("Contact22222", ["g2"])];
  const write = { type: "contacts", id: "Copy11111111", fields: two };
  const copy = writeRecord(undefined, write, { actor: "device-opening1", n: 1, at: 1 }).record;
  expect(gesturesAgainst(copy, erasedBy("g1"))).toEqual([]);
  expect(gesturesAgainst(copy, erasedBy("g2"))).toEqual(["g2"]);
});

test("outside the team a copy stands for what it was made from, any other record for itself", () => {
  const copy = copyThat("g1");
  expect(originOf(copy)).toBe(old);
  expect(originOf({ ...copy, fields: {} })).toBe("Copy11111111");
});

test("a copy that contests two gestures asks nobody to choose between them", () => {
  const copy = copyThat("g1", "g2");
  expect(contestsOf(copy)).toHaveLength(2);
  expect(conflictsOf(copy)).toEqual([]);
});

test("a cell that is no contest is none", () => {
  for (const value of ["g1", null, [old], [old, 4], [4, "g1"], { old }]) {
    const fields = { contests: ["device-opening1", 1, 1, value] as const };
    expect(contestsOf({ type: "contacts", id: "Copy11111111", fields, erased: [] })).toEqual([]);
  }
});
