import type { TableProblem, TableWarning } from "#domain/table-problem.ts";
import { decodeText, type Encoding } from "./decode-text.ts";
import { isExampleRow } from "./example-row.ts";
import { findDelimiter, saysDelimiter } from "./find-delimiter.ts";
import { findHeader } from "./find-header.ts";
import { foreignTable } from "./foreign-table.ts";
import { withoutGuard } from "./formula-guard.ts";
import { type Delimiter, longestRow, splitRows, type TableRow } from "./split-rows.ts";

export interface Column {
  readonly index: number;
  /** As written, on one line; "" when the file gives none. Two columns may have the same. */
  readonly header: string;
  /** The first two different values, to recognise it by. */
  readonly samples: readonly string[];
}

/** Plain data: it passes between page and worker as it is. */
export interface Table {
  readonly from: TableSource;
  /** Of a text alone, as the next. */
  readonly encoding?: Encoding | undefined;
  readonly delimiter?: Delimiter | undefined;
  /** The sheets of a workbook, and the one that is read. */
  readonly tabs?: readonly Tab[] | undefined;
  readonly tab?: number | undefined;
  /** `undefined`: no line holds titles. */
  readonly headerLine: number | undefined;
  /** Columns without title and value are left out. */
  readonly columns: readonly Column[];
  /** Under the titles, blank ones left out; cells as long as the row, none after the last filled one. */
  readonly rows: readonly TableRow[];
  /** Blank lines between the rows, titles repeated among them, and what our template gives as an example. */
  readonly emptyLines: readonly number[];
  readonly warnings: readonly TableWarning[];
  /** From the first line of the file to the last that is not blank: what `moveHeader` starts from. */
  readonly all: readonly TableRow[];
}

export type TableSource = "text" | "workbook" | "cards";

/** A sheet of a workbook, by its place in it. */
export interface Tab {
  readonly index: number;
  readonly name: string;
}

export type TableReading =
  | { readonly table: Table; readonly problem?: undefined }
  | { readonly table?: undefined; readonly problem: TableProblem };

/** Work done out of the whole, in lines or rows. */
export interface Progress {
  readonly done: number;
  readonly of: number;
}

export const caps = { bytes: 64 * 1024 * 1024, rows: 50_000, columns: 200 } as const;

/**
 * A CSV of any hand: UTF-8, UTF-16, Windows-1252 or macintosh; `;`, tab or `,`; titles anywhere in
 * its first lines. Yields after each slice of about 128 kB: who stops asking has cancelled.
 */
export function* readTable(bytes: Uint8Array): Generator<Progress, TableReading> {
  const problem = refusalOf(bytes) ?? foreign(bytes);
  if (problem !== undefined) return { problem };
  const { text: written, encoding, unreadable } = decodeText(bytes);
  const text = withoutLastLines(
    written.includes("\r") ? written.replaceAll(/\r\n?/g, "\n") : written,
  );
  const of = countLines(text);
  const delimiter = findDelimiter(text);
  const all: TableRow[] = [];
  let filled = 0;
  yield { done: 0, of };
  for (const slice of splitRows(text, delimiter)) {
    for (const row of slice) {
      const cells = neat(row.cells);
      if (row.cells.length === 0) return { problem: longRow(row.line) };
      if (cells.length > caps.columns) return { problem: wide(row.line) };
      all.push({ ...row, cells });
      if (cells.length > 0) filled = all.length;
    }
    if (filled > mostLines || all.length > excelRows) return { problem: long };
    yield { done: slice.at(-1)?.line ?? 0, of };
  }
  all.length = filled;
  if (saysDelimiter(text, delimiter)) all.shift();
  const warnings = warningsOf(all, unreadable);
  return tableUnder({ from: "text", encoding, delimiter, warnings, all });
}

/** The table whose titles are found among its first lines; `all` as in `Table`. */
export function tableUnder(whole: Whole): TableReading {
  const header = findHeader(whole.all.filter((row) => row.cells.length > 0));
  return underHeader(whole, header?.line);
}

type Whole = Pick<Table, "from" | "encoding" | "delimiter" | "tabs" | "tab" | "warnings" | "all">;

/** The same table with its titles on another line of the file, or with none. */
export function moveHeader(table: Table, line: number | undefined): TableReading {
  return underHeader(table, line);
}

