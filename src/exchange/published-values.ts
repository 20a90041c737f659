import type { Json } from "#crdt/json.ts";
import type { Standing } from "#domain/audience.ts";
import type { FieldSpec, ItemsField } from "#domain/field.ts";
import { leavingFields, leavingParts, standingOf } from "#domain/projection.ts";
import type { ReaderKind } from "#domain/publishing.ts";
import type { RecordType } from "#domain/record-types.ts";
import type { Finding } from "#domain/scan-text.ts";
import { dotsKey, type PlainRecord } from "./plain-record.ts";

/** What one field would say to a reader, before its ids are re-keyed. */
export interface LeavingValue {
  readonly field: string;
  readonly spec: FieldSpec;
  readonly value: Json;
}

/** A text in which something stands that may be about a person: somebody decides before it leaves. */
export interface TextQuestion {
  /** The decision holds as long as nobody writes in the field, and as much stands in it. */
  readonly key: string;
  readonly type: RecordType;
  readonly id: string;
  readonly field: string;
  readonly text: string;
  readonly findings: readonly Finding[];
}

/** What this reader may be given of a record, field by field, in the order of the declaration. */
export function leavingValues(
  plain: PlainRecord,
  reader: ReaderKind,
  of: Pick<Standing, "own" | "sameDay">,
): readonly LeavingValue[] {
  const standing = standingOf(plain.type, plain.values, plain.conflicts, of);
  return leavingFields(plain.type, reader, standing).flatMap(({ field, spec }) => {
    const value: unknown = Reflect.get(plain.values, field);
    const said =
      value === undefined
        ? undefined
        : saidOf(spec, value, (items) => leavingParts(items, reader, standing));
    return said === undefined ? [] : [{ field, spec, value: said }];
  });
}

function saidOf(
  spec: FieldSpec,
  value: unknown,
  partsOf: (items: ItemsField) => readonly string[],
): Json | undefined {
  if (spec.kind === "items") {
    if (!Array.isArray(value)) return undefined;
    const parts = ["key", ...partsOf(spec)];
    return value.map((item) => pick(item, parts));
  }
  // A day: at what time of it something happened is the team's.
  if (spec.kind === "instant") return typeof value === "string" ? value.slice(0, 10) : undefined;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a guard took it from JSON
  return value as Json;
}

function pick(item: unknown, parts: readonly string[]): Json {
  if (typeof item !== "object" || item === null) return {};
  const kept = Object.entries(item).filter(([part]) => parts.includes(part));
  return Object.fromEntries(kept);
}

/** The texts of one value that a person wrote freely. */
export function textsIn({ spec, value }: LeavingValue): readonly string[] {
  if (spec.kind === "name" || spec.kind === "text") return typeof value === "string" ? [value] : [];
  if (spec.kind === "set" && spec.options === undefined && spec.shape === undefined) {
    return Array.isArray(value) ? value.filter((text) => typeof text === "string") : [];
  }
  if (spec.kind !== "items" || !Array.isArray(value)) return [];
  const free = Object.entries(spec.parts).filter(
    ([, { kind }]) => kind === "name" || kind === "text",
  );
  return value.flatMap((item: Json) =>
    free.flatMap(([part]) => {
      const text: unknown =
        typeof item === "object" && item !== null ? Reflect.get(item, part) : "";
      return typeof text === "string" && text !== "" ? [text] : [];
    }),
  );
}

/** A contact that agreed to be shared is a name by nature: only numbers and addresses are looked for there. */
export function questionIn(
  plain: PlainRecord,
  leaving: LeavingValue,
  scan: (text: string) => readonly Finding[],
): TextQuestion | undefined {
  const texts = textsIn(leaving);
  const findings = texts
    .flatMap((text) => scan(text))
    .filter(({ kind }) => plain.type !== "contacts" || kind !== "name");
  if (findings.length === 0) return undefined;
  const { type, id, record } = plain;
  const { field } = leaving;
  // A person who became known since makes another question of the same text.
  const key = `${type}/${id}/${field}@${dotsKey(record, field)}~${findings.length}`;
  return { key, type, id, field, text: texts.join(" · "), findings };
}
