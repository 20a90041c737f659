import { type Likeness, makeDuplicateFinder } from "#domain/duplicates.ts";
import type { CheckedRow, Values } from "./check-rows.ts";
import type { KnownRecord } from "./known-records.ts";
import type { Match } from "./match.ts";

/** What a row may be recognised by. */
export interface RowFacts {
  /** The record that it surely is. */
  readonly found: { readonly record: KnownRecord; readonly by: "id" | "key" } | undefined;
  /** Two rows of one key are one thing. */
  readonly key: string;
  readonly likeness: Likeness;
}

export interface RowMatcher {
  /** `here`: the values that the row is to be compared with. */
  readonly match: (
    row: CheckedRow,
    facts: RowFacts,
  ) => { readonly match: Match; readonly here: Readonly<Record<string, unknown>> };
  /** What a line of the same key adds belongs to the first one, for the lines that follow. */
  readonly add: (line: number, additions: Values) => void;
}

/** Rows are given in the order of the file: each is compared with the directory and the rows before it. */
export function makeRowMatcher(
  known: readonly KnownRecord[],
  likenessOf: (record: KnownRecord) => Likeness,
): RowMatcher {
  const records = new Map(known.map((record) => [record.id, record]));
  const inDirectory = makeDuplicateFinder();
  const inFile = makeDuplicateFinder();
  for (const record of known)
    if (record.state === "live" || record.state === "asked")
      inDirectory.add(record.id, likenessOf(record));
  const byKey = new Map<string, Line>();
  const byLine = new Map<number, Line>();

  function match(
    row: CheckedRow,
    { found, key, likeness }: RowFacts,
  ): ReturnType<RowMatcher["match"]> {
    if (found?.record.state === "erased")
      return { match: { kind: "erased", id: found.record.id }, here: {} };
    const above = byKey.get(key);
    if (above !== undefined)
      return { match: { kind: "repeated", line: above.line, reason: "key" }, here: above.values };
    const likely = found === undefined ? inDirectory.find(likeness)[0] : undefined;
    const like = found === undefined && likely === undefined ? inFile.find(likeness)[0] : undefined;
    const line: Line = { line: row.line, values: { ...found?.record.values, ...row.values } };
    byKey.set(key, line);
    byLine.set(row.line, line);
    inFile.add(String(row.line), likeness);
    if (found !== undefined) {
      const kind = found.record.state === "binned" ? "binned" : "found";
      return { match: { kind, id: found.record.id, by: found.by }, here: found.record.values };
    }
    if (likely !== undefined)
      return { match: { kind: "probable", ...likely }, here: records.get(likely.id)?.values ?? {} };
    const same = like === undefined ? undefined : byLine.get(Number(like.id));
    if (like === undefined || same === undefined) return { match: { kind: "new" }, here: {} };
    return { match: { kind: "repeated", line: same.line, reason: like.reason }, here: same.values };
  }

  function add(line: number, additions: Values): void {
    const first = byLine.get(line);
    if (first !== undefined) first.values = { ...first.values, ...additions };
  }
  return { match, add };
}

/** The first line of the file about one thing, and what the import would make of it. */
interface Line {
  readonly line: number;
  values: Readonly<Record<string, unknown>>;
}
