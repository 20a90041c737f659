import * as fc from "fast-check";
import { expect, test } from "vitest";
import { binState, intoOf } from "#crdt/bin.ts";
import { liveValues, shownValue } from "#crdt/cell.ts";
import { cellOf, conflictsOf } from "#crdt/fields.ts";
import { members } from "../support/members.ts";
import type { Json } from "#crdt/json.ts";
import { differingFields, keptOf, mergeWrites } from "#crdt/merge.ts";
import { joinStored, type Removed, type StoredRecord } from "#crdt/record.ts";
import { unmergeWrites } from "#crdt/unmerge.ts";
import { type RecordWrite, writeRecord } from "#crdt/write.ts";

type Device = Map<string, StoredRecord>;

/** What each device replaced, as its history keeps it. */
const pasts = new WeakMap<Device, Removed[]>();
let acts = 0;

function write(device: Device, actor: string, writes: readonly RecordWrite[]): void {
  acts += 1;
  let n = acts * 100;
  for (const one of writes) {
    const written = writeRecord(device.get(one.id), one, { actor, n, at: acts });
    n = written.n;
    device.set(one.id, written.record);
    pastOf(device).push(...written.removed);
  }
}

function pastOf(device: Device): Removed[] {
  const known = pasts.get(device) ?? [];
  pasts.set(device, known);
  return known;
}

function receive(to: Device, from: Device): void {
  for (const record of from.values()) {
    const { record: joined, removed } = joinStored(to.get(record.id), record);
    to.set(record.id, joined);
    pastOf(to).push(...removed);
  }
}

function sheet(device: Device, id: string): StoredRecord {
  return device.get(id) ?? { type: "things", id, fields: {}, erased: [] };
}

function fill(device: Device, actor: string, id: string, values: Record<string, Json>): void {
  const fields = Object.entries(values).map(([field, value]) => ({ field, value, over: [] }));
  write(device, actor, [{ type: "things", id, fields }]);
}

function merge(
  device: Device,
  actor: string,
  a: string,
  b: string,
  taken: readonly string[],
): void {
  const { kept, merged } = keptOf(sheet(device, a), sheet(device, b));
  write(device, actor, mergeWrites(kept, merged, new Set(taken)));
}

function unmerge(device: Device, actor: string, id: string, kept: string) {
  const find = (of: string, field: string, by: string, n: number) =>
    pastOf(device).find(
      (one) => one.id === of && one.field === field && one.value.actor === by && one.value.n === n,
    )?.value;
  const { writes, unknown } = unmergeWrites([sheet(device, kept)], sheet(device, id), find);
  write(device, actor, writes);
  return unknown;
}

/** What a person reads on a sheet. */
function read(record: StoredRecord): Json {
  const plain = Object.keys(record.fields)
    .filter((field) => field !== "deleted" && !field.includes("/"))
    .toSorted()
    .map((field) => [
      field,
      liveValues(cellOf(record, field))
        .flatMap(({ value }) => (value === null ? [] : [JSON.stringify(value)]))
        .toSorted(),
    ])
    .filter(([, values]) => values?.length !== 0);
  return { plain, tags: members(record, "tags") };
}

function twoSheets(): Device {
  const device: Device = new Map();
  fill(device, "me", "s1", { name: "Récup", phone: "1", city: "Matane", "tags/a": true });
  fill(device, "me", "s2", { name: "Récup inc.", phone: "2", mail: "x@y", "tags/b": true });
  return device;
}

test("the greater id goes into the smaller, with the fields that a person chose, and sets are united", () => {
  const device = twoSheets();
  expect(differingFields(sheet(device, "s1"), sheet(device, "s2"))).toEqual([
    "city",
    "mail",
    "name",
    "phone",
  ]);
  merge(device, "me", "s2", "s1", ["phone", "mail"]);
  expect(intoOf(sheet(device, "s2"))).toBe("s1");
  expect(read(sheet(device, "s1"))).toEqual({
    plain: [
      ["city", ['"Matane"']],
      ["mail", ['"x@y"']],
      ["name", ['"Récup"']],
      ["phone", ['"2"']],
    ],
    tags: ["a", "b"],
  });
});

