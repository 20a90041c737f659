import { isCards, isWorkbook } from "#formats/foreign-table.ts";
import { readCards } from "#formats/read-cards.ts";
import { type Progress, readTable, type TableReading } from "#formats/read-table.ts";
import type { FieldTitles } from "#formats/word-tables.ts";

export interface FileAsked {
  /** The sheet of a workbook; absent: the first that holds a list. */
  readonly tab: number | undefined;
  readonly titles: FieldTitles;
  readonly language: "fr" | "en";
}

/** A workbook, cards or a text, whichever the bytes are. */
export async function readFile(
  bytes: Uint8Array,
  { tab, titles, language }: FileAsked,
  progress: (progress: Progress) => void,
): Promise<TableReading> {
  if (isWorkbook(bytes)) {
    const { readWorkbook } = await import("#formats/read-workbook.ts");
    return readWorkbook(bytes, { tab, ...ticks[language] }, progress);
  }
  const work = isCards(bytes) ? readCards(bytes, titles, language) : readTable(bytes);
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
    progress(step.value);
  }
}

/** What Excel shows in a cell that holds a yes or a no. */
const ticks = { fr: { yes: "VRAI", no: "FAUX" }, en: { yes: "TRUE", no: "FALSE" } } as const;
