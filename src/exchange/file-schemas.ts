/**
 * What our files look like, for other programs: JSON Schema, made at build and served beside the app.
 * The app itself reads by hand, in `read-record.ts`, and checks more: hash, counts, caps.
 */
import * as z from "zod/mini";
import { isRecordType, recordTypes } from "#domain/record-types.ts";
import { declarations, schemaOf } from "#domain/schema.ts";
import type { BundleKind } from "./bundle.ts";
import { caps } from "./caps.ts";
import { plainFileSchemas } from "./plain-file-schemas.ts";
import { feed, points, receipt } from "./team-file-schemas.ts";
import { end, fileSchema, hash, id, name, told } from "./schema-parts.ts";

/** By the name of its file, under `schemas/`. */
export function fileSchemas(): Readonly<Record<string, object>> {
  return {
    "replica-1.schema.json": bundleSchema("replica", z.union([...lines, end])),
    "backup-1.schema.json": bundleSchema("backup", z.union([...lines, setting, end])),
    ...plainFileSchemas(),
    "receipt-1.schema.json": bundleSchema("receipt", z.union([receipt, erased, end])),
    "records-1.schema.json": records(),
  };
}

const index = told(z.int().check(z.nonnegative()), "place in the actors of this line");
const n = told(z.int().check(z.positive()), "number of the write, by its actor");
const at = told(z.number(), "clock of the device, ms since 1970; never decides a merge");
const plain = told(z.unknown(), "any JSON; what each field holds is in records-1.schema.json");

const value = z.tuple([index, n, at, plain]);
const cell = z.union([
  told(value, "one value, whose write is all that was ever seen of this field"),
  told(
    z.strictObject({ seen: z.array(z.tuple([index, n])), values: z.array(value) }),
    "values that stand side by side, and the last write seen of each actor",
  ),
]);

const erased = told(
  z.strictObject({
    type: name(caps.typeLength),
    id: id(),
    erased: z.array(name(caps.gestureLength)).check(z.minLength(1)),
  }),
  "a record erased for ever, and the acts that erased it",
);

const lines = [
  told(
    z.strictObject({
      type: name(caps.typeLength),
      id: id(),
      actors: z.array(name(caps.actorLength)),
      fields: z.record(name(caps.fieldLength), cell),
    }),
    "a record; a member of a set, of links or of items is a field of its own, « field/member »",
  ),
  erased,
  told(
    z.looseObject({
      blob: hash(),
      type: z.string(),
      base64: z.string(),
    }),
    "an attachment, named by the SHA-256 of its bytes",
  ),
  told(
    z.looseObject({ reference: z.string(), rows: z.array(z.unknown()) }),
    "a slice of a reference table",
  ),
];

const setting = told(
  z.looseObject({ setting: name(caps.fieldLength), value: z.unknown() }),
  "a choice of the space",
);

/** What each kind adds to the header. A backup names no device: a program that finds one there has another file in hand. */
function headerOf(kind: BundleKind) {
  const from = {
    from: told(
      z.looseObject({ device: name(caps.actorLength), name: z.string() }),
      "the device that wrote the file",
    ),
  };
  return z.looseObject({
    format: z.literal("maillon"),
    version: z.literal(1),
    kind: z.literal(kind),
    space: told(z.looseObject({ id: id(), name: name() }), "the team"),
    ...(kind === "backup" ? { from: z.optional(z.never()) } : { ...from, points }),
    ...(kind === "replica" && { feed }),
    made: told(
      z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/)),
      "ISO, UTC",
    ),
    count: told(z.int().check(z.nonnegative()), "elements between this one and the last"),
  });
}

function bundleSchema(kind: BundleKind, line: z.ZodMiniType): object {
  const inside = kind === "receipt" ? "what was taken of files" : "records and attachments";
  const about = `An array with one element a line: a header, ${inside}, an end.`;
  return fileSchema(kind, about, headerOf(kind), line);
}

/** Plain values of each type, with who may see a field and whether it is about a person. */
function records(): object {
  const shapes = Object.keys(recordTypes)
    .filter(isRecordType)
    .map((type) => [type, z.toJSONSchema(schemaOf(type), { override: declare })]);
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "Maillon, values of records, version 1",
    description: "What a field of each type holds once read. Newer versions add types and fields.",
    $defs: Object.fromEntries(shapes),
  };
}

/** Under names of our own: `type` and `field` mean something else in a JSON Schema. */
function declare({ zodSchema, jsonSchema }: Parameters<Override>[0]): void {
  const said = declarations.get(zodSchema);
  if (said === undefined) return;
  jsonSchema["x-audience"] = said.audience;
  jsonSchema["x-personal"] = said.personal;
  if (said.secret) jsonSchema["x-secret"] = true;
}

type Override = NonNullable<NonNullable<Parameters<typeof z.toJSONSchema>[1]>["override"]>;
