import { expect, test } from "vitest";
import { ofName } from "#i18n/of-name.ts";

test.for([
  ["Nadine", "de Nadine"],
  ["Émilie", "d’Émilie"],
  ["Hélène", "d’Hélène"],
  ["Yves", "d’Yves"],
  ["Yolande", "de Yolande"],
  ["un autre appareil", "d’un autre appareil"],
  ["", "de "],
] as const)("what is %s's is said « %s »", ([name, said]) => {
  expect(ofName(name)).toBe(said);
});
