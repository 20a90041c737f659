import { checkRecord } from "#domain/check-record.ts";
import { exactName } from "#domain/ids.ts";
import { readMunicipality } from "#domain/read-municipality.ts";
import { readNeq } from "#domain/neq.ts";
import type { Problem } from "#domain/problem.ts";
import type { FieldsOf } from "#domain/record-types.ts";
import type { ColumnTarget, OrganisationKey, SheetType } from "./column-target.ts";
import { type CellContext, type CellValue, readCell } from "./read-cell.ts";
import type { Progress, Table } from "./read-table.ts";
import { isSeveral, splitName } from "./split-name.ts";

/** Plain values of a record by field; a field that the row says nothing of is absent. */
export type Values = Readonly<Record<string, CellValue>>;

/** What a row holds in the columns that were chosen, as written. */
export type RowTexts = Readonly<Partial<Record<ColumnTarget, string>>>;

export interface CheckedRow {
  /** Line of the file. */
  readonly line: number;
  readonly texts: RowTexts;
  /** Of the column of ids. */
  readonly id?: string | undefined;
  readonly values: Values;
  /** The person named on the row of an organisation. */
  readonly person?: Values | undefined;
  /** Where the person of a row of contacts works. */
  readonly organisation?: OrganisationClue | undefined;
  readonly problems: readonly CellProblem[];
  /** Nothing in the chosen columns. */
  readonly isEmpty: boolean;
}

export type OrganisationClue = { readonly [K in OrganisationKey]?: string | undefined };

/** What is wrong with one cell, and what it says: to be mended on the spot. */
export interface CellProblem {
  readonly target: ColumnTarget;
  readonly raw: string;
  readonly problem: Problem;
}

export interface ChosenColumn {
  readonly index: number;
  readonly target: ColumnTarget | undefined;
}

/** Every row read by the chosen columns. Yields every 250 rows. */
export function* checkRows(
  table: Pick<Table, "rows">,
  columns: readonly ChosenColumn[],
  sheet: SheetType,
  context: CellContext,
): Generator<Progress, readonly CheckedRow[]> {
  const checked: CheckedRow[] = [];
  for (const row of table.rows) {
    const texts: Partial<Record<ColumnTarget, string>> = {};
    for (const { index, target } of columns) {
      const text = target === undefined ? "" : (row.cells[index] ?? "");
      if (target !== undefined && text.trim() !== "") texts[target] = text;
    }
    checked.push(checkRow(row.line, texts, sheet, context));
    if (checked.length % 250 === 0) yield { done: checked.length, of: table.rows.length };
  }
  return checked;
}

/** One row; again with other texts when a person has mended it. */
export function checkRow(
  line: number,
  texts: RowTexts,
  sheet: SheetType,
  context: CellContext,
): CheckedRow {
  const isEmpty = Object.keys(texts).length === 0;
  const row = { line, texts, id: texts.id?.trim() || undefined, isEmpty };
  if (isEmpty) return { ...row, values: {}, problems: [] };
  const read = readPart(sheet, "", texts, context);
  const own = { ...read, values: named(read.values) };
  const problems = [...own.problems, ...wholeProblems(sheet, "", own, texts)];
  if (sheet === "contacts")
    return { ...row, values: own.values, organisation: organisationOf(texts), problems };
  const person = readPart("contacts", "contact:", texts, context);
  if (Object.keys(person.values).length === 0)
    return { ...row, values: own.values, problems: [...problems, ...person.problems] };
  const ofPerson = [...person.problems, ...wholeProblems("contacts", "contact:", person, texts)];
  return {
    ...row,
    values: own.values,
    person: person.values,
    problems: [...problems, ...ofPerson],
  };
}

interface Part {
  readonly values: Values;
  readonly problems: readonly CellProblem[];
}

function readPart(type: SheetType, prefix: Prefix, texts: RowTexts, context: CellContext): Part {
  const values: Record<string, CellValue> = {};
  const problems: CellProblem[] = [];
  const take = (target: ColumnTarget, field: string, raw: string) => {
    const reading = readCell(type, field, raw, context);
    if (reading.value !== undefined) values[field] = reading.value;
    for (const problem of reading.problems) problems.push({ target, raw, problem });
  };
  const whole = texts[`${prefix}fullName`] ?? "";
  for (const [field, raw] of Object.entries(splitName(whole)))
    take(`${prefix}fullName`, field, raw);
  // What stands in a column of its own is surer than what was cut out of a name, so it comes after.
  for (const target of targetsIn(texts)) {
    const field = target.slice(prefix.length);
    const isField = target.startsWith(prefix) && !field.includes(":") && !notFields.has(field);
    if (isField) take(target, field, texts[target] ?? "");
  }
  return { values, problems: [...problems, ...severalIn(type, prefix, texts)] };
}

/** Persons that one cell names together become one: somebody is to look. */
function severalIn(type: SheetType, prefix: Prefix, texts: RowTexts): readonly CellProblem[] {
  if (type !== "contacts") return [];
  return (["fullName", "firstName", "lastName"] as const).flatMap(
    (field): readonly CellProblem[] => {
      const target: ColumnTarget = `${prefix}${field}`;
      const raw = texts[target] ?? "";
      const problem = { code: "name.several", weight: "check" } as const;
      return isSeveral(raw) ? [{ target, raw, problem }] : [];
    },
  );
}

type Prefix = "" | "contact:";

/** `id` and `fullName` are no fields of a record. */
const notFields: ReadonlySet<string> = new Set(["id", "fullName"]);

/** An enterprise known by its legal name alone goes by it. */
function named(values: Values): Values {
  return values.name === undefined && values.legalName !== undefined
    ? { ...values, name: values.legalName }
    : values;
}

/** What is wrong with the record as a whole, where no cell has been blamed yet. */
function wholeProblems(
  type: SheetType,
  prefix: Prefix,
  part: Part,
  texts: RowTexts,
): readonly CellProblem[] {
  const found = checkRecord(type, part.values as FieldsOf<SheetType>);
  return found.flatMap(({ field, problem }) => {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- every field that can be missing is a target
    const target = `${prefix}${field}` as ColumnTarget;
    const isBlamed = part.problems.some((known) => known.target === target);
    return isBlamed ? [] : [{ target, raw: texts[target] ?? "", problem }];
  });
}

function organisationOf(texts: RowTexts): CheckedRow["organisation"] {
  const { value: neq } = readNeq(texts["organisation:neq"] ?? "");
  const { value: municipality } = readMunicipality(texts["organisation:municipality"] ?? "");
  const name = exactName(texts["organisation:name"] ?? "");
  const id = (texts["organisation:id"] ?? "").trim();
  if (name === "" && id === "" && neq === undefined) return undefined;
  return { id, name, neq, municipality };
}

function targetsIn(texts: RowTexts): readonly ColumnTarget[] {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Object.keys forgets the keys' type
  return Object.keys(texts) as ColumnTarget[];
}
