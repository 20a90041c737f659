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
  const isNamed = persons.has("firstName") || persons.has("lastName") || persons.has("fullName");
  const organisation = valuesOf(looks, columns.contacts, "organisation:name");
  const own = count(targetsOf(columns.enterprises), organisationOnly);
  const repeats = repeatsOf(organisation);
  if (isNamed && (organisation.length === 0 || repeats > 0.1 || own === 0)) {
    const isSheetSure = persons.has("firstName") || repeats > 0.1;
    return { sheet: "contacts", isSheetSure };
  }
  const names = valuesOf(looks, columns.buyers, "name");
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

function valuesOf(
  looks: readonly ColumnLook[],
  columns: readonly ColumnGuess[],
  target: ColumnTarget,
): readonly string[] {
  const index = columns.find((column) => column.target === target)?.index;
  const values = looks.find((look) => look.index === index)?.values ?? [];
  return values.filter((value) => value.trim() !== "");
}

/** Share of the values that were met before. */
function repeatsOf(values: readonly string[]): number {
  const different = new Set(values.map(foldName)).size;
  return values.length === 0 ? 0 : 1 - different / values.length;
}

function count(targets: ReadonlySet<ColumnTarget>, of: readonly ColumnTarget[]): number {
  return of.filter((target) => targets.has(target)).length;
}

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
