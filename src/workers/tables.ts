import type { OutSheet } from "#formats/out-sheet.ts";
import { answerWith } from "./answering.ts";

export interface WriteTableQuestion {
  readonly sheets: readonly OutSheet[];
  /** A CSV holds the first sheet alone. */
  readonly as: "xlsx" | "csv";
}

export interface WriteTableAnswer {
  readonly bytes: Uint8Array<ArrayBuffer>;
}

answerWith<WriteTableQuestion, WriteTableAnswer>(writeTable);

export async function writeTable({ sheets, as }: WriteTableQuestion): Promise<WriteTableAnswer> {
  if (as === "xlsx") {
    const { writeWorkbook } = await import("#formats/write-workbook.ts");
    return { bytes: await writeWorkbook(sheets) };
  }
  const { writeCsv } = await import("#formats/write-csv.ts");
  const [{ columns, rows } = nothing] = sheets;
  const titles = columns.map(({ title }) => title);
  return { bytes: writeCsv(titles, rows) };
}

const nothing: Pick<OutSheet, "columns" | "rows"> = { columns: [], rows: [] };
