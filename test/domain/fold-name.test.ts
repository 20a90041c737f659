import { expect, test } from "vitest";
import { foldName } from "#domain/fold-name.ts";

test.for([
  ["Ville de Rimouski.", "ville de rimouski"],
  [
    "Centre intégré de santé et de services sociaux  du Bas-Saint-Laurent",
    "centre integre de sante et de services sociaux du bas saint laurent",
  ],
  ["L’Œuvre d'ici", "l oeuvre d ici"],
  ["St-Fabien", "saint fabien"],
  ["STE. Luce", "sainte luce"],
  ["Côte-St-Luc", "cote saint luc"],
  ["Poste 12, Est", "poste 12 est"],
  ["Ærø", "aerø"],
  [" ,Coop. ", "coop"],
  ["Test", "test"],
] as const)("« %s » folds to « %s »", ([name, key]) => {
  expect(foldName(name)).toBe(key);
});

test("two encodings of one name have one key", () => {
  expect(foldName("E\u0301tang")).toBe(foldName("Étang"));
});
