import { expect, test } from "vitest";
import type { Cell } from "#crdt/cell.ts";
import { joinStored, type StoredRecord } from "#crdt/record.ts";
import { makeReplica } from "#crdt/replica.ts";

function aRecord(id: string, name: Cell, type = "things"): StoredRecord {
  return { type, id, fields: { name }, erased: [] };
}

test("records are found by type and id, erased and unknown ones too", () => {
  const replica = makeReplica();
  const one = aRecord("r1", ["a", 1, 0, "x"]);
  const gone: StoredRecord = { type: "things", id: "r2", fields: {}, erased: ["g1"] };
  const future = aRecord("r1", ["a", 2, 0, "y"], "__proto__");
  replica.join([one, gone, future]);
  expect(replica.get("things", "r1")).toBe(one);
  expect(replica.get("__proto__", "r1")).toBe(future);
  expect(replica.get("things", "r3")).toBeUndefined();
  expect(replica.get("others", "r1")).toBeUndefined();
  expect([...replica.all("things").values()]).toEqual([one, gone]);
  expect(replica.types()).toEqual(["__proto__", "things"]);
});

test("a list asked for before its first record follows what comes, and makes no type", () => {
  const replica = makeReplica();
  const things = replica.all("things");
  expect(replica.types()).toEqual([]);
  replica.join([aRecord("r1", ["a", 1, 0, "x"])]);
  expect(things.size).toBe(1);
});

test("a type's version moves at each change of that type and at nothing else", () => {
  const replica = makeReplica();
  const one = aRecord("r1", ["a", 1, 0, "x"]);
  expect(replica.version("things")).toBe(0);
  replica.join([one, aRecord("r2", ["a", 2, 0, "y"])]);
  expect(replica.version("things")).toBe(2);
  replica.join([one, structuredClone(one)]);
  expect(replica.version("things")).toBe(2);
  expect(replica.version("others")).toBe(0);
});

test("a join tells each record that changed once, as it is afterwards, and what it lost", () => {
  const replica = makeReplica();
  const known = aRecord("r0", ["a", 9, 0, "x"]);
  replica.join([known, aRecord("r1", ["a", 1, 0, "x"])]);
  const { changed, removed } = replica.join([
    known,
    aRecord("r1", ["a", 2, 0, "y"]),
    aRecord("r2", ["b", 1, 0, "z"]),
    aRecord("r1", ["b", 2, 0, "w"]),
  ]);
  expect(changed).toEqual([replica.get("things", "r2"), replica.get("things", "r1")]);
  expect(removed.map(({ id, value }) => [id, value.value])).toEqual([["r1", "x"]]);
});

test("what was joined elsewhere is taken as it is, and moves the version", () => {
  const replica = makeReplica();
  const before = aRecord("r1", ["a", 1, 0, "x"]);
  replica.join([before]);
  const { record } = joinStored(before, aRecord("r1", ["b", 1, 0, "y"]));
  replica.replace([record, aRecord("r2", ["a", 2, 0, "z"])]);
  expect(replica.get("things", "r1")).toBe(record);
  expect(replica.all("things").size).toBe(2);
  expect(replica.version("things")).toBe(3);
});

test("records joined elsewhere with what is here are taken as they are, and counted as changes", () => {
  const replica = makeReplica();
  const before = aRecord("r1", ["a", 1, 0, "x"]);
  replica.join([before, aRecord("r2", ["a", 2, 0, "y"])]);
  const { record } = joinStored(before, aRecord("r1", ["b", 1, 0, "z"]));
  replica.replace([record, aRecord("r1", ["b", 2, 0, "z"], "others")]);
  expect(replica.get("things", "r1")).toBe(record);
  expect(replica.all("things").size).toBe(2);
  expect([replica.version("things"), replica.version("others")]).toEqual([3, 1]);
});

/** Counts how often it is read. */
function aPiece(records: readonly StoredRecord[]) {
  const piece = { read: () => ((piece.times += 1), records), times: 0 };
  return piece;
}

test("what is expected is read once, when its type is first asked for, whatever the question", () => {
  const questions: ((replica: ReturnType<typeof makeReplica>) => unknown)[] = [
    (replica) => replica.get("things", "r1")?.id,
    (replica) => replica.all("things").size,
    (replica) => replica.types(),
    (replica) => replica.version("things"),
    (replica) => replica.join([aRecord("r1", ["a", 1, 0, "x"])]).changed,
  ];
  for (const ask of questions) {
    const piece = aPiece([aRecord("r1", ["a", 1, 0, "x"])]);
    const lazy = makeReplica();
    lazy.expect("things", 1, piece.read);
    const eager = makeReplica();
    eager.join([aRecord("r1", ["a", 1, 0, "x"])]);
    expect(lazy.get("others", "r1")).toBeUndefined();
    expect(piece.times).toBe(0);
    expect(ask(lazy)).toEqual(ask(eager));
    ask(lazy);
    expect(piece.times).toBe(1);
  }
});

test("what is expected joins what came before it was read", () => {
  const replica = makeReplica();
  const later = aRecord("r1", ["a", 2, 0, "y"]);
  replica.expect("things", 2, () => [
    aRecord("r1", ["a", 1, 0, "x"]),
    aRecord("r2", ["a", 3, 0, "z"]),
  ]);
  replica.replace([later]);
  expect(replica.get("things", "r1")).toEqual(later);
  expect(replica.all("things").size).toBe(2);
});

test("what is expected and known already is no change", () => {
  const replica = makeReplica();
  const one = aRecord("r1", ["a", 1, 0, "x"]);
  replica.join([one]);
  replica.expect("things", 2, () => [structuredClone(one), aRecord("r2", ["a", 2, 0, "y"])]);
  expect(replica.version("things")).toBe(2);
  expect(replica.get("things", "r1")).toBe(one);
});

test("what is expected is read piece by piece, and counted until it is", () => {
  const replica = makeReplica();
  expect(replica.readNext()).toBe(false);
  replica.expect("things", 1, () => [aRecord("r1", ["a", 1, 0, "x"])]);
  replica.expect("things", 2, () => [
    aRecord("r2", ["a", 2, 0, "y"]),
    aRecord("r3", ["a", 3, 0, "z"]),
  ]);
  replica.expect("others", 4, () => []);
  expect(replica.expected("things")).toBe(3);
  expect(replica.readNext()).toBe(true);
  expect(replica.expected("things")).toBeLessThan(3);
  expect([replica.readNext(), replica.readNext(), replica.readNext()]).toEqual([true, true, false]);
  expect([replica.expected("things"), replica.expected("others")]).toEqual([0, 0]);
  expect(replica.all("things").size).toBe(3);
});
