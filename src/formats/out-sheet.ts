/** A list on its way out, as plain data: it crosses to a worker, and becomes CSV or a workbook. */
export interface OutSheet {
  /** Of the sheet, and of the file. */
  readonly name: string;
  readonly columns: readonly OutColumn[];
  /** Texts as a CSV has them, as many as columns. */
  readonly rows: readonly (readonly string[])[];
}

export interface OutColumn {
  readonly title: string;
  /** What a workbook keeps as a day or a number, to be sorted and summed; text when left out. */
  readonly kind?: "day" | "number" | undefined;
  /** Where a workbook finds the values to offer there: « 'Valeurs permises'!$B$2:$B$18 ». */
  readonly choices?: string | undefined;
}
