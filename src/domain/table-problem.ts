/**
 * Why a file is no table that can be imported. Nothing was read from it.
 * `bytes` and `most` are what was found and what is allowed, in bytes, rows or columns.
 */
export type TableProblem =
  | { readonly code: "table.empty"; readonly weight: "stop" }
  | {
      readonly code: "table.heavy";
      readonly weight: "stop";
      readonly bytes: number;
      readonly most: number;
    }
  | { readonly code: "table.foreign"; readonly weight: "stop"; readonly looks: ForeignTable }
  | { readonly code: "table.long"; readonly weight: "stop"; readonly most: number }
  | {
      readonly code: "table.wide";
      readonly weight: "stop";
      readonly line: number;
      readonly most: number;
    }
  /** More characters in a row than a table holds: a document in a cell, or a quote left open. */
  | {
      readonly code: "table.longRow";
      readonly weight: "stop";
      readonly line: number;
      readonly most: number;
    }
  /** A workbook that unpacks to more than is safe. */
  | {
      readonly code: "table.inflated";
      readonly weight: "stop";
      readonly bytes: number;
      readonly most: number;
    }
  /** It says that it is a workbook or cards, and cannot be read as such. */
  | { readonly code: "table.damaged"; readonly weight: "stop" }
  /** Titles, and nothing under them. */
  | { readonly code: "table.noRows"; readonly weight: "stop" };

/** What a file that is no list looks like, so that the sentence can say what to do with it. */
export type ForeignTable =
  | "excel"
  | "locked"
  | "openDocument"
  | "zip"
  | "pdf"
  | "image"
  | "webPage"
  | "contact"
  | "maillon"
  | "other";

/** What deserves a look in a table that was read. */
export type TableWarning =
  /** Letters that show as U+FFFD: the file was damaged, or saved twice under two encodings. */
  | { readonly code: "table.letters"; readonly weight: "check"; readonly count: number }
  /** Lines with a quotation mark that never closes, read as they stand. */
  | {
      readonly code: "table.quotes";
      readonly weight: "check";
      readonly lines: readonly number[];
    }
  /** Lines of a workbook with a cell that says « #N/A » and the like, read as empty. */
  | {
      readonly code: "table.faults";
      readonly weight: "check";
      readonly lines: readonly number[];
    }
  /** Cards of organisations, on which nobody is named; they are left out. */
  | {
      readonly code: "table.nobody";
      readonly weight: "check";
      readonly lines: readonly number[];
    }
  /** Lines with a formula whose result the file does not hold. */
  | {
      readonly code: "table.uncomputed";
      readonly weight: "check";
      readonly lines: readonly number[];
    };
