import type { ColumnTarget, SheetType } from "#formats/column-target.ts";
import { guessColumns } from "#formats/guess-columns.ts";
import type { Encoding } from "#formats/decode-text.ts";
import {
  moveHeader,
  type Tab,
  type Table,
  type TableReading,
  type TableSource,
} from "#formats/read-table.ts";
import type { Delimiter, TableRow } from "#formats/split-rows.ts";
import type { FieldTitles } from "#formats/word-tables.ts";
import type { TableWarning } from "#domain/table-problem.ts";
import type { ImportChoices } from "./import-choices.ts";

/** A file as step 1 shows it, small enough to cross to the page at once. */
export interface Look {
  readonly from: TableSource;
  readonly encoding: Encoding | undefined;
  readonly delimiter: Delimiter | undefined;
  /** The sheets of a workbook, and the one that is read. */
  readonly tabs: readonly Tab[];
  readonly tab: number | undefined;
  readonly headerLine: number | undefined;
  /** Where titles may stand. */
  readonly top: readonly TableRow[];
  readonly rows: number;
  /** Blank ones between them. */
  readonly emptyLines: number;
  readonly warnings: readonly TableWarning[];
  readonly sheet: SheetType;
  readonly isSheetSure: boolean;
  readonly columns: readonly LookColumn[];
  /** The first ones, for the preview. */
  readonly first: readonly TableRow[];
}

export interface LookColumn {
  readonly index: number;
  readonly header: string;
  readonly samples: readonly string[];
  readonly target: ColumnTarget | undefined;
  readonly certainty: "sure" | "unsure" | "none";
}

export type LookChoices = Pick<ImportChoices, "file" | "tab" | "prefer" | "header" | "sheet">;

/** The table with its titles where the person said. */
export function withHeader(table: Table, { header }: LookChoices): TableReading {
  return header === undefined ? { table } : moveHeader(table, header ?? undefined);
}

export function lookAt(table: Table, { sheet, prefer }: LookChoices, titles: FieldTitles): Look {
  const first = guessColumns(table, titles, sheet);
  // Where the sheet says little, the list that the person came from does.
  const guess =
    first.isSheetSure || prefer === undefined ? first : guessColumns(table, titles, prefer);
  const guesses = new Map(guess.columns.map((column) => [column.index, column]));
  return {
    from: table.from,
    encoding: table.encoding,
    delimiter: table.delimiter,
    tabs: table.tabs ?? [],
    tab: table.tab,
    headerLine: table.headerLine,
    top: table.all.slice(0, topLines).filter((row) => row.cells.length > 0),
    rows: table.rows.length,
    emptyLines: table.emptyLines.length,
    warnings: table.warnings,
    sheet: guess.sheet,
    isSheetSure: guess.isSheetSure,
    columns: table.columns.map(({ index, header, samples }) => ({
      index,
      header,
      samples,
      target: guesses.get(index)?.target,
      certainty: guesses.get(index)?.certainty ?? "none",
    })),
    first: table.rows.slice(0, previewRows),
  };
}

const topLines = 15;
const previewRows = 3;

/** Where each column goes, by what the person said, else as guessed. */
export function chosenColumns(
  { columns }: Pick<Look, "columns">,
  { targets }: Pick<ImportChoices, "targets">,
): readonly { readonly index: number; readonly target: ColumnTarget | undefined }[] {
  return columns.map(({ index, target }) => {
    const said = targets[index];
    return { index, target: said === undefined ? target : (said ?? undefined) };
  });
}