function underHeader(whole: Whole, headerLine: number | undefined): TableReading {
  const at = whole.all.findIndex((row) => row.line === headerLine);
  const titles = whole.all[at]?.cells ?? [];
  const below = whole.all.slice(at + 1);
  const isRepeated = (row: TableRow) =>
    titles.length > 1 &&
    row.cells.length === titles.length &&
    row.cells.every((cell, index) => cell === titles[index]);
  const first = below.findIndex((row) => row.cells.length > 0);
  const isLeftOut = (row: TableRow) => isRepeated(row) || isExampleRow(row.cells);
  const rows = below.filter((row) => row.cells.length > 0 && !isLeftOut(row));
  if (rows.length === 0)
    return {
      problem: { code: titles.length > 0 ? "table.noRows" : "table.empty", weight: "stop" },
    };
  if (rows.length > caps.rows) return { problem: long };
  const emptyLines = below
    .slice(Math.max(0, first))
    .filter((row) => row.cells.length === 0 || isLeftOut(row));
  return {
    table: {
      from: whole.from,
      encoding: whole.encoding,
      delimiter: whole.delimiter,
      tabs: whole.tabs,
      tab: whole.tab,
      headerLine,
      columns: columnsOf(titles, rows),
      rows,
      emptyLines: emptyLines.map((row) => row.line),
      warnings: whole.warnings,
      all: whole.all,
    },
  };
}

function columnsOf(titles: readonly string[], rows: readonly TableRow[]): readonly Column[] {
  const width = rows.reduce((widest, row) => Math.max(widest, row.cells.length), titles.length);
  return Array.from({ length: width }, (_, index) => {
    const header = (titles[index] ?? "").replaceAll(/\s+/g, " ").trim();
    return { index, header, samples: samplesOf(rows, index) };
  }).filter((column) => column.header !== "" || column.samples.length > 0);
}

function samplesOf(rows: readonly TableRow[], index: number): readonly string[] {
  const samples = new Set<string>();
  for (const { cells } of rows) {
    const sample = (cells[index] ?? "").replaceAll(/\s+/g, " ").trim();
    if (sample !== "") samples.add(sample);
    if (samples.size === 2) break;
  }
  return [...samples];
}

const blank: readonly string[] = [];

/** Without the guard against formulas, up to the last cell that is not blank. */
function neat(cells: readonly string[]): readonly string[] {
  if (cells.length === 1 && cells[0] === "") return blank;
  const plain = cells.map(withoutGuard);
  return plain.slice(0, plain.findLastIndex((cell) => cell.trim() !== "") + 1);
}

/** From the size alone. */
export function refusalOf(bytes: Uint8Array): TableProblem | undefined {
  if (bytes.length === 0) return { code: "table.empty", weight: "stop" };
  if (bytes.length > caps.bytes)
    return { code: "table.heavy", weight: "stop", bytes: bytes.length, most: caps.bytes };
  return undefined;
}

function foreign(bytes: Uint8Array): TableProblem | undefined {
  const looks = foreignTable(bytes);
  return looks && { code: "table.foreign", weight: "stop", looks };
}

/** A title, a date and the like stand above the titles of the columns. */
const rowsAbove = 20;

/** Lines that are not blank. */
export const mostLines = caps.rows + rowsAbove;

/** Lines of an Excel sheet, blank ones too. */
const excelRows = 1_048_576;

const long: TableProblem = { code: "table.long", weight: "stop", most: caps.rows };

function wide(line: number): TableProblem {
  return { code: "table.wide", weight: "stop", line, most: caps.columns };
}

function longRow(line: number): TableProblem {
  return { code: "table.longRow", weight: "stop", line, most: longestRow };
}

function warningsOf(rows: readonly TableRow[], unreadable: number): readonly TableWarning[] {
  const lines = rows.filter((row) => row.broken).map((row) => row.line);
  const warnings: TableWarning[] = [];
  if (unreadable > 0) warnings.push({ code: "table.letters", weight: "check", count: unreadable });
  if (lines.length > 0) warnings.push({ code: "table.quotes", weight: "check", lines });
  return warnings;
}

/** Some programs write a sheet down to its last possible line. */
function withoutLastLines(text: string): string {
  let end = text.length;
  while (text[end - 1] === "\n") end -= 1;
  return text.slice(0, end);
}

function countLines(text: string): number {
  let lines = 1;
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) lines += 1;
  return lines;
}
