import { expect, test } from "vitest";
import { makeReplica } from "#crdt/replica.ts";
import { fieldsOf } from "#domain/record-types.ts";
import { schemaOf } from "#domain/schema.ts";
import { allTypes, makeDirectory } from "#workspace/directory.ts";
import { toEntry } from "#workspace/entry.ts";
import { binnedIn, unsettledIn } from "#workspace/odd-entries.ts";
import { bigDirectory } from "../support/big-directory.ts";

const options = { seed: 7, count: 3000, today: "2026-11-23" } as const;
const records = bigDirectory(options);
const replica = makeReplica();
replica.join(records);
const directory = makeDirectory(replica);
const entries = records.map((record) =>
  toEntry(allTypes.find((type) => type === record.type) ?? "devices", record),
);

test("a big directory has exactly as many records as asked, each once", () => {
  expect(records).toHaveLength(3000);
  expect(new Set(records.map(({ type, id }) => `${type}/${id}`)).size).toBe(3000);
  expect(() => bigDirectory({ ...options, count: 99 })).toThrow(RangeError);
});

test("it is the same for a seed, another for another", () => {
  expect(bigDirectory(options)).toEqual(records);
  expect(bigDirectory({ ...options, seed: 8 })).not.toEqual(records);
});

test("its records pass the strict reading of a form", () => {
  for (const entry of entries) {
    expect([entry.odd, entry.unknown]).toEqual([{}, {}]);
    const known = Object.keys(fieldsOf(entry.type)).filter((field) => field in entry);
    const plain = Object.fromEntries(known.map((field) => [field, Reflect.get(entry, field)]));
    expect(schemaOf(entry.type).safeParse(plain).error?.issues).toBeUndefined();
  }
});

test("its links lead to records that are there", () => {
  const missing = entries.flatMap((entry) =>
    Object.entries(fieldsOf(entry.type)).flatMap(([field, spec]) => {
      if (spec.kind !== "link" && spec.kind !== "links") return [];
      const ids = [Reflect.get(entry, field) ?? []].flat().filter((id) => typeof id === "string");
      return ids.filter((id) => directory.find(spec.to, id) === undefined);
    }),
  );
  expect(missing).toEqual([]);
});

test("it is mixed as a team’s: sheets corrected, in conflict and in the bin", () => {
  const share = (type: string) => records.filter((one) => one.type === type).length / 3000;
  expect(share("enterprises")).toBeCloseTo(0.3, 2);
  expect(share("interactions")).toBeCloseTo(0.2, 2);
  expect(share("followUps")).toBeCloseTo(0.1, 1);
  expect(unsettledIn(directory).length).toBeGreaterThan(3);
  expect(binnedIn(directory).length).toBeGreaterThan(10);
});

test("its records weigh and hold about what a team’s do", () => {
  const bytes = new TextEncoder().encode(JSON.stringify(records)).length / 3000;
  const cells = records.reduce((sum, { fields }) => sum + Object.keys(fields).length, 0) / 3000;
  expect(bytes).toBeGreaterThan(1000);
  expect(bytes).toBeLessThan(2000);
  expect(cells).toBeGreaterThan(15);
  expect(cells).toBeLessThan(20);
});
