import type { FieldSpec } from "#domain/field.ts";
import { exactName } from "#domain/ids.ts";
import { municipalityName } from "#domain/municipalities.ts";
import { fieldsOf } from "#domain/record-types.ts";
import { type ColumnTarget, type SheetType, targetsOf } from "./column-target.ts";
import type { ChoiceTable, Said } from "./word-tables.ts";
import type { OutColumn, OutSheet } from "./out-sheet.ts";
import { writeCsv } from "./write-csv.ts";

export interface CsvRecord {
  readonly id: string;
  readonly values: Readonly<Record<string, unknown>>;
  /** Of a contact: where the person works. */
  readonly organisation?: { readonly id: string; readonly name: string } | undefined;
}

export interface CsvWords {
  readonly language: "fr" | "en";
  readonly titleOf: (target: ColumnTarget) => string;
  readonly choices: ChoiceTable;
  readonly flags: { readonly yes: Said; readonly no: Said };
}

/** All records of a type with their ids, one column for each field that one of them fills: read again, it changes nothing. */
export function recordsToCsv(
  type: SheetType,
  records: readonly CsvRecord[],
  words: CsvWords,
): Uint8Array<ArrayBuffer> {
  const { columns, rows } = recordsToSheet("", type, records, words);
  return writeCsv(
    columns.map(({ title }) => title),
    rows,
  );
}

/** The same, for a workbook too. */
export function recordsToSheet(
  name: string,
  type: SheetType,
  records: readonly CsvRecord[],
  words: CsvWords,
): OutSheet {
  const columns = targetsOf(type)
    .map((target) => ({
      target,
      cells: records.map((record) => cellOf(type, target, record, words)),
    }))
    .filter(({ target, cells }) => always.has(target) || cells.some((cell) => cell !== ""));
  return {
    name,
    columns: columns.map(({ target }) => ({
      title: words.titleOf(target),
      kind: outKinds[fieldsOf(type)[target]?.kind ?? "text"],
    })),
    rows: records.map((_, row) => columns.map(({ cells }) => cells[row] ?? "")),
  };
}

/** What a workbook holds as such. */
export const outKinds: Readonly<Partial<Record<FieldSpec["kind"], OutColumn["kind"]>>> = {
  day: "day",
  cents: "number",
  count: "number",
};

/** A last name without a column of first names would be read as a whole name. */
const always: ReadonlySet<ColumnTarget> = new Set(["id", "name", "firstName", "lastName"]);

function cellOf(type: SheetType, target: ColumnTarget, record: CsvRecord, words: CsvWords): string {
  if (target === "id") return record.id;
  if (target === "organisation:id") return record.organisation?.id ?? "";
  if (target === "organisation:name") return record.organisation?.name ?? "";
  const spec = fieldsOf(type)[target];
  return spec === undefined || spec.secret === true
    ? ""
    : textOf(spec, record.values[target], words, words.choices[type][target]);
}

function textOf(
  spec: FieldSpec,
  value: unknown,
  words: CsvWords,
  options: Readonly<Record<string, Said>> | undefined,
): string {
  const wordOf = (option: string) => options?.[option]?.[words.language] ?? option;
  if (typeof value === "boolean") return (value ? words.flags.yes : words.flags.no)[words.language];
  if (typeof value === "number")
    return spec.kind === "cents" ? amountOf(value, words.language) : String(value);
  if (Array.isArray(value)) {
    const members = value.filter((member) => typeof member === "string");
    return spec.kind === "set" && spec.options === undefined
      ? joinFree(members)
      : members.map(wordOf).join(", ");
  }
  if (typeof value !== "string") return "";
  if (spec.kind === "choice") return wordOf(value);
  return spec.kind === "municipality" ? municipalityName(value) : value;
}

/** « 1234,50 » in French: no group of digits, so that a spreadsheet takes it for a number. */
function amountOf(cents: number, language: CsvWords["language"]): string {
  const amount = `${Math.floor(cents / 100)},${String(cents % 100).padStart(2, "0")}`;
  return language === "fr" ? amount : amount.replace(",", ".");
}

/** Between members stands a mark that none of them holds, after a single one too; see `freeParts`. */
function joinFree(values: readonly string[]): string {
  const members = values.map(exactName).filter((member) => member !== "");
  const mark = members.some((member) => /[;|]/.test(member))
    ? "\n"
    : members.some((member) => member.includes(","))
      ? "; "
      : ", ";
  return members.length === 1 && mark !== ", "
    ? `${members[0]}${mark.trimEnd() || mark}`
    : members.join(mark);
}
