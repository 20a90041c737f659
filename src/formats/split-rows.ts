import Papa from "papaparse";

export type Delimiter = ";" | "," | "\t";

export interface TableRow {
  /** Line of the file on which the row begins, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
  /** A quotation mark was opened and never closed: the line was read as it stands. */
  readonly broken?: true;
}

/** Characters in a row: 200 cells of 5,000. Beyond, the file is no table, or its delimiter is another. */
export const longestRow = 1_000_000;

/** Past so many broken quotes the file does not use them as we do. */
const mostBroken = 100;

/**
 * Rows of `text` (line ends are LF), slice by slice: between two of them the caller may draw, or
 * leave. A quote that is opened and not closed spoils its own line and nothing after it: a parser
 * left alone would swallow the rest of the file into one cell.
 * A row longer than `longestRow` is the last, and has no cells.
 */
export function* splitRows(
  text: string,
  delimiter: Delimiter,
): Generator<readonly TableRow[], void> {
  let at = 0;
  let line = 1;
  let size = firstSlice;
  let broken = 0;
  while (at < text.length) {
    const isLast = at + size >= text.length;
    const part = text.slice(at, at + size);
    const slice = sliceRows(part, delimiter, isLast, broken < mostBroken);
    if (slice.cells.length === 0 && !slice.isBroken && size < longestRow) {
      size *= 2;
      continue;
    }
    const rows: TableRow[] = [];
    for (const cells of slice.cells) {
      rows.push({ line, cells });
      line += 1 + lineEndsIn(cells);
    }
    at += slice.used;
    if (slice.isBroken || slice.cells.length === 0) {
      const end = text.indexOf("\n", at);
      const raw = text.slice(at, end === -1 ? undefined : end);
      const isCell = raw.length <= longestRow;
      rows.push({ line, cells: isCell ? raw.split(delimiter).map(unquoted) : [], broken: true });
      at = isCell ? at + raw.length + 1 : text.length;
      line += 1;
      broken += 1;
    }
    size = firstSlice;
    yield rows;
  }
}

const firstSlice = 1 << 17;

interface Slice {
  readonly cells: readonly (readonly string[])[];
  /** Characters that those rows took. */
  readonly used: number;
  /** The row that follows them has a quote that does not close. */
  readonly isBroken: boolean;
}

function sliceRows(part: string, delimiter: Delimiter, isLast: boolean, quotes: boolean): Slice {
  const cells: string[][] = [];
  let used = 0;
  let isBroken = false;
  const parser = new Papa.Parser({
    delimiter,
    newline: "\n",
    fastMode: quotes ? undefined : true,
    step: (row: Papa.ParseStepResult<string[][]>) => {
      isBroken = row.errors.length > 0;
      if (isBroken) return parser.abort();
      cells.push(...(quotes ? row.data : row.data.map((line) => line.map(unquoted))));
      used = row.meta.cursor;
    },
  });
  parser.parse(part, 0, !isLast);
  return { cells, used, isBroken };
}

function lineEndsIn(cells: readonly string[]): number {
  let count = 0;
  for (const cell of cells) {
    for (let at = cell.indexOf("\n"); at !== -1; at = cell.indexOf("\n", at + 1)) count += 1;
  }
  return count;
}

function unquoted(cell: string): string {
  return /^"[^]*"$/.test(cell) ? cell.slice(1, -1).replaceAll('""', '"') : cell;
}
