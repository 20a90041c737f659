import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import type { StoredRecord } from "#crdt/record.ts";
import { readBundle } from "#exchange/read-bundle.ts";
import {
  annie,
  bruno,
  bytesOf,
  draft,
  forge,
  idOf,
  lineWith,
  makeRecord,
  noon,
  problemOf,
  recordsOf,
  textOf,
  write,
} from "./bundles.ts";

const record = makeRecord();
const line = lineWith(`[0,1,${noon},"Menuiserie du Fleuve"]`);

describe("a good file", () => {
  test("tells whose it is, and its lines add up", async () => {
    const others = [{ reference: "seao", rows: [] }, { id: "of something else" }];
    const reading = await readBundle(forge([line, ...others]));
    expect(reading).toMatchObject({
      ok: true,
      bundle: {
        header: { space: draft.space, from: draft.from, made: draft.made, count: 3 },
        lines: { records: 1, attachments: 0, others: 2 },
      },
    });
    expect(recordsOf(reading)).toEqual([record]);
  });

  test("may be gzipped, and begin with a byte order mark or blank lines", async () => {
    const { bytes } = await write([record]);
    const marked = bytesOf(`\uFEFF\r\n \n${textOf(bytes)}`);
    expect(recordsOf(await readBundle(new Uint8Array(gzipSync(bytes))))).toEqual([record]);
    expect(recordsOf(await readBundle(marked))).toEqual([record]);
  });

  test("may have gone through a mail that wrote CRLF and blank lines at the end", async () => {
    const { bytes } = await write([record]);
    const mailed = `${textOf(bytes)}\n \n`.replaceAll("\n", "\r\n");
    expect(recordsOf(await readBundle(bytesOf(mailed)))).toEqual([record]);
  });

  test("carries an attachment beside its records", async () => {
    const photo = { type: "image/jpeg", bytes: Uint8Array.from([1, 2, 3, 255]) };
    const { bytes, count } = await write([record], { blobs: [photo, photo] });
    expect(count).toBe(2);
    expect(await readBundle(bytes)).toMatchObject({
      ok: true,
      bundle: { attachments: [photo], lines: { records: 1, attachments: 1, others: 0 } },
    });
  });

  test("may hold a signature, feed and points, and what a newer version adds to them", async () => {
    const points = { BrunoX: [[3, bruno]] };
    const header = { feed: { since: [0, ""], to: [4, annie] }, points, other: [1] };
    const signed = { signer: "AnnieX", signature: "x" };
    const reading = await readBundle(forge([line], { header, end: { ...signed, other: 1 } }));
    if (!reading.ok) throw new Error(reading.problem.code);
    expect(reading.bundle).toMatchObject({ header: { feed: header.feed, points }, signed });
    expect(reading.bundle.records).toEqual([record]);
  });

  test.each([
    ["a feed without its end", { feed: { since: [0, ""] } }],
    ["a point before everything by somebody", { feed: { since: [0, annie], to: [4, annie] } }],
    ["a point of half a write", { points: { BrunoX: [[1.5, bruno]] } }],
    ["points that are none", { points: { BrunoX: 3 } }],
  ])("is refused with %s", async (_what, header) => {
    const problem = { code: "bundle.line", line: 2 };
    expect(problemOf(await readBundle(forge([line], { header })))).toMatchObject(problem);
  });

  test.each([{ signature: "x" }, { signer: "AnnieX" }, { signer: 1, signature: "x" }])(
    "is refused with half a signature: %o",
    async (end) => {
      const problem = { code: "bundle.signature" };
      expect(problemOf(await readBundle(forge([line], { end })))).toEqual(problem);
    },
  );

  test("may name actors, types and fields that this version has never seen (V1)", async () => {
    const future: StoredRecord = {
      type: "wagons",
      id: idOf("wagon"),
      fields: { "rails/left": ["ed25519:abc=", 1, noon, { any: ["thing"] }] },
      erased: [],
    };
    const { bytes } = await write([future]);
    expect(recordsOf(await readBundle(bytes))).toEqual([future]);
  });

  test("is not held to the order of its lines, nor to one state of a record", async () => {
    const lines = [line, { type: "contacts", id: idOf("a"), erased: ["b", "a", "b"] }, line];
    const read = recordsOf(await readBundle(forge(lines)));
    expect(read.map(({ type, erased }) => [type, erased])).toEqual([
      ["enterprises", []],
      ["contacts", ["a", "b"]],
      ["enterprises", []],
    ]);
  });

  test("has its wide cells made normal, and short where they can be", async () => {
    const seen = lineWith(`{"seen":[],"values":[[0,4,${noon},"b"],[0,4,${noon},"a"]]}`);
    const [read] = recordsOf(await readBundle(forge([seen])));
    expect(read?.fields).toEqual({ name: [annie, 4, noon, "b"] });
    const twice = lineWith('{"seen":[[0,3],[0,1]],"values":[]}');
    const [empty] = recordsOf(await readBundle(forge([twice])));
    expect(empty?.fields).toEqual({ name: { seen: { [annie]: 3 }, values: [] } });
  });
});

