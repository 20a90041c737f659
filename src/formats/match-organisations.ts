import type { Likeness } from "#domain/duplicates.ts";
import { isNeq } from "#domain/neq.ts";
import type { CheckedRow } from "./check-rows.ts";
import { compareValues } from "./compare-values.ts";
import { indexPeople, keyAt, type KnownPeople } from "./known-people.ts";
import { indexOrganisations, type KnownOrganisations, type KnownRecord } from "./known-records.ts";
import {
  isSettled,
  type Match,
  type MatchedPerson,
  type MatchedRow,
  type OrganisationType,
  preferSure,
  problemsLeft,
} from "./match.ts";
import type { Progress } from "./read-table.ts";
import { makeRowMatcher, type RowFacts } from "./row-matcher.ts";

export interface OrganisationMatching {
  readonly sheet: OrganisationType;
  readonly rows: readonly CheckedRow[];
  /** All records of the sheet’s type. */
  readonly known: readonly KnownRecord[];
  readonly contacts: readonly KnownRecord[];
  /** The id that each line would get, by `deriveIds`. */
  readonly derived: ReadonlyMap<number, string>;
}

/** Each row that is not empty beside the directory and the lines above it. Yields every 250 rows. */
export function* matchOrganisations(
  matching: OrganisationMatching,
): Generator<Progress, readonly MatchedRow[]> {
  const { sheet, rows, known, contacts, derived } = matching;
  const index = indexOrganisations(known);
  const people = indexPeople(contacts, index.get);
  const matcher = makeRowMatcher(known, ({ values }) => likenessOf(values));
  const matchPerson = makePersonMatcher(people);
  const matched: MatchedRow[] = [];
  for (const [at, row] of rows.entries()) {
    if (at % 250 === 249) yield { done: at + 1, of: rows.length };
    if (row.isEmpty) continue;
    const { match, here } = matcher.match(row, factsOf(row, index, derived.get(row.line)));
    const comparison = preferSure(compareValues(sheet, "", here, row.values), row.problems);
    if (match.kind === "repeated" && isSettled(match))
      matcher.add(match.line, comparison.additions);
    const person = matchPerson(row, match);
    const own = isSettled(match) ? problemsLeft(row.problems, "", comparison) : row.problems;
    const problems = person === undefined ? own : problemsLeft(own, "contact:", person.comparison);
    matched.push({ row, match, values: row.values, comparison, person, problems });
  }
  return matched;
}

function factsOf(
  row: CheckedRow,
  index: KnownOrganisations,
  derived: string | undefined,
): RowFacts {
  const found = findKnown(row, index, derived);
  const key = found?.record.id ?? derived ?? `line ${row.line}`;
  return { found, key, likeness: likenessOf(row.values) };
}

/** By id, else NEQ, else exact name and place; else the record that this very row made once. */
function findKnown(
  { id, values }: CheckedRow,
  index: KnownOrganisations,
  derived: string | undefined,
): RowFacts["found"] {
  const own = id === undefined ? undefined : index.get(id);
  if (own !== undefined) return { record: own, by: "id" };
  const { neq, name, municipality } = values;
  const record =
    (typeof neq === "string" && isNeq(neq) ? index.byNeq(neq) : undefined) ??
    (typeof name === "string" ? index.byName(name, textOf(municipality)) : undefined) ??
    (derived === undefined ? undefined : index.get(derived));
  return record && { record, by: "key" };
}

/** Persons are looked for where they work, and among those that earlier lines named there. */
function makePersonMatcher(people: KnownPeople) {
  const idByLine = new Map<number, string>();
  const inFile = new Map<string, Readonly<Record<string, unknown>>>();
  return ({ line, person, problems }: CheckedRow, match: Match): MatchedPerson | undefined => {
    const first = match.kind === "repeated" ? match.line : line;
    if ("id" in match) idByLine.set(line, match.id);
    if (person === undefined) return undefined;
    const at = idByLine.get(first);
    const found = at === undefined ? undefined : people.at(at, person);
    const key = keyAt(String(first), person);
    const here = { ...found?.values, ...inFile.get(key) };
    inFile.set(key, { ...here, ...person });
    const comparison = preferSure(compareValues("contacts", "contact:", here, person), problems);
    return { at, id: found?.id, isBinned: found?.state === "binned", comparison };
  };
}

function likenessOf(values: Readonly<Record<string, unknown>>): Likeness {
  const { neq, name, legalName, nameVariants, municipality, phone } = values;
  const names = [name, legalName, ...(Array.isArray(nameVariants) ? nameVariants : [])];
  return {
    neq: typeof neq === "string" && isNeq(neq) ? neq : undefined,
    names: names.filter((said) => typeof said === "string" && said !== ""),
    place: textOf(municipality),
    phones: [textOf(phone)],
    emails: [],
  };
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}
