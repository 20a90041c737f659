import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Json } from "#crdt/json.ts";
import { liveValues } from "#crdt/cell.ts";
import { fileSchemas } from "#exchange/file-schemas.ts";
import { recordTypes } from "#domain/record-types.ts";
import { bigDirectory } from "../support/big-directory.ts";
import { anyRecords } from "./any-records.ts";
import { writeProposal } from "#exchange/proposal.ts";
import { writeBundle } from "#exchange/write-bundle.ts";
import {
  backupDraft,
  draft,
  idOf,
  makeErased,
  makeRecord,
  textOf,
  twoPhones,
  write,
} from "./bundles.ts";
import { publicationDraft, publish, reply } from "./publications.ts";

const ajv = new Ajv2020({ strict: true, strictTuples: false, allowUnionTypes: true });
// What the app says of a field beside its form.
ajv.addVocabulary(["x-audience", "x-personal", "x-secret"]);
const schemas = fileSchemas();

function check(file: string) {
  const schema = schemas[file];
  if (schema === undefined) throw new Error(file);
  return ajv.compile(schema);
}

function faultsOf(fits: ValidateFunction, value: unknown): readonly unknown[] {
  return fits(value) ? [] : (fits.errors ?? []);
}

describe("the schema of a replica file", () => {
  const fits = check("replica-1.schema.json");

  test("takes what the app writes of a whole directory", async () => {
    const records = bigDirectory({ seed: 3, count: 300, today: "2026-11-23" });
    const blobs = [{ type: "image/webp", bytes: new Uint8Array([1, 2, 3]) }];
    const { bytes } = await write([...records, makeErased("xxxxxxxxxxxx")], { blobs });

    expect(faultsOf(fits, JSON.parse(textOf(bytes)))).toEqual([]);
  });

  test("takes whatever record the writer lets leave", async () => {
    await fc.assert(
      fc.asyncProperty(anyRecords, async (records) => {
        const { bytes } = await write(records);
        expect(faultsOf(fits, JSON.parse(textOf(bytes)))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test.each<[string, (lines: Json[]) => unknown]>([
    ["no end", (lines) => lines.slice(0, -1)],
    ["two ends", (lines) => [...lines, lines.at(-1)]],
    ["no header", (lines) => lines.slice(1)],
    ["another kind", (lines) => [{ ...Object(lines[0]), kind: "poem" }, ...lines.slice(1)]],
    ["a later version", (lines) => [{ ...Object(lines[0]), version: 2 }, ...lines.slice(1)]],
    ["a cell without its clock", (lines) => lines.with(1, damaged([0, 1, "Le Fleuve"]))],
    ["a write numbered 0", (lines) => lines.with(1, damaged([0, 0, 1, "Le Fleuve"]))],
    ["a line of nothing", (lines) => lines.with(1, {})],
  ])("refuses %s", async (_what, damage) => {
    const { bytes } = await write([makeRecord({ phone: twoPhones() })]);
    const lines: Json[] = JSON.parse(textOf(bytes));

    expect(fits(lines)).toBe(true);
    expect(fits(damage(lines))).toBe(false);
  });
});

describe("the schema of a backup file", () => {
  const fits = check("backup-1.schema.json");
  const settings = { "screen/import-columns": { list: ["name", null] } };

  test("takes what the app writes, settings and attachments included", async () => {
    const records = bigDirectory({ seed: 3, count: 300, today: "2026-11-23" });
    const blobs = [{ type: "image/webp", bytes: new Uint8Array([1, 2, 3]) }];
    const { bytes } = await writeBundle({ ...backupDraft, records, blobs, settings });

    expect(faultsOf(fits, JSON.parse(textOf(bytes)))).toEqual([]);
  });

  test("refuses a device's name, and a setting without its value", async () => {
    const { bytes } = await writeBundle({ ...backupDraft, records: [makeRecord()], settings });
    const lines: Json[] = JSON.parse(textOf(bytes));

    expect(fits(lines.with(0, { ...Object(lines[0]), from: draft.from }))).toBe(false);
    expect(fits(lines.with(2, { setting: "screen/import-columns" }))).toBe(false);
    expect(fits(lines)).toBe(true);
  });
});

function damaged(cell: Json): Json {
  return {
    type: "enterprises",
    id: "xxxxxxxxxxxx",
    actors: ["AnnieX-first123"],
    fields: { name: cell },
  };
}

describe("the schema of values", () => {
  test("says of every field of every type who may read it and whether it is personal", () => {
    const { $defs } = JSON.parse(JSON.stringify(schemas["records-1.schema.json"]));
    const told = Object.entries<Record<string, object>>(recordTypes).map(([type, fields]) => [
      type,
      Object.keys(fields).every((field) => {
        const said = $defs[type].properties[field];
        return typeof said["x-personal"] === "boolean" && said["x-audience"] !== undefined;
      }),
    ]);

    expect(Object.fromEntries(told)).toEqual(
      Object.fromEntries(Object.keys(recordTypes).map((type) => [type, true])),
    );
  });

  test("takes the values that stand in a directory", () => {
    const { $defs } = JSON.parse(JSON.stringify(schemas["records-1.schema.json"]));
    const enterprise = ajv.compile($defs.enterprises);
    const values = bigDirectory({ seed: 3, count: 100, today: "2026-11-23" })
      .filter(({ type }) => type === "enterprises")
      .map(({ fields }) =>
        Object.fromEntries(
          Object.entries(fields)
            .filter(([name]) => !name.includes("/") && name !== "deleted")
            .map(([name, cell]) => [name, liveValues(cell)[0]?.value]),
        ),
      );

    expect(values.length).toBeGreaterThan(20);
    for (const one of values) expect(faultsOf(enterprise, one)).toEqual([]);
    expect(enterprise({ ...values[0], name: 7 })).toBe(false);
  });
});

describe("the schemas of files for outsiders", () => {
  test("take what the app writes for a reader, and what a reader answers", async () => {
    const publication = await publish({
      gone: [`contacts/${idOf("z")}`],
      withdrawn: [`needs/${idOf("b")}`],
      indicators: [{ name: "enterprises", count: 12 }],
      answers: [{ proposal: "0".repeat(64), about: "message", answer: "refused" }],
    });
    const { space, reader, made } = publicationDraft;
    const proposal = await writeProposal(
      {
        space,
        audience: publicationDraft.audience.id,
        reader: reader.id,
        edition: 3,
        made,
        changes: [{ type: "a", id: idOf("b"), field: "c", value: null, seen: "0".repeat(64) }],
        meets: [{ type: "buyers", id: idOf("b"), why: "" }],
        messages: ["Bonjour"],
      },
      reply,
    );

    expect(faultsOf(check("publication-1.schema.json"), JSON.parse(textOf(publication)))).toEqual(
      [],
    );
    expect(faultsOf(check("proposal-1.schema.json"), JSON.parse(textOf(proposal)))).toEqual([]);
  });

  test("refuse a publication with an hour, without its signature or without its reader", async () => {
    const fits = check("publication-1.schema.json");
    const lines: Json[] = JSON.parse(textOf(await publish()));
    const { signature: _signature, ...bare } = Object(lines.at(-1));

    expect(fits(lines)).toBe(true);
    expect(fits(lines.with(0, { ...Object(lines[0]), made: "2026-11-23T14:05:00Z" }))).toBe(false);
    expect(fits(lines.toSpliced(-1, 1, bare))).toBe(false);
    expect(fits(lines.with(1, { reader: {} }))).toBe(false);
  });
});
