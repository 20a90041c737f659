import { type ColumnTarget, type SheetType, targetsOf } from "./column-target.ts";
import { foldHeader } from "./headers.ts";
import type { FieldTitles } from "./word-tables.ts";

/** What our own exports write above a column, read back. */
export interface OwnTitles {
  readonly targetOf: (title: string) => ColumnTarget | undefined;
  /** It has our ids, and most of its titles are ours: an export, perhaps with columns added by hand. */
  readonly isOurs: boolean;
  /** Titles that are ours. */
  readonly count: number;
}

/** `titles` are folded. */
export function readOwnTitles(
  titles: readonly string[],
  sheet: SheetType,
  words: FieldTitles,
): OwnTitles {
  const targets = new Map<string, ColumnTarget>([["id", "id"]]);
  for (const target of targetsOf(sheet)) {
    const said = words[sheet][target];
    if (said === undefined) continue;
    targets.set(foldHeader(said.fr), target);
    targets.set(foldHeader(said.en), target);
  }
  const filled = titles.filter((title) => title !== "");
  const count = filled.filter((title) => targets.has(title)).length;
  const isOurs = filled.includes("id") && count > 2 && count >= filled.length * 0.6;
  return { targetOf: (title) => targets.get(title), isOurs, count };
}
