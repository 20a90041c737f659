import { expect, test } from "vitest";
import { compareNames } from "#i18n/compare-names.ts";

test("names are in the order of a Québec directory", () => {
  const sorted = [
    "cote",
    "côte",
    "coté",
    "côté",
    "école",
    "Écologie",
    "L’Œuvre",
    "Ronde 2",
    "Ronde 10",
    "Saint-Antonin",
    "Saint-Simon",
    "Sainte-Angèle",
    "Sainte-Luce",
  ];
  expect(sorted.toReversed().toSorted(compareNames)).toEqual(sorted);
});