describe("another file", () => {
  test.for([
    ["nothing", "", "bundle.empty"],
    ["blanks", " \r\n\t", "bundle.empty"],
  ] as const)("is named: %s", async ([, text, code]) => {
    expect(problemOf(await readBundle(bytesOf(text)))).toEqual({ code });
  });

  test.for([
    ["CSV", "Nom;Ville\r\nAtelier;Amqui", "spreadsheet"],
    ["XLSX", "PK\u0003\u0004....[Content_Types].xml", "spreadsheet"],
    ["UTF-16 from a spreadsheet", "\u00FF\u00FEN\0o\0m\0;\0", "spreadsheet"],
    ["zip", "PK\u0003\u0004....photo", "zip"],
    ["PDF", "%PDF-1.7\n...", "pdf"],
    ["JPEG", "\u00FF\u00D8\u00FF\u00E0..;..", "image"],
    ["PNG", "\u0089PNG\r\n\u001A\n", "image"],
    ["HEIC", "\0\0\0\u0018ftypheic....", "image"],
    ["vCard", "BEGIN:VCARD\r\nVERSION:3.0", "contact"],
    ["iCalendar", "BEGIN:VCALENDAR\r\n", "calendar"],
    ["web page", "<!doctype html><p>a, b;c</p>", "other"],
    ["other JSON", '[\n{"a":1},\n{"b":2}\n]', "other"],
    ["an object", '{"format":"maillon","version":1}', "other"],
    ["one line of JSON", '[{"a":1}]', "other"],
    ["noise", "\0\u0001;,\u0002", "other"],
  ] as const)("is named: %s", async ([, latin, looks]) => {
    const bytes = Uint8Array.from(latin, (character) => character.charCodeAt(0));
    expect(problemOf(await readBundle(bytes))).toEqual({ code: "bundle.foreign", looks });
  });

  test.for(["publication", "proposal"])("of ours is named: %s", async (kind) => {
    const file = forge([line], { header: { kind } });
    expect(problemOf(await readBundle(file))).toEqual({ code: "bundle.kind", kind });
  });

  test("of a newer version or an unknown kind asks for an update", async () => {
    for (const header of [{ version: 2 }, { version: 1.5 }, { kind: "hologram" }]) {
      // oxlint-disable-next-line no-await-in-loop -- three short files
      expect(problemOf(await readBundle(forge([line], { header })))).toEqual({
        code: "bundle.newer",
      });
    }
  });

  test("of a newer version asks for an update even where its end is of another form", async () => {
    const text = textOf(forge([line], { header: { version: 2 } })).replace('"end":true', '"fin":1');
    expect(problemOf(await readBundle(bytesOf(text)))).toEqual({ code: "bundle.newer" });
  });
});

describe("a file that does not add up", () => {
  test("has a count that is not its number of lines, in its header or its end", async () => {
    const problem = { code: "bundle.count", said: 3, found: 1 };
    expect(problemOf(await readBundle(forge([line], { header: { count: 3 } })))).toEqual(problem);
    expect(problemOf(await readBundle(forge([line], { end: { count: 3 } })))).toEqual(problem);
  });

  test("has a hash of something else", async () => {
    const file = forge([line], { end: { sha256: "0".repeat(64) } });
    expect(problemOf(await readBundle(file))).toEqual({ code: "bundle.altered" });
  });

  test("has an attachment whose bytes are not those of its name", async () => {
    const blob = { blob: "0".repeat(64), type: "image/png", base64: "AAAA" };
    expect(problemOf(await readBundle(forge([line, blob])))).toEqual({
      code: "bundle.line",
      line: 4,
      fault: "attachment",
    });
  });

  test("has a header of another form", async () => {
    const headers = [
      { space: { id: "court", name: "x" } },
      { space: { id: idOf("a"), name: "" } },
      { from: null },
      { made: "hier" },
      { count: -1 },
      { version: "1" },
    ];
    const problems = await Promise.all(
      headers.map(async (header) => problemOf(await readBundle(forge([line], { header })))),
    );
    expect(problems).toEqual(headers.map(() => ({ code: "bundle.line", line: 2, fault: "shape" })));
  });
});

test("progress rises to the end of a long file, and an abort stops it", async () => {
  const text = "x".repeat(200_000);
  const long = forge(
    Array.from({ length: 30 }, () => lineWith(`[0,1,${noon},${JSON.stringify(text)}]`)),
  );
  const shares: number[] = [];
  await readBundle(long, {}, { onProgress: (share) => shares.push(share) });
  expect(shares.length).toBeGreaterThan(3);
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  expect(Math.max(...shares)).toBeLessThanOrEqual(1);
  const gone = new AbortController();
  const reading = readBundle(long, {}, { signal: gone.signal, onProgress: () => gone.abort() });
  await expect(reading).rejects.toThrow("abort");
});
