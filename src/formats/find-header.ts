import { isKnownHeader } from "./headers.ts";
import { looksLikeData } from "./sniff.ts";
import type { TableRow } from "./split-rows.ts";

/**
 * The row, among those that are not blank, that holds the columns' titles. Above it
 * may stand the title of the sheet, a date, a row that groups columns. `undefined`: the first row
 * is data already.
 */
export function findHeader(rows: readonly TableRow[]): TableRow | undefined {
  const near = rows.slice(0, 50);
  const widest = Math.max(0, ...near.map(filledIn));
  const heads = near.slice(0, 15);
  const known = heads.map(({ cells }) => cells.filter((cell) => isKnownHeader(cell)).length);
  const most = Math.max(0, ...known);
  if (most >= Math.max(1, Math.min(2, widest))) return heads[known.indexOf(most)];
  const first = heads.find((row) => filledIn(row) >= widest * 0.6);
  return widest < 2 || first?.cells.some((cell) => looksLikeData(cell)) ? undefined : first;
}

function filledIn(row: TableRow): number {
  return row.cells.filter((cell) => cell.trim() !== "").length;
}
