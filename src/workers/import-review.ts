import { type Match, type MatchedRow, needsDecision } from "#formats/match.ts";
import { type Decision, type ImportPlan, type Outcome, planImport } from "#formats/plan-import.ts";
import type { ColumnTarget, SheetType } from "#formats/column-target.ts";
import type { ImportChoices } from "./import-choices.ts";
import { listItems, makeIsKept, type MendItems, mostShown, rowName } from "./import-items.ts";
import type { Known } from "./import-known.ts";
import { listPlaces, type Places, placeKey, placesByLine } from "./import-places.ts";

/** Every row compared with the directory: what the counts and the questions come from. */
export interface Compared {
  readonly sheet: SheetType;
  readonly known: Known;
  readonly rows: readonly MatchedRow[];
  /** Lines of the file in which nothing, or nothing that was chosen, is said. */
  readonly empty: number;
  readonly derived: ReadonlyMap<number, string>;
}

/** Where each line stands; the counts add up to `lines`. */
export interface LineCounts {
  readonly lines: number;
  readonly ready: number;
  /** Something in it to look at, that stops nothing. */
  readonly toLook: number;
  readonly toMend: number;
  /** Perhaps here already, or with other values here. */
  readonly toSettle: number;
  readonly skipped: number;
  readonly erased: number;
  readonly empty: number;
}

/** What importing now would do; with the empty lines the outcomes add up to `lines`. */
export interface PlanCounts {
  readonly outcomes: Readonly<Record<Outcome, number>>;
  readonly records: number;
  /** Persons named on the rows of organisations. */
  readonly people: number;
}

export interface NamedLine {
  readonly line: number;
  readonly name: string;
}

export interface KnownQuestion {
  readonly line: number;
  readonly about: string;
  /** What is likelier right here than in the file. */
  readonly keepHere: readonly ColumnTarget[];
}

export interface Review {
  readonly lines: LineCounts;
  readonly plan: PlanCounts;
  readonly stops: MendItems;
  readonly doubts: MendItems;
  readonly places: Places;
  /** Rows to be settled one by one, in the order of the file. */
  readonly questions: readonly { readonly line: number; readonly isOpen: boolean }[];
  /** Open questions about records that are surely the same: they may be answered together. */
  readonly known: readonly KnownQuestion[];
  readonly binned: readonly (NamedLine & { readonly about: string; readonly isResumed: boolean })[];
  readonly erased: readonly NamedLine[];
}

export function reviewOf(compared: Compared, choices: ImportChoices): Review {
  const { rows } = compared;
  const decisions = decisionsOf(rows, choices);
  let drawn = 0;
  const plan = planOf(compared, choices, () => `new ${(drawn += 1)}`);
  const isKept = makeIsKept(choices.kept);
  const left = rows.filter(
    ({ row, match }) => match.kind !== "erased" && decisions.get(row.line)?.kind !== "skip",
  );
  const asked = left.filter((matched) => needsDecision(matched) && !isStopped(matched));
  const isOpen = ({ row }: MatchedRow) => !decisions.has(row.line);
  const isDoubtful = (matched: MatchedRow) =>
    matched.problems.some((one) => one.problem.weight === "check" && !isKept(one));
  const places = listPlaces(left, choices.places);
  const said = new Set(choices.places.map(({ key }) => key));
  const isPlaceOpen = (matched: MatchedRow) => {
    const key = placeKey(matched);
    return key !== undefined && !said.has(key);
  };

  const outcomes = countOutcomes(plan);
  const settled = rows.filter(({ row }) => isReady(plan.outcomes.get(row.line)));
  const toLook = settled.filter((one) => isDoubtful(one) || isPlaceOpen(one)).length;
  return {
    lines: {
      lines: rows.length + compared.empty,
      ready: settled.length - toLook,
      toLook,
      toMend: outcomes.stopped,
      toSettle: outcomes.undecided,
      skipped: outcomes.skipped,
      erased: outcomes.erased,
      empty: compared.empty,
    },
    plan: {
      outcomes,
      records: plan.writes.length,
      people:
        compared.sheet === "contacts"
          ? 0
          : plan.writes.filter(({ type }) => type === "contacts").length,
    },
    stops: listItems(left, "stop", () => false),
    doubts: listItems(left, "check", isKept),
    places,
    questions: asked.map((matched) => ({ line: matched.row.line, isOpen: isOpen(matched) })),
    known: asked
      .filter((matched) => matched.match.kind === "found" && isOpen(matched))
      .map((matched) => ({
        line: matched.row.line,
        about: beside(matched.match),
        keepHere: likelierHere(matched),
      })),
    binned: rows
      .filter(({ match }) => match.kind === "binned")
      .slice(0, mostShown)
      .map(({ row, match }) => ({
        line: row.line,
        name: rowName(row),
        about: beside(match),
        isResumed: decisions.get(row.line)?.kind !== "skip",
      })),
    erased: rows
      .filter(({ match }) => match.kind === "erased")
      .slice(0, mostShown)
      .map(named),
  };
}

/** What is to be written for what was said. */
export function planOf(
  { sheet, rows, known, derived }: Compared,
  choices: ImportChoices,
  newId: () => string,
): ImportPlan {
  return planImport(rows, {
    sheet,
    decisions: decisionsOf(rows, choices),
    organisations: placesByLine(rows, choices.places),
    derived,
    taken: known.ids,
    newId,
  });
}

/** What was said of each line, while it is still about the same thing. */
export function decisionsOf(
  rows: readonly MatchedRow[],
  { decisions, skips }: Pick<ImportChoices, "decisions" | "skips">,
): ReadonlyMap<number, Decision> {
  const matches = new Map(rows.map(({ row, match }) => [row.line, match]));
  const held = new Map<number, Decision>();
  for (const { line, about, decision } of decisions) {
    const match = matches.get(line);
    if (match !== undefined && beside(match) === about) held.set(line, decision);
  }
  for (const line of skips) held.set(line, { kind: "skip" });
  return held;
}

/** What a row stands beside: a record, or an earlier line. */
export function beside(match: Match): string {
  if (match.kind === "new") return "";
  return match.kind === "repeated" ? `line ${match.line}` : match.id;
}

function likelierHere({ comparison, person }: MatchedRow): readonly ColumnTarget[] {
  return [...comparison.differences, ...(person?.comparison.differences ?? [])].flatMap(
    ({ target, preferred }) => (preferred === "here" ? [target] : []),
  );
}

function isStopped({ problems }: MatchedRow): boolean {
  return problems.some(({ problem }) => problem.weight === "stop");
}

function isReady(outcome: Outcome | undefined): boolean {
  return outcome !== undefined && !notReady.has(outcome);
}

const notReady: ReadonlySet<Outcome> = new Set(["skipped", "erased", "stopped", "undecided"]);

function countOutcomes({ outcomes }: ImportPlan): Readonly<Record<Outcome, number>> {
  const counts = {
    created: 0,
    updated: 0,
    resumed: 0,
    unchanged: 0,
    merged: 0,
    skipped: 0,
    erased: 0,
    stopped: 0,
    undecided: 0,
  };
  for (const outcome of outcomes.values()) counts[outcome] += 1;
  return counts;
}

function named({ row }: Pick<MatchedRow, "row">): NamedLine {
  return { line: row.line, name: rowName(row) };
}
