import { splitRows, type Delimiter, type TableRow } from "./split-rows.ts";

/**
 * The delimiter that gives the most rows of one width: commas in addresses and amounts cut rows
 * too, but never all at the same places. `sep=;` on the first line, which Excel understands, decides.
 */
export function findDelimiter(text: string): Delimiter {
  const said = delimiters.find((delimiter) => saysDelimiter(text, delimiter));
  if (said !== undefined) return said;
  const sample = text.slice(0, looked);
  let best: Delimiter = ";";
  let bestFit = 0;
  for (const delimiter of delimiters) {
    const fit = fitOf(firstRows(sample, delimiter));
    if (fit > bestFit) [best, bestFit] = [delimiter, fit];
  }
  return best;
}

export function saysDelimiter(text: string, delimiter: Delimiter): boolean {
  return text.slice(0, 7).trimEnd().toLowerCase() === `sep=${delimiter}`.trimEnd();
}

/** In order of preference. */
const delimiters: readonly Delimiter[] = [";", "\t", ","];

/** Characters and rows. */
const looked = 64_000;
const mostRows = 200;

function firstRows(sample: string, delimiter: Delimiter): readonly TableRow[] {
  const rows: TableRow[] = [];
  for (const slice of splitRows(sample, delimiter)) {
    rows.push(...slice.filter((row) => row.cells.some((cell) => cell.trim() !== "")));
    if (rows.length >= mostRows) break;
  }
  return rows.slice(0, mostRows);
}

/** Share of the rows that have the commonest width, weighed by that width; one column is no table. */
function fitOf(rows: readonly TableRow[]): number {
  const counts = new Map<number, number>();
  for (const { cells } of rows) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  counts.delete(1);
  const fits = Array.from(counts, ([width, count]) => (count / rows.length) * Math.log2(width));
  return Math.max(0, ...fits);
}
