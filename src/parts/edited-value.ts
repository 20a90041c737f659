import type { Day } from "#domain/day.ts";
import type { FieldSpec } from "#domain/field.ts";
import { municipalityName } from "#domain/municipalities.ts";
import type { Problem } from "#domain/problem.ts";
import { fieldsOf, type RecordType } from "#domain/record-types.ts";
import { readCell } from "#i18n/read-cell.ts";

/** One item of a sub-list as a form holds it: texts and codes by part. */
export interface EditedItem {
  readonly key: string;
  readonly [part: string]: string;
}

/** A field as a form holds it: text as typed, a code, codes or ids, yes or no, items. */
export type Edited = string | boolean | readonly string[] | readonly EditedItem[];

/** What a form shows of a value that is stored. */
export function toEdited(spec: FieldSpec, value: unknown): Edited {
  switch (spec.kind) {
    case "cents":
      return typeof value === "number"
        ? (value / 100).toFixed(2).replace(".", ",").replace(/,00$/, "")
        : "";
    case "municipality":
      return typeof value === "string" ? municipalityName(value) : "";
    case "set":
      if (spec.options !== undefined) return textsIn(value);
      return textsIn(value).join("\n");
    case "links":
      return textsIn(value);
    case "items":
      return Array.isArray(value) ? value.map(toItem) : [];
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

/** What is saved of what a form holds. */
export function readEdited(
  type: RecordType,
  field: string,
  edited: Edited,
  today: Day,
): FieldReading {
  const spec = fieldsOf(type)[field];
  if (spec === undefined) throw new RangeError(`${type} has no ${field}`);
  if (spec.kind === "links" || (spec.kind === "set" && spec.options !== undefined)) {
    return { value: edited, problems: [] };
  }
  if (spec.kind === "items") return { value: readItems(edited), problems: [] };
  if (spec.kind === "flag") {
    return { value: edited === "" ? null : edited === "yes", problems: [] };
  }
  const text = typeof edited === "string" ? edited : "";
  if (spec.kind === "choice" || spec.kind === "link" || spec.kind === "instant") {
    return { value: text === "" ? null : text, problems: [] };
  }
  const reading = readCell(type, field, text, today);
  const empty = spec.kind === "set" ? [] : null;
  return { value: reading.value ?? empty, problems: reading.problems };
}

function readItems(edited: Edited): readonly Readonly<Record<string, string>>[] {
  if (typeof edited !== "object") return [];
  return edited.flatMap((item) => {
    if (typeof item === "string") return [];
    const filled = Object.entries(item).filter(([, text]) => text.trim() !== "");
    // A line that says nothing is no item.
    return filled.length > 1 ? [Object.fromEntries(filled)] : [];
  });
}

function textsIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

function toItem(item: Readonly<Record<string, unknown>>): EditedItem {
  const texts = Object.entries(item).map(([part, value]) => [part, String(value)]);
  return { key: String(item["key"]), ...Object.fromEntries(texts) };
}
