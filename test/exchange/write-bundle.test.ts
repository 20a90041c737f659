import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Json } from "#crdt/json.ts";
import { readRecord } from "#crdt/record.ts";
import { checkField } from "#domain/schema.ts";
import { nameBytes } from "#domain/text-size.ts";
import { readBundle } from "#exchange/read-bundle.ts";
import { writeBundle } from "#exchange/write-bundle.ts";
import {
  annie,
  bruno,
  bytesOf,
  draft,
  idOf,
  makeErased,
  makeRecord,
  noon,
  recordsOf,
  textOf,
  twoPhones,
  write,
} from "./bundles.ts";
import { anyRecords } from "./any-records.ts";

describe("the text of a file", () => {
  test("is an array with one element a line", async () => {
    const { bytes } = await write([
      makeRecord({ phone: twoPhones(), name: [annie, 17, noon, "Menuiserie du Fleuve"] }),
      makeErased(idOf("partie")),
    ]);
    expect(textOf(bytes).split("\n")).toEqual([
      "[",
      '{"format":"maillon","version":1,"kind":"replica","space":{"id":"equipexxxxxx","name":"Équipe des Estrans"},"from":{"device":"AnnieX","name":"Téléphone d’Annie"},"made":"2026-11-23T14:05:00Z","count":2},',
      '{"type":"contacts","id":"partiexxxxxx","erased":["gesture11111"]},',
      '{"type":"enterprises","id":"fxeuvexxxxxx","actors":["AnnieX-first123","BrunoX-first123"],"fields":{"name":[0,17,1795442700000,"Menuiserie du Fleuve"],"phone":{"seen":[[0,3],[1,9]],"values":[[0,3,1795442700000,"418 724-1111"],[1,9,1795442800000,"581 248-2222"]]}}},',
      expect.stringMatching(/^\{"end":true,"count":2,"sha256":"[0-9a-f]{64}"\}$/),
      "]",
      "",
    ]);
    expect(JSON.parse(textOf(bytes))).toHaveLength(4);
  });

  test("carries a hash of all that stands before the last element", async () => {
    const { bytes } = await write([makeRecord()]);
    const [covered = "", end = ""] = textOf(bytes).split(/(?<=\n)(?=\{"end")/);
    const hash = await crypto.subtle.digest("SHA-256", bytesOf(covered));
    expect(end).toContain(Buffer.from(hash).toString("hex"));
  });

  test("has a cell short when its one value is all it has seen, however memory holds it", async () => {
    const value = { actor: annie, n: 2, at: noon, value: "Atelier" };
    const { bytes } = await write([
      makeRecord({ name: { seen: { [annie]: 2 }, values: [value] } }),
    ]);
    expect(textOf(bytes)).toContain(`"fields":{"name":[0,2,${noon},"Atelier"]}`);
  });

  test("takes a member as long as a person may write one", async () => {
    const purpose = "é".repeat(nameBytes / 2);
    expect(checkField("enterprises", `purposes/${purpose}`, true)).toBeUndefined();
    const { left } = await write([makeRecord({ [`purposes/${purpose}`]: [annie, 1, noon, true] })]);
    expect(left).toEqual([]);
    const ascii = "e".repeat(nameBytes);
    expect(checkField("buyers", `nameVariants/${ascii}`, true)).toBeUndefined();
    const other = await write([makeRecord({ [`nameVariants/${ascii}`]: [annie, 1, noon, true] })]);
    expect(other.left).toEqual([]);
  });

  test("names in `deleted` whole actors, not indexes", async () => {
    const { bytes } = await write([
      makeRecord({ deleted: [annie, 2, noon, { dots: [[bruno, 1]], into: idOf("autre") }] }),
    ]);
    expect(textOf(bytes)).toContain(`{"dots":[["${bruno}",1]],"into":"autrexxxxxxx"}`);
    expect(textOf(bytes)).toContain(`"actors":["${annie}"]`);
  });

  test("holds the join of a record that comes twice", async () => {
    const { bytes, count } = await write([
      makeRecord({ name: [annie, 1, noon, "Un"] }),
      makeRecord({ phone: [bruno, 1, noon, "Deux"] }),
    ]);
    const [record] = recordsOf(await readBundle(bytes));
    expect(count).toBe(1);
    expect(Object.keys(record?.fields ?? {})).toEqual(["name", "phone"]);
  });
});

describe("export, import, export (B1)", () => {
  test("gives the same bytes, whatever the order and the form in memory", async () => {
    await fc.assert(
      fc.asyncProperty(anyRecords, fc.infiniteStream(fc.nat()), async (records, chance) => {
        const shuffled = records.toSorted(() => ((chance.next().value ?? 0) % 3) - 1);
        const [first, second] = await Promise.all([write(records), write(shuffled)]);
        const read = recordsOf(await readBundle(first.bytes));
        const again = await write(read);
        expect(second.bytes).toEqual(first.bytes);
        expect(again.bytes).toEqual(first.bytes);
      }),
      { numRuns: 200 },
    );
  });

  test("gives back every record in its normal form, those of unknown types and fields too (V1)", async () => {
    await fc.assert(
      fc.asyncProperty(anyRecords, async (records) => {
        const { bytes, left } = await write(records);
        const expected = records
          .map((record) => readRecord(record))
          .toSorted((a, b) => (`${a.type} ${a.id}` < `${b.type} ${b.id}` ? -1 : 1));
        expect(left).toEqual([]);
        expect(recordsOf(await readBundle(bytes))).toEqual(expected);
      }),
      { numRuns: 200 },
    );
  });

  test("sorts actors and what a cell has seen, however memory holds it", async () => {
    const { bytes } = await write([
      makeRecord({ name: [bruno, 2, noon, "x"], phone: [annie, 1, noon, "y"] }),
      // A plain object puts 9 before 12, text puts 12 first.
      makeRecord({ name: { seen: { [bruno]: 9, 12: 3, 9: 1 }, values: [] } }, { id: idOf("zz") }),
    ]);
    expect(textOf(bytes)).toContain(`"actors":["${annie}","${bruno}"],"fields":{"name":[1,2,`);
    expect(textOf(bytes)).toContain(
      `"actors":["12","9","${bruno}"],"fields":{"name":{"seen":[[0,3],[1,1],[2,9]]`,
    );
  });

  test("sorts the keys of a value, so that two phones that hold it in another order agree", async () => {
    const [one, two] = await Promise.all([
      write([makeRecord({ "items/a1": [annie, 1, noon, { b: 1, a: { d: 2, c: 3 } }] })]),
      write([makeRecord({ "items/a1": [annie, 1, noon, { a: { c: 3, d: 2 }, b: 1 }] })]),
    ]);
    expect(one.bytes).toEqual(two.bytes);
  });
});

describe("what no reader would take", () => {
  const good = makeRecord();
  const bad = { type: "needs", id: idOf("mauvaise") };

  test.for([
    ["a line over 4 MB", "x".repeat(4 * 1_048_576), "long"],
    ["a line over 4 MB once in UTF-8", "é".repeat(2 * 1_048_576), "long"],
    ["17 levels", nest(14), "nested"],
    ["a reserved key", JSON.parse('{"__proto__":1}'), "key"],
    ["half a character", "\uD83D", "text"],
  ] as const)("is left out and named: %s", async ([, value, reason]) => {
    const { bytes, count, left } = await write([
      makeRecord({ text: [annie, 1, noon, value] }, bad),
      good,
    ]);
    expect(left).toEqual([{ ...bad, reason }]);
    expect(count).toBe(1);
    expect(recordsOf(await readBundle(bytes))).toEqual([good]);
  });

  test.for([
    ["a time that is no number", makeRecord({ name: [annie, 1, Number.NaN, "x"] })],
    ["a count of zero", makeRecord({ name: [annie, 0, noon, "x"] })],
    ["a count beyond what a number tells apart", makeRecord({ name: [annie, 2 ** 53, noon, "x"] })],
    ["an id that is not ours", makeRecord(undefined, { id: "court" })],
    ["a record without a cell", makeRecord({})],
    [
      "a value of more levels than a conflict has room for",
      makeRecord({ x: [annie, 1, noon, nest(12)] }),
    ],
  ] as const)("is left out and named: %s", async ([, record]) => {
    const { bytes, left } = await write([record, makeErased(idOf("bonne"))]);
    expect(left).toEqual([{ type: record.type, id: record.id, reason: "shape" }]);
    expect(recordsOf(await readBundle(bytes))).toHaveLength(1);
  });

  test("in the header is a programmer's fault", async () => {
    await expect(write([], { made: "hier" })).rejects.toThrow(RangeError);
  });
});

test("a value that one phone can send is one that a phone with a conflict can send on", async () => {
  const deep = nest(11);
  const short = makeRecord({ x: [annie, 1, noon, deep] });
  const wide = makeRecord({
    x: { seen: { [annie]: 2 }, values: [{ actor: annie, n: 1, at: noon, value: deep }] },
  });
  const written = await Promise.all([write([short]), write([wide])]);
  expect(written.map(({ left }) => left)).toEqual([[], []]);
});

function nest(levels: number): Json {
  return levels === 0 ? "x" : [nest(levels - 1)];
}

test("an abort stops the writing", async () => {
  const records = Array.from({ length: 600 }, (_, n) =>
    makeRecord(undefined, { id: idOf(n.toString(6).replaceAll("0", "z")) }),
  );
  const heard: number[] = [];
  const gone = new AbortController();
  const onProgress = (share: number) => {
    heard.push(share);
    gone.abort();
  };
  const { signal } = gone;
  await expect(writeBundle({ ...draft, records }, { onProgress, signal })).rejects.toThrow("abort");
  expect(heard).toEqual([511 / 600]);
});
