/**
 * The strict reading of what a person writes, derived from the field tables. Loaded with forms, imports
 * and exchanges, never with a list: the tables alone are on the first screen.
 */
import * as z from "zod/mini";
import type { FieldAudience } from "./audience.ts";
import { isClock } from "./clock.ts";
import { isDay } from "./day.ts";
import type {
  FieldSpec,
  ItemsField,
  LinksField,
  PlainField,
  PlainKind,
  SetField,
} from "./field.ts";
import { isId } from "./ids.ts";
import { isInstant } from "./instant.ts";
import type { Problem } from "./problem.ts";
import { sizeProblem } from "./read-text.ts";
import { fieldOf, fieldsOf, type RecordType } from "./record-types.ts";

/** What a schema of `schemaOf` declares about its field: who may read it, and whether it is about a person. */
export const declarations = z.registry<{
  readonly type: RecordType;
  readonly field: string;
  readonly audience: FieldAudience;
  readonly personal: boolean;
  readonly secret: boolean;
}>();

/** Plain values of a type, `FieldsOf<T>`: every field optional, none unknown. */
export function schemaOf(type: RecordType): z.ZodMiniObject<Record<string, z.ZodMiniType>> {
  const known = schemas.get(type);
  if (known !== undefined) return known;
  const shape: Record<string, z.ZodMiniType> = {};
  for (const [field, spec] of Object.entries(fieldsOf(type))) {
    const { audience, personal, secret = false } = spec;
    shape[field] = z.optional(fieldSchema(spec));
    declarations.add(shape[field], { type, field, audience, personal, secret });
  }
  const schema = z.strictObject(shape);
  schemas.set(type, schema);
  return schema;
}

const schemas = new Map<RecordType, z.ZodMiniObject<Record<string, z.ZodMiniType>>>();

/**
 * What stops a value from being written into a cell: `field`, or `field/member` of a set, of links, of items.
 * null empties it. @throws {RangeError} no such field: the program is wrong, not the person.
 */
export function checkField(type: RecordType, cell: string, value: unknown): Problem | undefined {
  const slash = cell.indexOf("/");
  const field = slash < 0 ? cell : cell.slice(0, slash);
  const spec = fieldOf(type, field);
  if (spec === undefined) throw new RangeError(`${type} has no field ${field}`);
  if (value === null || value === "") {
    return spec.required === true ? { code: "field.missing", weight: "stop" } : undefined;
  }
  if (slash >= 0) return memberProblem(spec, cell.slice(slash + 1), value);
  const size = typeof value === "string" ? sizeProblem(spec, value) : undefined;
  if (size !== undefined) return size;
  return schemaOf(type).shape[field]?.safeParse(value).success === true ? undefined : refusal(spec);
}

function memberProblem(spec: FieldSpec, member: string, value: unknown): Problem | undefined {
  if (spec.kind === "items") {
    return itemSchema(spec.parts).safeParse(value).success ? undefined : refusal(spec);
  }
  if ((spec.kind !== "set" && spec.kind !== "links") || typeof value !== "boolean") {
    return { code: "field.kind", weight: "stop" };
  }
  const fits = memberSchema(spec).safeParse(member).success;
  return fits ? undefined : { code: "member.shape", weight: "stop", member };
}

function refusal({ kind }: FieldSpec): Problem {
  if (kind === "choice") return { code: "choice.unknown", weight: "stop" };
  if (kind === "day") return { code: "day.unreadable", weight: "stop" };
  if (kind === "cents") return { code: "money.unreadable", weight: "stop" };
  if (kind === "clock") return { code: "clock.unreadable", weight: "stop" };
  if (kind === "count") return { code: "count.unreadable", weight: "stop" };
  return { code: "field.kind", weight: "stop" };
}

function fieldSchema(spec: FieldSpec): z.ZodMiniType {
  if (spec.kind === "choice") return z.enum(spec.options);
  if (spec.kind === "link") return id();
  if (spec.kind === "links" || spec.kind === "set") return z.array(memberSchema(spec));
  if (spec.kind === "items") {
    return z.array(z.extend(itemSchema(spec.parts), { key: z.string().check(z.minLength(1)) }));
  }
  return plainSchemas[spec.kind](spec);
}

const id = () => z.string().check(z.refine(isId));
const text = (spec: { readonly kind: string; readonly max?: number }) =>
  z.string().check(
    z.minLength(1),
    z.refine((value) => sizeProblem(spec, value) === undefined),
  );
const whole = () => z.int().check(z.nonnegative());

/** What people know better than a rule (a phone, a NEQ) is any text: its reader has asked for a look. */
const plainSchemas: Readonly<Record<PlainKind, (spec: PlainField) => z.ZodMiniType>> = {
  name: text,
  text,
  phone: text,
  email: text,
  url: text,
  postalCode: text,
  neq: text,
  municipality: text,
  flag: () => z.boolean(),
  day: () => z.string().check(z.refine(isDay)),
  instant: () => z.string().check(z.refine(isInstant)),
  clock: () => z.string().check(z.refine(isClock)),
  cents: whole,
  count: whole,
};

function memberSchema(spec: SetField | LinksField): z.ZodMiniType<string> {
  if (spec.kind !== "set") return id();
  if (spec.options !== undefined) return z.enum(spec.options);
  if (spec.shape !== undefined) return z.string().check(z.regex(shapes[spec.shape]));
  return text({ kind: "name" });
}

/** SEAO's own categories (« S5 »); UNSPSC at any level, eight digits; the bytes of an attachment; a round. */
const shapes = {
  seao: /^[CGIMOS]\d{1,2}$/,
  unspsc: /^\d{8}$/,
  sha256: /^[0-9a-f]{64}$/,
  round: /^[1-9]\d?$/,
} as const;

/** Loose: a part of a newer version is kept. */
function itemSchema(parts: ItemsField["parts"]) {
  const shape: Record<string, z.ZodMiniType> = {};
  for (const [part, spec] of Object.entries(parts)) shape[part] = z.optional(fieldSchema(spec));
  return z.looseObject(shape);
}
