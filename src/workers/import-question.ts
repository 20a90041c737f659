import type { DuplicateReason } from "#domain/duplicates.ts";
import { type ColumnTarget, type SheetType, targetsOf } from "#formats/column-target.ts";
import type { Difference } from "#formats/compare-values.ts";
import type { Match, MatchedRow } from "#formats/match.ts";
import type { Decision } from "#formats/plan-import.ts";
import type { CellValue } from "#formats/read-cell.ts";
import { rowName } from "./import-items.ts";
import { beside, type Compared } from "./import-review.ts";

/** « La même entreprise? »: a row beside what it may be. */
export interface Question {
  readonly line: number;
  readonly match: Match;
  readonly reason: QuestionReason;
  /** What the decision is to be about. */
  readonly about: string;
  readonly nameInFile: string;
  readonly nameBeside: string;
  /** Filled on both sides, or in the file alone; in the order of the sheet's form. */
  readonly fields: readonly QuestionField[];
  /** Fields that say the same. */
  readonly unchanged: number;
  /** The person on the row whom nobody here is. */
  readonly newPerson: string | undefined;
  readonly decision: Decision | undefined;
}

/** Why it may be the same. `id`: the file gives our own; `row`: the same row made it once. */
export type QuestionReason = DuplicateReason | "id" | "person" | "row";

export interface QuestionField {
  readonly target: ColumnTarget;
  /** undefined: nothing there. */
  readonly here: CellValue | undefined;
  readonly inFile: CellValue;
  readonly preferred: Difference["preferred"];
}

export function questionOf(
  { rows, sheet, known }: Compared,
  line: number,
  decision: Decision | undefined,
): Question | undefined {
  const matched = rows.find(({ row }) => row.line === line);
  if (matched === undefined) return undefined;
  const { match, comparison, person, row } = matched;
  const stands = standsBeside();
  const isPersonKnown = person?.id !== undefined;
  const fields = [
    ...fieldsIn(comparison, "", stands),
    ...(isPersonKnown
      ? fieldsIn(person.comparison, "contact:", known.get("contacts", person.id)?.values ?? {})
      : []),
  ];
  const order = new Map(targetsOf(sheet).map((target, place) => [target, place]));
  const place = ({ target }: QuestionField) => order.get(target) ?? order.size;
  return {
    line,
    match,
    reason: reasonOf(matched, sheet),
    about: beside(match),
    nameInFile: rowName(row),
    nameBeside: rowName({ values: stands }),
    fields: fields.toSorted((a, b) => place(a) - place(b)),
    unchanged: comparison.unchanged.length + (person?.comparison.unchanged.length ?? 0),
    newPerson:
      row.person === undefined || isPersonKnown ? undefined : rowName({ values: row.person }),
    decision,
  };

  /** The record, or what the earlier line says. */
  function standsBeside(): Readonly<Record<string, unknown>> {
    if (match.kind === "repeated")
      return rows.find((one) => one.row.line === match.line)?.values ?? {};
    return "id" in match ? (known.get(sheet, match.id)?.values ?? {}) : {};
  }
}

function reasonOf({ match, comparison }: MatchedRow, sheet: SheetType): QuestionReason {
  if (match.kind === "probable") return match.reason;
  if (match.kind === "repeated" && match.reason !== "key") return match.reason;
  if ("by" in match && match.by === "id") return "id";
  if (sheet === "contacts") return "person";
  const isSame = (field: string) => comparison.unchanged.includes(field);
  if (isSame("neq")) return "neq";
  return isSame("name") ? "name-place" : "row";
}

function fieldsIn(
  { differences, additions }: MatchedRow["comparison"],
  prefix: "" | "contact:",
  here: Readonly<Record<string, unknown>>,
): readonly QuestionField[] {
  return [
    ...differences,
    ...Object.entries(additions).map(([field, inFile]): QuestionField => {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what was read from a row is a target
      const target = `${prefix}${field}` as ColumnTarget;
      const members = here[field];
      // A list holds what is here too.
      const shown = Array.isArray(members) && members.length > 0 ? members.map(String) : undefined;
      return { target, here: shown, inFile, preferred: "file" };
    }),
  ];
}
