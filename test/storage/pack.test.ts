import * as fc from "fast-check";
import { expect, test } from "vitest";
import { type Cell, readCell } from "#crdt/cell.ts";
import type { Json } from "#crdt/json.ts";
import { put } from "#crdt/own.ts";
import type { StoredRecord } from "#crdt/record.ts";
import { makeLines } from "#storage/lines.ts";
import { packPage, packRecords } from "#storage/pack.ts";
import { unpackPage, unpackRecords } from "#storage/unpack.ts";

const name = fc.oneof(
  fc.constantFrom("name", "phone", "constructor", "__proto__", "1", "sectors/wood"),
  fc.string(),
);
const actor = fc.oneof(fc.constantFrom("phone1-opening1", "phone2-opening1", "__proto__"), name);
const count = fc.oneof(fc.integer({ min: 1, max: 9 }), fc.maxSafeNat());
// What a hostile file may say of the time: any number that JSON can write.
const time = fc.oneof(
  fc.integer({ min: 1_700_000_000_000, max: 1_700_000_000_009 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((at) => at + 0),
  fc.constantFrom(0.1, -1e308, 1e308, 2 ** 53, -(2 ** 53), Number.MAX_SAFE_INTEGER),
);
const json: fc.Arbitrary<Json> = fc.jsonValue().map((value) => JSON.parse(JSON.stringify(value)));
const short: fc.Arbitrary<Cell> = fc.tuple(actor, count, time, json);
const wide = fc
  .tuple(
    fc.array(fc.tuple(actor, count), { maxLength: 4 }),
    fc.array(fc.record({ actor, n: count, at: time, value: json }), { maxLength: 4 }),
  )
  .map(([dots, values]) => readCell({ seen: made(dots), values }))
  .filter((cell) => cell !== undefined);
const record: fc.Arbitrary<StoredRecord> = fc.oneof(
  fc.record({
    type: name,
    id: fc.string(),
    fields: fc.array(fc.tuple(name, fc.oneof(short, wide)), { maxLength: 24 }).map(made),
    erased: fc.constant([]),
  }),
  fc.record({
    type: name,
    id: fc.string(),
    fields: fc.constant({}),
    erased: fc.array(fc.string(), { minLength: 1, maxLength: 3 }),
  }),
);

function made<T>(entries: readonly (readonly [key: string, value: T])[]): Record<string, T> {
  const map: Record<string, T> = {};
  for (const [key, value] of entries) put(map, key, value);
  return map;
}

/** With the order of its keys. */
function written(records: readonly StoredRecord[]): string {
  return JSON.stringify(records);
}

test("records are read as they were packed, hostile ones too", () => {
  fc.assert(
    fc.property(fc.array(record, { maxLength: 12 }), (records) => {
      expect(written(unpackRecords(packRecords(records)))).toBe(written(records));
      expect(written(unpackPage({ bytes: packPage(records) }))).toBe(written(records));
    }),
    { numRuns: 400 },
  );
});

test("a page has no character that makes a browser read it at two bytes each", () => {
  const hard = "L’Œuvre — « été » 🌲 \ud800";
  const fields = { [hard]: ["phone1-opening1", 1, 1, hard] as const };
  const bytes = packPage([{ type: "enterprises", id: "Enterprise1", fields, erased: [] }]);
  expect(new TextDecoder().decode(bytes)).toMatch(/^[\0-\xff]+$/);
  expect(Object.values(unpackPage({ bytes })[0]?.fields ?? {})).toEqual([fields[hard]]);
});

test("an actor is written once for many records, and times in few digits", () => {
  const records = Array.from({ length: 100 }, (_, i): StoredRecord => {
    const at = 1_795_442_700_000 + i;
    const fields = { legalForm: ["phone1-opening1", i + 1, at, "cooperative"] as const };
    return { type: "enterprises", id: `Enterprise${i}`, fields, erased: [] };
  });
  const text = packRecords(records);
  for (const once of ["phone1-opening1", "17954427"]) expect(text.split(once)).toHaveLength(2);
});

test("a line of long values is short, of both live values where there are two", () => {
  const value = "x".repeat(300_000);
  const cell = {
    seen: { a: 1, b: 1 },
    values: ["a", "b"].map((whose) => ({ actor: whose, n: 1, at: 1, value })),
  };
  const lines = makeLines(1, "here");
  for (const id of ["1", "2", "3"]) {
    lines.add({ type: "interactions", id, fields: { text: cell }, erased: [] }, []);
  }
  expect(lines.end().map(({ text }) => unpackRecords(text).length)).toEqual([1, 1, 1]);
});
