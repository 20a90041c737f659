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
import { type ColumnMemory, namedColumns } from "./import-memory.ts";

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
  /** The columns go where they went the last time that a file had this shape. */
  readonly isRemembered: boolean;
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

export function lookAt(
  table: Table,
  { sheet, prefer }: LookChoices,
  titles: FieldTitles,
  memory?: ColumnMemory,
): Look {
  if (memory !== undefined && (sheet === undefined || sheet === memory.sheet))
    return asBefore(lookAt(table, { file: "", sheet: memory.sheet }, titles), memory);
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
    isRemembered: false,
    first: table.rows.slice(0, previewRows),
  };
}

function asBefore(look: Look, { targets }: ColumnMemory): Look {
  const names = new Map(
    Array.from(namedColumns(look.columns), ([name, { index }]) => [index, name]),
  );
  const columns = look.columns.map((column): LookColumn => {
    const target = targets[names.get(column.index) ?? ""];
    if (target === undefined) return column;
    return Object.assign({}, column, { target: target ?? undefined, certainty: "sure" } as const);
  });
  return { ...look, columns, isRemembered: true };
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

/** The same by the names of the columns, for the next file of this shape. */
export function chosenTargets(
  look: Pick<Look, "columns">,
  choices: Pick<ImportChoices, "targets">,
): ColumnMemory["targets"] {
  const chosen = new Map(chosenColumns(look, choices).map(({ index, target }) => [index, target]));
  return Object.fromEntries(
    Array.from(namedColumns(look.columns), ([name, { index }]) => [
      name,
      chosen.get(index) ?? null,
    ]),
  );
}
