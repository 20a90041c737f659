import Papa from "papaparse";
import { formulaStart } from "./formula-guard.ts";

/**
 * A CSV as a French-Canadian Excel opens it by a double click: UTF-8 with its mark, `;`, CRLF, and
 * no cell that it would run as a formula. `readTable` gives the same cells back.
 */
export function writeCsv(
  header: readonly string[],
  rows: readonly (readonly string[])[],
): Uint8Array<ArrayBuffer> {
  const text = Papa.unparse([header, ...rows], {
    delimiter: ";",
    newline: "\r\n",
    escapeFormulae: formulaStart,
  });
  return new TextEncoder().encode(`\uFEFF${text}\r\n`);
}
