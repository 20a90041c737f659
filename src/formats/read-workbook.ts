import { EncryptedFileError, readXlsx, type Sheet } from "hucre";
import type { TableProblem, TableWarning } from "#domain/table-problem.ts";
import { isLockedWorkbook } from "./foreign-table.ts";
import { withoutGuard } from "./formula-guard.ts";
import {
  caps,
  mostLines,
  type Progress,
  refusalOf,
  type Tab,
  tableUnder,
  type TableReading,
} from "./read-table.ts";
import type { TableRow } from "./split-rows.ts";
import { workbookText } from "./workbook-cell.ts";
import { unpackedSize } from "./zip-size.ts";

/** Unpacked, bytes: a 5 kB file may hold a thousand times that. */
export const mostUnpacked = 100_000_000;

export interface WorkbookAsked {
  /** Which sheet of the workbook; `undefined`: the first that holds a table. */
  readonly tab?: number | undefined;
  /** What a ticked cell says. */
  readonly yes: string;
  readonly no: string;
}

/** An Excel workbook (.xlsx). Formulas are never computed: what the file says that they gave is read. */
export async function readWorkbook(
  bytes: Uint8Array,
  asked: WorkbookAsked,
  progress: (progress: Progress) => void = () => {},
): Promise<TableReading> {
  const problem = sizeProblem(bytes);
  if (problem !== undefined) return { problem };
  try {
    const tabs = await listTabs(bytes);
    const tries =
      asked.tab === undefined
        ? tabs.slice(0, mostTried)
        : tabs.filter(({ index }) => index === asked.tab);
    let first: TableReading | undefined;
    for (const { index } of tries) {
      // oxlint-disable-next-line no-await-in-loop -- one sheet in memory at a time
      const sheet = await readSheet(bytes, index);
      const reading = sheet === undefined ? empty : tableOfSheet(sheet, asked, progress);
      first ??= reading;
      if (reading.table !== undefined) return { table: { ...reading.table, tabs, tab: index } };
    }
    return first ?? empty;
  } catch (error) {
    if (error instanceof EncryptedFileError) return { problem: locked };
    return { problem: { code: "table.damaged", weight: "stop" } };
  }
}

/** Sheets that are opened to find the first that holds a table. */
const mostTried = 8;
/** Sheets that are listed. */
const mostTabs = 50;

const locked: TableProblem = { code: "table.foreign", weight: "stop", looks: "locked" };
const empty: TableReading = { problem: { code: "table.empty", weight: "stop" } };

function sizeProblem(bytes: Uint8Array): TableProblem | undefined {
  const refused = refusalOf(bytes);
  if (refused !== undefined) return refused;
  if (isLockedWorkbook(bytes)) return locked;
  const size = unpackedSize(bytes);
  if (size === undefined) return { code: "table.damaged", weight: "stop" };
  if (size > mostUnpacked)
    return { code: "table.inflated", weight: "stop", bytes: size, most: mostUnpacked };
  return undefined;
}

/** Those that people see; all, where none is to be seen. */
async function listTabs(bytes: Uint8Array): Promise<readonly Tab[]> {
  const all: (Tab & { readonly isHidden: boolean })[] = [];
  await readXlsx(bytes, {
    sheets: ({ name, hidden, veryHidden }, index) => {
      if (all.length < mostTabs)
        all.push({ index, name, isHidden: hidden === true || veryHidden === true });
      return false;
    },
  });
  const seen = all.filter(({ isHidden }) => !isHidden);
  return (seen.length > 0 ? seen : all).map(({ index, name }) => ({ index, name }));
}

async function readSheet(bytes: Uint8Array, tab: number): Promise<Sheet | undefined> {
  const { sheets } = await readXlsx(bytes, {
    sheets: (_, index) => index === tab,
    readStyles: true,
    maxRows: mostLines + 1,
  });
  return sheets[0];
}

function tableOfSheet(
  { rows, cells }: Sheet,
  { yes, no }: WorkbookAsked,
  progress: (progress: Progress) => void,
): TableReading {
  const all: TableRow[] = [];
  const faults: number[] = [];
  const blanks: number[] = [];
  for (const [at, values] of rows.entries()) {
    const line = at + 1;
    if (line % 1000 === 0) progress({ done: line, of: rows.length });
    const texts = values.map((value, column) => {
      const cell = cells?.get(`${at},${column}`);
      if (
        cell?.type === "error" ||
        (typeof value === "string" && cell === undefined && isFault(value))
      ) {
        faults.push(line);
        return "";
      }
      if (cell?.formula !== undefined && value === null) blanks.push(line);
      const text = workbookText({ value, format: cell?.style?.numFmt }, yes, no);
      return withoutGuard(text.replaceAll(/\r\n?/g, "\n"));
    });
    const filled = texts.slice(0, texts.findLastIndex((text) => text.trim() !== "") + 1);
    if (filled.length > caps.columns)
      return { problem: { code: "table.wide", weight: "stop", line, most: caps.columns } };
    all.push({ line, cells: filled });
  }
  all.length = all.findLastIndex((row) => row.cells.length > 0) + 1;
  if (all.length > mostLines)
    return { problem: { code: "table.long", weight: "stop", most: caps.rows } };
  return tableUnder({ from: "workbook", warnings: warningsOf(faults, blanks), all });
}

/** What Excel writes in a cell whose formula failed. */
function isFault(value: string): boolean {
  return /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NULL!|NUM!|SPILL!|CALC!|GETTING_DATA)$/.test(value);
}

function warningsOf(faults: readonly number[], blanks: readonly number[]): readonly TableWarning[] {
  const warnings: TableWarning[] = [];
  if (faults.length > 0)
    warnings.push({ code: "table.faults", weight: "check", lines: unique(faults) });
  if (blanks.length > 0)
    warnings.push({ code: "table.uncomputed", weight: "check", lines: unique(blanks) });
  return warnings;
}

function unique(lines: readonly number[]): readonly number[] {
  return [...new Set(lines)];
}
