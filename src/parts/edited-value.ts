import type { Day } from "#domain/day.ts";
import type { FieldSpec } from "#domain/field.ts";
import { exactName } from "#domain/ids.ts";
import { municipalityName } from "#domain/municipalities.ts";
import type { Problem } from "#domain/problem.ts";
import { fieldsOf, type RecordType } from "#domain/record-types.ts";
import { checkField } from "#domain/schema.ts";
import { money } from "#i18n/format.ts";
import { readCell } from "#i18n/read-cell.ts";
import { type EditedItem, toItem } from "./edited-items.ts";

/** A field as a form holds it: text as typed, a code, codes or ids, yes or no, items. */
export type Edited = string | readonly string[] | readonly EditedItem[];

/** What a form shows of a value that is stored. */
export function toEdited(spec: FieldSpec, value: unknown): Edited {
  switch (spec.kind) {
    case "cents":
      return typeof value === "number" ? money(value).replace(/\s*\$/, "") : "";
    case "municipality":
      return typeof value === "string" ? municipalityName(value) : "";
    case "set":
      return spec.options === undefined ? linesOf(textsIn(value)) : textsIn(value);
    case "links":
      return textsIn(value);
    case "items":
      return Array.isArray(value) ? value.map((item) => toItem(spec, item)) : [];
    case "flag":
      return value === true ? "yes" : value === false ? "no" : "";
    default:
      return typeof value === "string" || typeof value === "number" ? String(value) : "";
  }
}

export interface FieldReading {
  /** What is saved; `null` empties the field. */
  readonly value: unknown;
  readonly problems: readonly Problem[];
}

/** What is saved of what a form holds; of items, their texts alone. */
export function readEdited(
  type: RecordType,
  field: string,
  edited: Edited,
  today: Day,
): FieldReading {
  const spec = fieldsOf(type)[field];
  if (spec === undefined) throw new RangeError(`${type} has no ${field}`);
  const text = typeof edited === "string" ? edited : "";
  switch (spec.kind) {
    case "items":
    case "links":
      return { value: edited, problems: [] };
    case "set":
      return spec.options === undefined
        ? readMembers(type, field, text)
        : { value: edited, problems: [] };
    case "flag":
      return { value: text === "" ? null : text === "yes", problems: [] };
    case "choice":
    case "link":
    case "instant":
      return { value: text === "" ? null : text, problems: [] };
    default: {
      const { value, problems } = readCell(type, field, text, today);
      return { value: value ?? null, problems };
    }
  }
}

/** One a line. The end of a line after a single member keeps the commas that are in it. */
function linesOf(members: readonly string[]): string {
  const text = members.join("\n");
  return members.length === 1 && /[;,]/.test(text) ? `${text}\n` : text;
}

/** By line; on one line, between « ; », else between commas. */
function readMembers(type: RecordType, field: string, text: string): FieldReading {
  const mark = text.includes("\n") ? "\n" : text.includes(";") ? ";" : ",";
  const members = new Set(text.split(mark).map(exactName).filter(Boolean));
  const problems = [...members].flatMap(
    (member) => checkField(type, `${field}/${member}`, true) ?? [],
  );
  return { value: [...members], problems };
}

function textsIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}
