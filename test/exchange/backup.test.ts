import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Json } from "#crdt/json.ts";
import { bundleFileName } from "#exchange/file-name.ts";
import { readBundle } from "#exchange/read-bundle.ts";
import { protect } from "#exchange/protect.ts";
import { writeBundle } from "#exchange/write-bundle.ts";
import { anyRecords } from "./any-records.ts";
import { backupDraft, draft, forge, makeErased, makeRecord, problemOf, textOf } from "./bundles.ts";

const blobs = [
  { type: "image/webp", bytes: new Uint8Array(200_000).map((_, at) => at * 7) },
  { type: "application/pdf", bytes: new Uint8Array([37, 80, 68, 70]) },
];
const settings = { "screen/import-columns": { a: [1, null] }, "screen/filters": ["x"] };

test("a backup comes back with its records, its attachments byte for byte, and its settings", async () => {
  const records = [makeRecord(), makeErased("xxxxxxxxxxxx")];
  const { bytes, left } = await writeBundle({ ...backupDraft, records, blobs, settings });
  const locked = await protect(bytes, "abeille-bateau");
  const reading = await readBundle(locked, { passphrase: "abeille bateau" });
  if (!reading.ok) throw new Error(JSON.stringify(reading.problem));

  expect(left).toEqual([]);
  expect(reading.bundle.records).toHaveLength(2);
  expect(reading.bundle.settings).toEqual(settings);
  for (const { type, bytes: sent } of blobs) {
    const found = reading.bundle.attachments.find((one) => one.type === type);
    expect(found?.bytes).toEqual(sent);
  }
  expect(reading.bundle.lines).toEqual({ records: 2, attachments: 2, others: 2 });
});

test("what comes out of a backup makes the same backup again, to the byte", async () => {
  await fc.assert(
    fc.asyncProperty(anyRecords, async (records) => {
      const first = await writeBundle({ ...backupDraft, records, blobs, settings });
      const reading = await readBundle(first.bytes);
      if (!reading.ok) throw new Error(JSON.stringify(reading.problem));
      const { attachments, ...bundle } = reading.bundle;
      const again = await writeBundle({ ...backupDraft, ...bundle, blobs: attachments });
      expect(textOf(again.bytes)).toBe(textOf(first.bytes));
    }),
    { numRuns: 30 },
  );
});

test("the header of a backup names no device, and none that is there is kept", async () => {
  const { bytes } = await writeBundle({ ...backupDraft, records: [] });
  expect(textOf(bytes).split("\n")[1]).toBe(
    '{"format":"maillon","version":1,"kind":"backup","space":{"id":"equipexxxxxx","name":"Équipe des Estrans"},"made":"2026-11-23T14:05:00Z","count":0},',
  );
  const odd = await readBundle(forge([], { header: { kind: "backup", from: draft.from } }));
  expect(odd.ok && Object.keys(odd.bundle.header)).not.toContain("from");
});

test("a replica holds no settings: such a line is passed over", async () => {
  const line = { setting: "screen/filters", value: 1 };
  const reading = await readBundle(forge([line]));
  expect(reading.ok && [reading.bundle.settings, reading.bundle.lines.others]).toEqual([{}, 1]);
});

test.each([
  ["no value", { setting: "screen/filters" }],
  ["no name", { setting: "", value: 1 }],
  ["a reserved name", '{"setting":"__proto__","value":1}'],
  ["a name of another kind", { setting: 4, value: 1 }],
])("a setting with %s is refused by its line", async (_what, line) => {
  const reading = await readBundle(forge([line], { header: { kind: "backup" } }));
  expect(problemOf(reading)).toEqual({ code: "bundle.line", line: 3, fault: "shape" });
});

test("a setting that no reader would take is named, and the others leave", async () => {
  const deep = Array.from({ length: 20 }).reduce<Json>((inside) => [inside], 1);
  const wrong = { good: 1, deep, __proto: 2 };
  const { bytes, left } = await writeBundle({ ...backupDraft, records: [], settings: wrong });
  expect(left).toEqual([{ type: "setting", id: "deep", reason: "nested" }]);
  const reading = await readBundle(bytes);
  expect(reading.ok && reading.bundle.settings).toEqual({ good: 1, __proto: 2 });
});

test("the name of a backup says that it is one", () => {
  const at = new Date(2026, 10, 23, 14, 5);
  expect(bundleFileName("Bas-Saint-Laurent", at, true, "backup")).toBe(
    "maillon-sauvegarde-bas-saint-laurent-2026-11-23-1405.maillon.txt",
  );
});
