import { foldName } from "#domain/fold-name.ts";
import type { ColumnLook } from "./column-candidates.ts";
import type { ColumnTarget, SheetType } from "./column-target.ts";
import type { ColumnGuess } from "./guess-columns.ts";
import { shareOf } from "./sniff.ts";

/**
 * What a row is about: persons when they are named and their organisation comes back from row to
 * row, or says nothing of itself; then public bodies or enterprises, by their own fields and names.
 */
export function guessSheet(
  looks: readonly ColumnLook[],
  columns: Readonly<Record<SheetType, readonly ColumnGuess[]>>,
): { readonly sheet: SheetType; readonly isSheetSure: boolean } {
  const persons = targetsOf(columns.contacts);
  const organisations = cellsOf(looks, columns.contacts, "organisation:name");
  const people = organisations.map((_, row) => nameOnRow(looks, columns.contacts, row));
  const isOfPersons =
    persons.has("firstName") ||
    ((persons.has("fullName") || persons.has("lastName")) && count(persons, personsOnly) > 0);
  const comesBack = shareComingBack(organisations, people);
  const own = count(targetsOf(columns.enterprises), organisationOnly);
  if (comesBack > 0.1 || (isOfPersons && own === 0))
    return { sheet: "contacts", isSheetSure: comesBack > 0.1 || persons.has("firstName") };
  const names = cellsOf(looks, columns.buyers, "name");
  const bodies = shareOf(names, "publicBody") + shareOf(names, "municipality");
  const buyers = count(targetsOf(columns.buyers), buyersOnly) + (bodies > 0.4 ? 3 : 0);
  const enterprises =
    count(targetsOf(columns.enterprises), enterprisesOnly) + (bodies < 0.1 ? 1 : 0);
  const isSheetSure = Math.abs(buyers - enterprises) >= 2;
  return { sheet: buyers > enterprises ? "buyers" : "enterprises", isSheetSure };
}

/** « contact » alone is a guess: only columns that are sure weigh. */
function targetsOf(columns: readonly ColumnGuess[]): ReadonlySet<ColumnTarget> {
  return new Set(
    columns.flatMap(({ target, certainty }) =>
      target !== undefined && certainty === "sure" ? [target] : [],
    ),
  );
}

/** One for each row that was looked at; none when nothing goes there. */
function cellsOf(
  looks: readonly ColumnLook[],
  columns: readonly ColumnGuess[],
  target: ColumnTarget,
): readonly string[] {
  const index = columns.find((column) => column.target === target)?.index;
  return looks.find((look) => look.index === index)?.values ?? [];
}

function nameOnRow(
  looks: readonly ColumnLook[],
  columns: readonly ColumnGuess[],
  row: number,
): string {
  const parts = (["firstName", "lastName", "fullName"] as const).map(
    (target) => cellsOf(looks, columns, target)[row] ?? "",
  );
  return foldName(parts.join(" "));
}

/** Share of the rows whose organisation was met before, with another person. */
function shareComingBack(organisations: readonly string[], people: readonly string[]): number {
  const met = new Map<string, Set<string>>();
  let filled = 0;
  for (const [row, organisation] of organisations.entries()) {
    const person = people[row] ?? "";
    if (organisation.trim() === "" || person === "") continue;
    filled += 1;
    const known = met.get(foldName(organisation)) ?? new Set();
    met.set(foldName(organisation), known.add(person));
  }
  const more = Array.from(met.values()).reduce((sum, { size }) => sum + size - 1, 0);
  return filled === 0 ? 0 : more / filled;
}

function count(targets: ReadonlySet<ColumnTarget>, of: readonly ColumnTarget[]): number {
  return of.filter((target) => targets.has(target)).length;
}

const personsOnly: readonly ColumnTarget[] = ["function", "role", "extension", "personalCell"];
const organisationOnly: readonly ColumnTarget[] = [
  "neq",
  "legalName",
  "legalForm",
  "traits",
  "sectors",
  "mission",
  "address",
  "postalCode",
  "website",
  "servedMrcs",
];
const enterprisesOnly: readonly ColumnTarget[] = [
  "legalName",
  "legalForm",
  "traits",
  "sectors",
  "purposes",
  "mission",
  "servedMrcs",
  "radiusKm",
  "leadDays",
  "maxContract",
  "crews",
];
const buyersOnly: readonly ColumnTarget[] = [
  "nameVariants",
  "buyerType",
  "regime",
  "seaoIds",
  "mrcs",
  "fiscalYear",
  "procurementPolicy",
  "contractRulesUrl",
  "directAwardThreshold",
  "budgetMonth",
];
