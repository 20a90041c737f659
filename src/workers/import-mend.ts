import { type CheckedRow, checkRow, type RowTexts } from "#formats/check-rows.ts";
import type { ColumnTarget, SheetType } from "#formats/column-target.ts";
import type { CellContext } from "#formats/read-cell.ts";
import type { Mend } from "./import-choices.ts";

/** Rows as the person mended them; one that no mending is about stays the very same. */
export function mendRows(
  rows: readonly CheckedRow[],
  mends: readonly Mend[],
  sheet: SheetType,
  context: CellContext,
): readonly CheckedRow[] {
  if (mends.length === 0) return rows;
  const find = indexMends(mends);
  return rows.map((row) => {
    const texts: Partial<Record<ColumnTarget, string>> = { ...row.texts };
    let isMended = false;
    for (const target of find.targets) {
      const before = texts[target] ?? "";
      const after = find.mended(row.line, target, before);
      if (after === before) continue;
      isMended = true;
      if (after.trim() === "") delete texts[target];
      else texts[target] = after;
    }
    return isMended ? checkRow(row.line, texts satisfies RowTexts, sheet, context) : row;
  });
}

interface MendIndex {
  readonly targets: readonly ColumnTarget[];
  readonly mended: (line: number, target: ColumnTarget, text: string) => string;
}

function indexMends(mends: readonly Mend[]): MendIndex {
  const whole = new Map<string, string>();
  const members = new Map<ColumnTarget, Mend[]>();
  for (const mend of mends) {
    if (mend.line !== undefined) whole.set(`${mend.target} line ${mend.line}`, mend.text);
    else if (mend.member !== undefined)
      members.set(mend.target, [...(members.get(mend.target) ?? []), mend]);
    else whole.set(`${mend.target} raw ${mend.raw ?? ""}`, mend.text);
  }

  function mended(line: number, target: ColumnTarget, text: string): string {
    let now = text.trim() === "" ? (whole.get(`${target} line ${line}`) ?? text) : text;
    // What was mended into something that needed mending again: as often as it was mended.
    for (let step = 0; step < mends.length; step += 1) {
      const next = whole.get(`${target} raw ${now}`);
      if (next === undefined || next === now) break;
      now = next;
    }
    for (const { member = "", text: said } of members.get(target) ?? [])
      now = now
        .split(separators)
        .map((part) => (part.trim() === member ? part.replace(member, () => said) : part))
        .join("");
    return now;
  }
  return { targets: [...new Set(mends.map(({ target }) => target))], mended };
}

/** Between the members of a list, kept in what is split. */
const separators = /([;|\n•,])/;
