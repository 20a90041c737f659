import type { Values } from "./check-rows.ts";
import type { Comparison } from "./compare-values.ts";
import type { ColumnTarget, SheetType } from "./column-target.ts";
import { type Done, makeDrafts, type PlannedWrite } from "./import-drafts.ts";
import { keyAt } from "./known-people.ts";
import type { CellValue } from "./read-cell.ts";
import {
  isSettled,
  type Match,
  type MatchedRow,
  needsDecision,
  type OrganisationChoice,
} from "./match.ts";

/** What the person says of one line. */
export type Decision =
  | { readonly kind: "skip" }
  /** « C’est la même »: what the file says is taken, but for these fields, empty here or not. */
  | { readonly kind: "same"; readonly keepHere: readonly ColumnTarget[] }
  /** « Deux entreprises ». */
  | { readonly kind: "apart" };

export interface ImportChoices {
  readonly sheet: SheetType;
  /** By line. A line in the bin is resumed, and one with nothing to ask taken, unless something is said. */
  readonly decisions: ReadonlyMap<number, Decision>;
  /** The organisation that the person chose for a row of contacts; null: none. */
  readonly organisations?: ReadonlyMap<number, OrganisationChoice | null>;
  /** By line, from `deriveIds`; empty for contacts. */
  readonly derived: ReadonlyMap<number, string>;
  /** Ids that the directory has, binned and erased ones too. */
  readonly taken: ReadonlySet<string>;
  /** Draws a random id. */
  readonly newId: () => string;
}

/** What becomes of a line; the counts add up to the lines that were matched. */
export type Outcome =
  | "created"
  | "updated"
  | "resumed"
  /** Nothing in it is new. */
  | "unchanged"
  /** Into an earlier line. */
  | "merged"
  | "skipped"
  | "erased"
  /** Something in it has to be mended first. */
  | "stopped"
  /** Nobody has said yet. */
  | "undecided";

export interface ImportPlan {
  /** Organisations come before the persons who work there. */
  readonly writes: readonly PlannedWrite[];
  readonly outcomes: ReadonlyMap<number, Outcome>;
}

/** What is to be written for what was decided, line by line. */
export function planImport(rows: readonly MatchedRow[], choices: ImportChoices): ImportPlan {
  const { sheet, decisions } = choices;
  const drafts = makeDrafts(choices.taken);
  const outcomes = new Map<number, Outcome>();
  const idByLine = new Map<number, string>();
  const idOfPerson = new Map<string, string>();
  /** Lines left out before anybody said which record they are. */
  const open = new Set<number>();
  const draw = makeDraw(choices);

  for (const matched of rows) {
    const { row, match } = matched;
    const decision = decisions.get(row.line);
    const isApart = decision?.kind === "apart";
    const first = match.kind === "repeated" && !isApart ? match.line : row.line;
    const known = decision?.kind === "same" || isSettled(match) ? idOf(match) : undefined;
    const id = (isApart ? undefined : (idByLine.get(first) ?? known)) ?? draw(row.line);
    idByLine.set(row.line, id);
    const left = leftOut(matched, decision, open.has(first));
    if (left !== undefined) {
      outcomes.set(row.line, left);
      const isSaid = decision?.kind === "same" || isApart || match.kind === "new";
      if (open.has(first) || !(isSaid || isSettled(match))) open.add(row.line);
      continue;
    }
    const keepHere = keptHere(matched, decision);
    const place = choices.organisations?.get(row.line);
    const done = drafts.put({
      type: sheet,
      id,
      line: row.line,
      whole: withPlace(matched.values, place),
      changes: withPlace(accepted(matched.comparison, keepHere, ""), place),
      isBinned: match.kind === "binned" && !isApart,
    });
    const doneForPerson = putPerson(matched, id, keepHere);
    outcomes.set(row.line, outcomeOf(done, doneForPerson));
  }
  return { writes: drafts.all(), outcomes };

  function putPerson(
    { row, person }: MatchedRow,
    organisation: string,
    keepHere: readonly ColumnTarget[],
  ): Done | undefined {
    if (person === undefined || row.person === undefined || sheet === "contacts") return undefined;
    const known = person.at === organisation ? person.id : undefined;
    const key = keyAt(organisation, row.person);
    const id = known ?? idOfPerson.get(key) ?? choices.newId();
    idOfPerson.set(key, id);
    return drafts.put({
      type: "contacts",
      id,
      line: row.line,
      whole: withPlace(row.person, { type: sheet, id: organisation }),
      changes: accepted(person.comparison, keepHere, "contact:"),
      isBinned: known !== undefined && person.isBinned,
    });
  }
}

function leftOut(
  matched: MatchedRow,
  decision: Decision | undefined,
  isFirstOpen: boolean,
): Outcome | undefined {
  if (matched.match.kind === "erased") return "erased";
  if (decision?.kind === "skip") return "skipped";
  if (matched.problems.some(({ problem }) => problem.weight === "stop")) return "stopped";
  return isFirstOpen || (decision === undefined && needsDecision(matched))
    ? "undecided"
    : undefined;
}

function idOf(match: Match): string | undefined {
  return "id" in match ? match.id : undefined;
}

/** The id derived from the row, so that two phones make one record of it; a random one if that is taken. */
function makeDraw({ derived, taken, newId }: ImportChoices): (line: number) => string {
  const used = new Set<string>();
  return (line) => {
    const own = derived.get(line);
    const id = own === undefined || taken.has(own) || used.has(own) ? newId() : own;
    used.add(id);
    return id;
  };
}

/** Where nothing was said: a file of ours is newer than what is here, of another each field has its preference. */
function keptHere(
  { match, comparison, person }: MatchedRow,
  decision: Decision | undefined,
): readonly ColumnTarget[] {
  if (decision?.kind === "same") return decision.keepHere;
  if ("by" in match && match.by === "id") return [];
  return [...comparison.differences, ...(person?.comparison.differences ?? [])]
    .filter(({ preferred }) => preferred === "here")
    .map(({ target }) => target);
}

function accepted(
  { additions, differences }: Comparison,
  keepHere: readonly string[],
  prefix: "" | "contact:",
): Values {
  const added = Object.entries(additions);
  const changed = differences.map(({ target, inFile }): [string, CellValue] => [
    target.slice(prefix.length),
    inFile,
  ]);
  return Object.fromEntries(
    [...added, ...changed].filter(([field]) => !keepHere.includes(`${prefix}${field}`)),
  );
}

/** `undefined`: as it stands. */
function withPlace(values: Values, place: OrganisationChoice | null | undefined): Values {
  if (place === undefined) return values;
  const { buyer: _buyer, enterprise: _enterprise, ...rest } = values;
  if (place === null) return rest;
  return { ...rest, [place.type === "buyers" ? "buyer" : "enterprise"]: place.id };
}

function outcomeOf(done: Done, person: Done | undefined): Outcome {
  if (done !== "unchanged") return done;
  return person === undefined || person === "unchanged" ? "unchanged" : "updated";
}
