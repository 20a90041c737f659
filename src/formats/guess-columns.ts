import { candidatesOf, type ColumnLook, isDerived, sureFrom } from "./column-candidates.ts";
import { type ColumnTarget, type SheetType, sheetTypes } from "./column-target.ts";
import { guessSheet } from "./guess-sheet.ts";
import { foldHeader } from "./headers.ts";
import { type OwnTitles, readOwnTitles } from "./own-titles.ts";
import { natureOfColumn } from "./sniff.ts";
import type { Table } from "./read-table.ts";
import type { FieldTitles } from "./word-tables.ts";

export interface ColumnGuess {
  readonly index: number;
  /** `undefined`: left out, unless the person says where it goes. */
  readonly target: ColumnTarget | undefined;
  /** `sure`: recognised; `unsure`: to be looked at; `none`: nothing known holds it. */
  readonly certainty: "sure" | "unsure" | "none";
}

export interface SheetGuess {
  readonly sheet: SheetType;
  /** False: little in the sheet decides, the person has to say. */
  readonly isSheetSure: boolean;
  readonly columns: readonly ColumnGuess[];
}

/**
 * What each column is, by its title and by what is in it. `own` are the titles of our own exports,
 * surer than any guess. With `sheet` the person has said what a row is.
 */
export function guessColumns(table: Table, own: FieldTitles, sheet?: SheetType): SheetGuess {
  const rows = table.rows.slice(0, looked);
  const looks = table.columns.map(({ index, header }): ColumnLook => {
    const values = rows.map((row) => row.cells[index] ?? "");
    return { index, title: foldHeader(header), values, nature: natureOfColumn(values) };
  });
  const all = looks.map((look) => look.title);
  const ours = {
    enterprises: readOwnTitles(all, "enterprises", own),
    buyers: readOwnTitles(all, "buyers", own),
    contacts: readOwnTitles(all, "contacts", own),
  };
  const columnsBySheet = {
    enterprises: assign(looks, "enterprises", ours.enterprises),
    buyers: assign(looks, "buyers", ours.buyers),
    contacts: assign(looks, "contacts", ours.contacts),
  };
  const said = sheet ?? ownSheet(ours);
  const guess =
    said === undefined ? guessSheet(looks, columnsBySheet) : { sheet: said, isSheetSure: true };
  return { ...guess, columns: columnsBySheet[guess.sheet] };
}

function ownSheet(ours: Readonly<Record<SheetType, OwnTitles>>): SheetType | undefined {
  return sheetTypes
    .filter((type) => ours[type].isOurs)
    .toSorted((a, b) => ours[b].count - ours[a].count)[0];
}

/** Rows whose cells are looked at. */
const looked = 200;

/** The best guesses first; a target is given once, a column goes to one target. */
function assign(
  looks: readonly ColumnLook[],
  sheet: SheetType,
  own: OwnTitles,
): readonly ColumnGuess[] {
  const candidates = looks
    .flatMap((look) => candidatesOf(look, sheet, own))
    .toSorted((a, b) => b.score - a.score || a.index - b.index);
  const taken = new Map<ColumnTarget, number>();
  const guesses = new Map<number, ColumnGuess>();
  for (const { index, target, score } of candidates) {
    if (guesses.has(index) || taken.has(target)) continue;
    taken.set(target, index);
    guesses.set(index, { index, target, certainty: score >= sureFrom ? "sure" : "unsure" });
  }
  const columns = looks.map((look): ColumnGuess => {
    const guess = guesses.get(look.index);
    if (guess !== undefined) return guess;
    const { index } = look;
    if (isDerived(look)) return { index, target: undefined, certainty: "sure" };
    const wanted = candidates.some((candidate) => candidate.index === index);
    return { index, target: undefined, certainty: wanted ? "unsure" : "none" };
  });
  return own.isOurs ? columns : withWholeNames(columns);
}

/**
 * « Nom » beside « Prénom » is a last name, alone it is the whole; what is said of a person that
 * nobody names is left to whoever knows.
 */
function withWholeNames(columns: readonly ColumnGuess[]): readonly ColumnGuess[] {
  const targets = new Set(columns.map((column) => column.target));
  const renamed = new Map<ColumnTarget, ColumnTarget>();
  for (const prefix of ["", "contact:"] as const) {
    const [first, last, full] = [
      `${prefix}firstName`,
      `${prefix}lastName`,
      `${prefix}fullName`,
    ] as const;
    if (targets.has(last) && !targets.has(first) && !targets.has(full)) renamed.set(last, full);
    if (targets.has(full) && targets.has(first) && !targets.has(last)) renamed.set(full, last);
  }
  const isNamed = (["firstName", "lastName", "fullName"] as const).some((field) =>
    targets.has(`contact:${field}`),
  );
  return columns.map((column) => {
    const { target } = column;
    if (target === undefined) return column;
    if (target.startsWith("contact:") && !isNamed)
      return { ...column, target: undefined, certainty: "unsure" };
    return { ...column, target: renamed.get(target) ?? target };
  });
}
