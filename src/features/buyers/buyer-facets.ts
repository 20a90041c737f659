import { buyerTypes } from "#domain/buyer.ts";
import type { Day } from "#domain/day.ts";
import { families } from "#domain/family.ts";
import { buyerTypeWords } from "#i18n/buyer-type-words.ts";
import { familyWords } from "#i18n/family-words.ts";
import { type Bilingual, t } from "#i18n/language.ts";
import type { Facet } from "#parts/filter-facets.ts";
import { mrcSide, sheetSide, tagSide } from "#parts/filter-sides.ts";
import { mrcsOf } from "./buyer-place.ts";
import { sideWords } from "./side-words.ts";

export function buyerFacets(today: () => Day): readonly Facet<"buyers">[] {
  return [
    mrcSide(sideWords.mrc, mrcsOf),
    {
      key: "kinds",
      legend: sideWords.kinds,
      options: buyerTypes,
      most: 6,
      label: (value) => labelIn(buyerTypeWords, value),
      valuesOf: ({ buyerType }) => (buyerType === undefined ? [] : [buyerType]),
    },
    {
      key: "needs",
      legend: sideWords.needs,
      options: families,
      most: 5,
      label: (value) => labelIn(familyWords, value),
      valuesOf: ({ id }, directory) =>
        directory.linked("needs", "buyer", id).flatMap(({ family }) => family ?? []),
    },
    tagSide("buyers", ({ tags = [] }) => tags),
    sheetSide(today, (buyer) =>
      [buyer.phone ?? buyer.email, mrcsOf(buyer)[0], buyer.buyerType].every(
        (value) => value !== undefined,
      ),
    ),
  ];
}

function labelIn(table: Readonly<Record<string, Bilingual<string>>>, value: string): string {
  const word = table[value];
  return word === undefined ? value : t(word);
}