test("a conflict that is chosen stays one, and so does one that is not touched", () => {
  const device = twoSheets();
  write(device, "you", [
    { type: "things", id: "s2", fields: [{ field: "phone", value: "3", over: [] }] },
  ]);
  write(device, "you", [
    { type: "things", id: "s1", fields: [{ field: "name", value: "Récupération", over: [] }] },
  ]);
  merge(device, "me", "s1", "s2", ["phone"]);
  expect(conflictsOf(sheet(device, "s1"))).toEqual(["name", "phone"]);
  expect(liveValues(cellOf(sheet(device, "s1"), "phone")).map(({ value }) => value)).toEqual([
    "2",
    "3",
  ]);
});

test("an item of a list comes once; two items under one key are two versions", () => {
  const device = twoSheets();
  fill(device, "me", "s1", { "papers/k1": { kind: "a" }, "papers/k2": { kind: "b" } });
  fill(device, "me", "s2", { "papers/k9": { kind: "a" }, "papers/k2": { kind: "c" } });
  merge(device, "me", "s1", "s2", []);
  const kept = sheet(device, "s1");
  expect(cellOf(kept, "papers/k9")).toBeUndefined();
  expect(liveValues(cellOf(kept, "papers/k2")).map(({ value }) => value)).toEqual([
    { kind: "b" },
    { kind: "c" },
  ]);
});

test("two phones that merge the same two at once keep one, with both choices", () => {
  const mine = twoSheets();
  const yours: Device = new Map(mine);
  merge(mine, "me", "s1", "s2", ["phone"]);
  merge(yours, "you", "s2", "s1", ["name"]);
  receive(mine, yours);
  receive(yours, mine);
  for (const device of [mine, yours]) {
    expect(binState(sheet(device, "s1"))).toBe("live");
    expect(intoOf(sheet(device, "s2"))).toBe("s1");
    expect(shownValue(cellOf(sheet(device, "s1"), "phone"))).toBe("2");
    expect(shownValue(cellOf(sheet(device, "s1"), "name"))).toBe("Récup inc.");
    expect(conflictsOf(sheet(device, "s1"))).toEqual([]);
  }
  expect(unmerge(mine, "me", "s2", "s1")).toEqual([]);
  receive(yours, mine);
  for (const device of [mine, yours]) {
    expect(read(sheet(device, "s1"))).toEqual(read(sheet(twoSheets(), "s1")));
    expect(read(sheet(device, "s2"))).toEqual(read(sheet(twoSheets(), "s2")));
    expect(binState(sheet(device, "s2"))).toBe("live");
  }
});

test("what was written since a merge stays when it is taken back", () => {
  const device = twoSheets();
  merge(device, "me", "s1", "s2", ["phone", "name"]);
  const over = liveValues(cellOf(sheet(device, "s1"), "name")).map(
    ({ actor, n }) => [actor, n] as const,
  );
  write(device, "you", [
    { type: "things", id: "s1", fields: [{ field: "name", value: "Le Récup", over }] },
  ]);
  unmerge(device, "me", "s2", "s1");
  expect(shownValue(cellOf(sheet(device, "s1"), "name"))).toBe("Le Récup");
  expect(shownValue(cellOf(sheet(device, "s1"), "phone"))).toBe("1");
  expect(shownValue(cellOf(sheet(device, "s1"), "mail"))).toBeNull();
});

test("where the values of before were never seen, what the merge wrote stays and is said", () => {
  const device = twoSheets();
  merge(device, "me", "s1", "s2", ["phone", "mail"]);
  const newcomer: Device = new Map();
  receive(newcomer, device);
  expect(unmerge(newcomer, "you", "s2", "s1")).toEqual(["phone"]);
  expect(binState(sheet(newcomer, "s2"))).toBe("live");
  expect(shownValue(cellOf(sheet(newcomer, "s1"), "phone"))).toBe("2");
  // Nothing stood there before: that is known without a history.
  expect(shownValue(cellOf(sheet(newcomer, "s1"), "mail"))).toBeNull();
});

