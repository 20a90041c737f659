import type { Day } from "#domain/day.ts";
import { enterpriseTraits, legalForms } from "#domain/enterprise.ts";
import { families } from "#domain/family.ts";
import { mrcOf } from "#domain/municipalities.ts";
import { enterpriseTraitWords, legalFormWords } from "#i18n/enterprise-words.ts";
import { familyWords } from "#i18n/family-words.ts";
import { type Bilingual, t } from "#i18n/language.ts";
import { entryName } from "#parts/entry-name.ts";
import type { Facet } from "#parts/filter-facets.ts";
import { mrcSide, sheetSide, tagSide } from "#parts/filter-sides.ts";
import type { Directory } from "#workspace/directory.ts";
import type { Entry } from "#workspace/entry.ts";
import { sideWords } from "./side-words.ts";

type Enterprise = Entry<"enterprises">;

export function enterpriseFacets(today: () => Day): readonly Facet<"enterprises">[] {
  return [
    mrcSide(sideWords.mrc, servedMrcs),
    {
      key: "families",
      legend: sideWords.families,
      options: families,
      most: 5,
      label: (value) => labelIn(familyWords, value),
      valuesOf: familiesOf,
    },
    {
      key: "kinds",
      legend: sideWords.kinds,
      options: [...legalForms, ...enterpriseTraits],
      most: 6,
      label: (value) => labelIn({ ...enterpriseTraitWords, ...legalFormWords }, value),
      valuesOf: ({ legalForm, traits = [] }) =>
        legalForm === undefined ? traits : [legalForm, ...traits],
    },
    {
      key: "contract",
      legend: sideWords.contract,
      options: contractSizes,
      label: (value) => labelIn(sideWords.contracts, value),
      valuesOf: ({ maxContract }) => sizesUnder(maxContract),
    },
    {
      key: "needs",
      legend: sideWords.needs,
      options: [],
      label: needLabel,
      valuesOf: familiesOf,
      wanted: (chosen, directory) => chosen.flatMap((id) => familiesNeeded(id, directory)),
    },
    tagSide("enterprises", ({ tags = [] }) => tags),
    sheetSide(today, ({ phone, email, municipality, sectors }) =>
      [phone ?? email, municipality, sectors].every((value) => value !== undefined),
    ),
  ];
}

/** Where it is counts as served. */
function servedMrcs({ municipality, servedMrcs: served = [] }: Enterprise): readonly string[] {
  const home = mrcOf(municipality);
  return home === undefined ? served : [home, ...served];
}

/** Its own and those of what it offers. */
function familiesOf({ id, sectors = [] }: Enterprise, directory: Directory): readonly string[] {
  const offered = directory
    .linked("offers", "enterprise", id)
    .flatMap(({ family }) => family ?? []);
  return [...sectors, ...offered];
}

/** `id` names a need, or a buyer with all of its needs. */
function familiesNeeded(id: string, directory: Directory): readonly string[] {
  const need = directory.find("needs", id);
  const needs = need === undefined ? directory.linked("needs", "buyer", id) : [need];
  return needs.flatMap(({ family }) => family ?? []);
}

function needLabel(id: string, directory: Directory): string {
  const entry = directory.find("needs", id) ?? directory.find("buyers", id);
  return entry === undefined ? id : entryName(entry);
}

/** As the address says them; in cents. */
const contractSizes = ["petit", "moyen", "grand"] as const;
const middle = 2_500_000;
const large = 10_000_000;

/** Who can take a large contract can take a small one. */
function sizesUnder(maxContract: number | undefined): readonly string[] {
  if (maxContract === undefined || maxContract <= 0) return [];
  return contractSizes.slice(0, maxContract > large ? 3 : maxContract >= middle ? 2 : 1);
}

function labelIn(table: Readonly<Record<string, Bilingual<string>>>, value: string): string {
  const word = table[value];
  return word === undefined ? value : t(word);
}
