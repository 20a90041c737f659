import type { CellProblem } from "#formats/check-rows.ts";
import type { SheetType } from "#formats/column-target.ts";
import type { Table } from "#formats/read-table.ts";
import type { ImportChoices } from "./import-choices.ts";
import { namedColumns } from "./import-memory.ts";
import { chosenColumns, type Look } from "./import-look.ts";
import { type Compared, planOf } from "./import-review.ts";

/** The rows that something stops, as they were written and mended so far, with the reasons. */
export interface RefusedRows {
  readonly sheet: SheetType;
  readonly titles: readonly string[];
  readonly rows: readonly RefusedRow[];
}

export interface RefusedRow {
  readonly line: number;
  /** As many as titles. */
  readonly cells: readonly string[];
  readonly problems: readonly CellProblem[];
}

export function refusedRows(
  table: Table,
  look: Look,
  compared: Compared,
  choices: ImportChoices,
): RefusedRows {
  const { outcomes } = planOf(compared, choices, () => "");
  const targets = new Map(
    chosenColumns(look, choices).map(({ index, target }) => [index, target] as const),
  );
  const columns = [...namedColumns(table.columns).values()];
  const written = new Map(table.rows.map((row) => [row.line, row.cells]));
  const stopped = compared.rows.filter(({ row }) => outcomes.get(row.line) === "stopped");
  return {
    sheet: compared.sheet,
    titles: columns.map(({ header }) => header),
    rows: stopped.map(({ row, problems }) => ({
      line: row.line,
      cells: columns.map(({ index }) => {
        const target = targets.get(index);
        return (target === undefined ? written.get(row.line)?.[index] : row.texts[target]) ?? "";
      }),
      problems: problems.filter(({ problem }) => problem.weight === "stop"),
    })),
  };
}