test("a sheet changed elsewhere while it was merged asks, and a new deletion does not forget where it went", () => {
  const mine = twoSheets();
  const yours: Device = new Map(mine);
  merge(mine, "me", "s1", "s2", []);
  fill(yours, "you", "s2", { note: "vu au salon" });
  receive(mine, yours);
  expect(binState(sheet(mine, "s2"))).toBe("asked");
  expect(intoOf(sheet(mine, "s2"))).toBeUndefined();
});

const ids = ["s1", "s2", "s3", "s4"];
const fields = ["name", "phone", "city"];
const three = fc.integer({ min: 0, max: 2 });
const step = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      by: three,
      pair: fc.shuffledSubarray(ids, { minLength: 2, maxLength: 2 }),
      taken: fc.subarray(fields),
    }),
  },
  { weight: 3, arbitrary: fc.record({ by: three, reads: three }) },
);

test("whoever merges what, in whatever direction and order, one always stays and the others lead to it", () => {
  const run = fc.property(fc.array(step, { minLength: 2, maxLength: 14 }), (steps) => {
    const first: Device = new Map();
    for (const id of ids) fill(first, "d0", id, { name: id, phone: `phone ${id}`, city: "Matane" });
    const devices = [first, new Map(first), new Map(first)];
    const device = (place: number) => devices[place] ?? first;
    const mergedAway = new Set<string>();
    for (const one of steps) {
      if ("reads" in one) {
        receive(device(one.by), device(one.reads));
        continue;
      }
      const [a = "", b = ""] = one.pair;
      const here = device(one.by);
      // A person merges what is listed.
      if ([a, b].some((id) => binState(sheet(here, id)) === "binned")) continue;
      merge(here, `d${one.by}`, a, b, one.taken);
      mergedAway.add(a < b ? b : a);
    }
    for (const to of devices) for (const from of devices) receive(to, from);
    for (const to of devices) for (const from of devices) receive(to, from);
    for (const to of devices) {
      // The smallest is never merged away; nobody is lost: each is listed, or leads to one that is.
      expect(binState(sheet(to, "s1"))).toBe("live");
      for (const id of ids) {
        expect(mergedAway.has(id) || binState(sheet(to, id)) === "live").toBe(true);
        let at = id;
        for (let next = intoOf(sheet(to, at)); next !== undefined; next = intoOf(sheet(to, at))) {
          expect(next < at).toBe(true);
          at = next;
        }
        expect(binState(sheet(to, at))).not.toBe("binned");
      }
      expect(ids.map((id) => read(sheet(to, id)))).toEqual(ids.map((id) => read(sheet(first, id))));
    }
  });
  fc.assert(run, { numRuns: 400 });
});

test("a merge taken back leaves both sheets as they read before, whatever was chosen", () => {
  const value = fc.option(fc.constantFrom("x", "y", "z"), { nil: undefined });
  const one = fc.record({ name: value, phone: value, "tags/a": fc.constant(true), city: value });
  const run = fc.property(one, one, fc.subarray(fields), (a, b, taken) => {
    const device: Device = new Map();
    const filled = (values: object): Record<string, Json> =>
      Object.fromEntries(Object.entries(values).filter(([, said]) => said !== undefined));
    fill(device, "me", "s1", filled(a));
    fill(device, "me", "s2", filled(b));
    const before = ["s1", "s2"].map((id) => read(sheet(device, id)));
    merge(device, "me", "s2", "s1", taken);
    expect(unmerge(device, "me", "s2", "s1")).toEqual([]);
    expect(["s1", "s2"].map((id) => read(sheet(device, id)))).toEqual(before);
    expect(binState(sheet(device, "s2"))).toBe("live");
  });
  fc.assert(run, { numRuns: 300 });
});
