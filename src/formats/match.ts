import type { DuplicateReason } from "#domain/duplicates.ts";
import type { CellProblem, CheckedRow, Values } from "./check-rows.ts";
import type { Comparison, Difference } from "./compare-values.ts";

/** What a row turned out to be. `by: "id"`: the file gave our own id, so it came from us. */
export type Match =
  | { readonly kind: "new" }
  /** This very record, by its id, NEQ, or exact name and place. */
  | { readonly kind: "found"; readonly id: string; readonly by: "id" | "key" }
  /** The same, in the bin: « Reprendre » is chosen in advance. */
  | { readonly kind: "binned"; readonly id: string; readonly by: "id" | "key" }
  /** Erased for good: listed, never imported. */
  | { readonly kind: "erased"; readonly id: string }
  /** Perhaps this record: a person says. */
  | { readonly kind: "probable"; readonly id: string; readonly reason: DuplicateReason }
  /** An earlier line of the file, by its key; or perhaps, and a person says. */
  | {
      readonly kind: "repeated";
      readonly line: number;
      readonly reason: DuplicateReason | "key";
    };

export interface MatchedRow {
  readonly row: CheckedRow;
  readonly match: Match;
  /** What the row says of its record, with the place of a person. */
  readonly values: Values;
  /** With the record or the line that it matches. */
  readonly comparison: Comparison;
  /** The person named on the row of an organisation. */
  readonly person?: MatchedPerson | undefined;
  /** Where the person of a row of contacts works. */
  readonly organisation?: MatchedOrganisation | undefined;
  /** Those of the row, but for what already stands here as it is. */
  readonly problems: readonly CellProblem[];
}

export interface MatchedPerson {
  /** The organisation of the directory under which the person was looked for. */
  readonly at: string | undefined;
  /** Of the contact of that name there. */
  readonly id: string | undefined;
  readonly isBinned: boolean;
  readonly comparison: Comparison;
}

export type OrganisationType = "enterprises" | "buyers";

export interface OrganisationChoice {
  readonly type: OrganisationType;
  readonly id: string;
}

export type MatchedOrganisation =
  | ({ readonly kind: "found" } & OrganisationChoice)
  | { readonly kind: "several"; readonly choices: readonly OrganisationChoice[] }
  | { readonly kind: "unknown"; readonly name: string };

/** True when a person has to say whether it is the same, or which value is right. */
export function needsDecision({ match, comparison, person }: MatchedRow): boolean {
  const differs = comparison.differences.length + (person?.comparison.differences.length ?? 0) > 0;
  if (match.kind === "found") return match.by === "key" && differs;
  if (match.kind === "repeated") return match.reason !== "key" || differs;
  return match.kind === "probable";
}

/** Nothing is left to say about which record it is. */
export function isSettled(match: Match): boolean {
  return match.kind === "repeated"
    ? match.reason === "key"
    : match.kind === "found" || match.kind === "binned";
}

/** Beside what is here, a value of the file that was doubted is not the likelier one. */
export function preferSure(comparison: Comparison, problems: readonly CellProblem[]): Comparison {
  const doubted = new Set(problems.map(({ target }) => target));
  if (!comparison.differences.some(({ target }) => doubted.has(target))) return comparison;
  const differences = comparison.differences.map((one): Difference =>
    doubted.has(one.target) ? Object.assign({}, one, { preferred: "here" }) : one,
  );
  return { ...comparison, differences };
}

/** Nobody has to look again at what is here already and stays; but of a list that was read in part, at the rest. */
export function problemsLeft(
  problems: readonly CellProblem[],
  prefix: "" | "contact:",
  { unchanged }: Comparison,
): readonly CellProblem[] {
  const settled = new Set(unchanged.map((field) => `${prefix}${field}`));
  return problems.filter(
    ({ target, problem }) => problem.weight === "stop" || !settled.has(target),
  );
}
