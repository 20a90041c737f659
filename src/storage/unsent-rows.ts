import type { UnsentRow } from "./database.ts";
import type { Unsent } from "./unsent.ts";

export function unsentText(unsent: Iterable<readonly [key: string, rev: number]>): string {
  return JSON.stringify(Object.fromEntries(unsent));
}

/** Of a row, and with it of what is parsed in one piece. */
const mostKeys = 4096;

/** The same in few rows, none of them long; `rev` is the highest. */
export function unsentRows(rev: number, unsent: Unsent): readonly UnsentRow[] {
  const rows: UnsentRow[] = [];
  const entries = [...unsent];
  for (let first = 0; first < entries.length; first += mostKeys) {
    const text = unsentText(entries.slice(first, first + mostKeys));
    rows.push({ rev, part: rows.length + 1, text });
  }
  return rows;
}
