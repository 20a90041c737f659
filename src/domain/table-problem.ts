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
  /** Titles, and nothing under them. */
  | { readonly code: "table.noRows"; readonly weight: "stop" };

/** What a file that is no CSV looks like, so that the sentence can say what to do with it. */
export type ForeignTable =
  | "excel"
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
    };
