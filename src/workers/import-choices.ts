import type { ColumnTarget, SheetType } from "#formats/column-target.ts";
import type { OrganisationChoice } from "#formats/match.ts";
import type { Decision } from "#formats/plan-import.ts";

/**
 * What a person has said of one file, and nothing else: plain JSON, kept as a draft at each word.
 * All the rest follows from it, the file and the directory.
 */
export interface ImportChoices {
  /** Id of the file in the inbox. */
  readonly file: string;
  readonly name: string;
  /** When the file was last changed, as the device that chose it tells, ms. */
  readonly madeAt?: number | undefined;
  /** What the person came from: the list of enterprises, or that of buyers. */
  readonly prefer?: SheetType | undefined;
  /** The sheet of a workbook, by its place. Absent: as found. */
  readonly tab?: number | undefined;
  /** Line of the titles; null: no line holds any. Absent: as found. */
  readonly header?: number | null | undefined;
  /** What a row is about. Absent: as found. */
  readonly sheet?: SheetType | undefined;
  /** By index of the column; null: left out. Absent: as guessed. */
  readonly targets: Readonly<Record<string, ColumnTarget | null>>;
  /** In the order in which they were said. */
  readonly mends: readonly Mend[];
  readonly kept: readonly Kept[];
  /** Lines of the file. */
  readonly skips: readonly number[];
  readonly places: readonly PlaceSaid[];
  readonly decisions: readonly Decided[];
  /** What is left of an import that was done in part: these lines alone. */
  readonly only?: readonly number[] | undefined;
}

/** Another text for a cell; "" empties it. */
export interface Mend {
  readonly target: ColumnTarget;
  /** Every cell of the column that says this. */
  readonly raw?: string | undefined;
  /** With it, only this member of the lists of the column. */
  readonly member?: string | undefined;
  /** One row alone: an empty cell is not the same thing twice. */
  readonly line?: number | undefined;
  readonly text: string;
}

/** A doubt that was looked at: « Garder ainsi ». */
export interface Kept {
  readonly target: ColumnTarget;
  readonly code: string;
  /** Absent: whatever the cell says. */
  readonly raw?: string | undefined;
}

/** Where the persons of some rows work. */
export interface PlaceSaid {
  /** Key of the `PlaceAsked`. */
  readonly key: string;
  /** null: nowhere that has a sheet. */
  readonly choice: OrganisationChoice | null;
}

export interface Decided {
  readonly line: number;
  /** What the row was beside, `beside()`: a decision about another thing does not hold. */
  readonly about: string;
  readonly decision: Decision;
}
