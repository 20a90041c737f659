import { type CellValue, type ColumnDef, type WriteSheet, writeXlsx } from "hucre";
import type { OutColumn, OutSheet } from "./out-sheet.ts";

/**
 * An Excel workbook. Every text is a text, in cells of the format « text »: a formula is neither
 * written nor made when somebody edits the cell.
 */
export async function writeWorkbook(sheets: readonly OutSheet[]): Promise<Uint8Array<ArrayBuffer>> {
  const names = new Set<string>();
  const bytes = await writeXlsx({ sheets: sheets.map((sheet) => toSheet(sheet, names)) });
  return new Uint8Array(bytes);
}

function toSheet({ name, columns, rows }: OutSheet, names: Set<string>): WriteSheet {
  const titles = columns.map(({ title }): CellValue => safeText(title));
  const body = rows.map((row) => columns.map(({ kind }, at) => toCell(row[at] ?? "", kind)));
  const lists = columns.flatMap(({ choices }, at) =>
    choices === undefined ? [] : [{ choices, at }],
  );
  return {
    name: sheetName(name, names),
    columns: columns.map((column, at) => toColumn(column, rows, at)),
    rows: [titles, ...body],
    freezePane: { rows: 1 },
    cells: new Map(
      titles.map((title, at) => [
        `0,${at}`,
        { value: title, type: "string", style: { font: { bold: true }, numFmt: textFormat } },
      ]),
    ),
    dataValidations: lists.map(({ choices, at }) => ({
      type: "list",
      range: `${letters(at)}2:${letters(at)}5000`,
      formula1: choices,
      // What is not in the list is said, not refused: a new value may be right.
      showErrorMessage: false,
      allowBlank: true,
    })),
  };
}

const textFormat = "@";

function toColumn({ title, kind }: OutColumn, rows: OutSheet["rows"], at: number): ColumnDef {
  const widest = rows
    .slice(0, 200)
    .reduce((width, row) => Math.max(width, (row[at] ?? "").length), title.length);
  const numFmt = kind === "day" ? "yyyy-mm-dd" : kind === "number" ? "General" : textFormat;
  return { width: Math.min(48, Math.max(8, widest + 2)), numFmt };
}

function toCell(text: string, kind: OutColumn["kind"]): CellValue {
  if (text === "") return null;
  if (kind === "day" && /^\d{4}-\d\d-\d\d$/.test(text)) return new Date(`${text}T00:00:00Z`);
  if (kind === "number" && /^\d+(?:[.,]\d+)?$/.test(text)) return Number(text.replace(",", "."));
  return safeText(text);
}

/** Characters that Excel takes in one cell. */
const longest = 32_767;

/**
 * Without what no XML holds; « _x0041_ », which Excel would read as « A », stays what it is. A text
 * that begins as a guarded formula gets one more apostrophe: readers take one away.
 */
function safeText(text: string): string {
  const plain = text
    .toWellFormed()
    .replaceAll(/\r\n?/g, "\n")
    .replaceAll(control, "")
    .replaceAll(/_(?=x[\da-f]{4}_)/gi, "_x005F_");
  const guarded = /^'+[=+\-@\t\n＝＋－＠]/.test(plain) ? `'${plain}` : plain;
  return guarded.slice(0, longest);
}

const control = /[^\P{Cc}\t\n]|[\uFFFE\uFFFF]/gu;

/** At most 31 characters, none of those that Excel refuses, no name twice. */
function sheetName(name: string, names: Set<string>): string {
  const plain =
    safeText(name)
      .replaceAll(/[[\]:*?/\\\n\t]/g, " ")
      .trim()
      .replaceAll(/^'|'$/g, "")
      .slice(0, 28) || "1";
  let free = plain;
  for (let copy = 2; names.has(free.toLowerCase()); copy += 1) free = `${plain} ${copy}`;
  names.add(free.toLowerCase());
  return free;
}

/** « A », « Z », « AA »: the column of that place. */
function letters(at: number): string {
  const rest = Math.floor(at / 26) - 1;
  return (rest < 0 ? "" : letters(rest)) + String.fromCodePoint(65 + (at % 26));
}
