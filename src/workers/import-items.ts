import type { Problem } from "#domain/problem.ts";
import type { CellProblem, RowTexts } from "#formats/check-rows.ts";
import type { ColumnTarget } from "#formats/column-target.ts";
import type { MatchedRow } from "#formats/match.ts";
import type { Kept } from "./import-choices.ts";

/** One thing to mend or to look at, with all the rows that one answer serves. */
export interface MendItem {
  readonly key: string;
  readonly target: ColumnTarget;
  /** What the cells say; "" of one that is empty. */
  readonly raw: string;
  readonly problem: Problem;
  readonly lines: readonly number[];
  /** What the first of those rows is called; "" when it has no name. */
  readonly name: string;
}

export interface MendItems {
  /** The first ones: what is settled makes room for the others. */
  readonly first: readonly MendItem[];
  readonly count: number;
}

/** How many of a list cross to the page at once. */
export const mostShown = 200;

/** What is left to say of the cells, by weight; one kind of problem after the other, by line. */
export function listItems(
  rows: readonly MatchedRow[],
  weight: Problem["weight"],
  isKept: (problem: CellProblem) => boolean,
): MendItems {
  const items = new Map<string, MendItem & { readonly lines: number[] }>();
  for (const { row, problems } of rows) {
    for (const one of problems) {
      if (one.problem.weight !== weight || isKept(one)) continue;
      const key = keyOf(one, row.line);
      const known = items.get(key);
      if (known === undefined)
        items.set(key, { key, ...one, lines: [row.line], name: rowName(row) });
      else if (known.lines.at(-1) !== row.line) known.lines.push(row.line);
    }
  }
  const kinds = new Map<string, number>();
  const kindOf = ({ target, problem }: MendItem) => `${target} ${problem.code}`;
  for (const item of items.values())
    if (!kinds.has(kindOf(item))) kinds.set(kindOf(item), kinds.size);
  const rank = (item: MendItem) => kinds.get(kindOf(item)) ?? 0;
  const sorted =
    weight === "stop"
      ? [...items.values()]
      : [...items.values()].toSorted((a, b) => rank(a) - rank(b));
  return { first: sorted.slice(0, mostShown), count: sorted.length };
}

/** Empty cells are each a thing of their own; of a list it is the member that counts. */
function keyOf({ target, raw, problem }: CellProblem, line: number): string {
  const said = problem.code === "member.shape" ? problem.member : raw;
  return JSON.stringify([target, problem.code, said.trim() === "" ? line : said]);
}

export function makeIsKept(kept: readonly Kept[]): (problem: CellProblem) => boolean {
  const keys = new Set(kept.map(({ target, code, raw }) => keptKey(target, code, raw)));
  return ({ target, raw, problem }) =>
    keys.has(keptKey(target, problem.code, raw)) || keys.has(keptKey(target, problem.code));
}

function keptKey(target: ColumnTarget, code: string, raw?: string): string {
  return JSON.stringify([target, code, raw ?? null]);
}

/** What people call what a row is about; "" when it says nothing of it. */
export function rowName({
  values,
  texts = {},
}: {
  readonly values: Readonly<Record<string, unknown>>;
  readonly texts?: RowTexts;
}): string {
  const { name, firstName, lastName, function: does } = values;
  const person = [firstName, lastName].filter((part) => typeof part === "string").join(" ");
  const said = [name, person, does].find((part) => typeof part === "string" && part !== "");
  return typeof said === "string" ? said : (texts["name"] ?? texts["fullName"] ?? "");
}
