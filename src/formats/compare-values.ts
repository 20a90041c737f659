import { exactName } from "#domain/ids.ts";
import { readText } from "#domain/read-text.ts";
import { fieldsOf } from "#domain/record-types.ts";
import type { Values } from "./check-rows.ts";
import type { ColumnTarget, SheetType } from "./column-target.ts";
import type { CellValue } from "./read-cell.ts";

/** A field filled on both sides, and not alike. */
export interface Difference {
  readonly target: ColumnTarget;
  readonly here: CellValue;
  readonly inFile: CellValue;
  /** What is chosen until the person says otherwise. */
  readonly preferred: "here" | "file";
}

export interface Comparison {
  /** What the file says and nothing here says; lists hold what is here too. */
  readonly additions: Values;
  readonly differences: readonly Difference[];
  /** Fields of the file that say the same here. */
  readonly unchanged: readonly string[];
}

/** An import empties nothing: what the file does not say stays. */
export function compareValues(
  type: SheetType,
  prefix: "" | "contact:",
  here: Readonly<Record<string, unknown>>,
  inFile: Values,
): Comparison {
  const additions: Record<string, CellValue> = {};
  const differences: Difference[] = [];
  const unchanged: string[] = [];
  for (const [field, value] of Object.entries(inFile)) {
    const known = here[field];
    if (typeof value === "object") {
      const members = Array.isArray(known) ? known.filter((one) => typeof one === "string") : [];
      const met = new Set(members.map(exactName));
      const more = value.filter((member) => !met.has(exactName(member)));
      if (more.length > 0) additions[field] = [...members, ...more];
      else unchanged.push(field);
    } else if (!isPlain(known) || known === "") additions[field] = value;
    else if (isSame(type, field, known, value)) unchanged.push(field);
    else
      differences.push({
        target: targetOf(prefix, field),
        here: known,
        inFile: value,
        preferred: preferredOf(field),
      });
  }
  return { additions, differences, unchanged };
}

/** The name by which the team knows it stays; a phone in a newer list is likelier right. */
function preferredOf(field: string): Difference["preferred"] {
  return field === "name" ? "here" : "file";
}

/** Also when what is here was never brought to the form of its field: « (418) 555-0133 ». */
function isSame(
  type: SheetType,
  field: string,
  here: string | number | boolean,
  inFile: CellValue,
): boolean {
  if (here === inFile) return true;
  const spec = fieldsOf(type)[field];
  if (typeof here !== "string" || spec === undefined || !("kind" in spec)) return false;
  switch (spec.kind) {
    case "choice":
    case "set":
    case "link":
    case "links":
    case "items":
      return false;
    default:
      return readText(spec, here).value === inFile;
  }
}

function isPlain(value: unknown): value is string | number | boolean {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}

function targetOf(prefix: "" | "contact:", field: string): ColumnTarget {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what was read from a row is a target
  return `${prefix}${field}` as ColumnTarget;
}
