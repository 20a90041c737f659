import { expect, test } from "vitest";
import { bundleFileName } from "#exchange/file-name.ts";

const at = new Date(2026, 10, 3, 9, 5);

test.for([
  ["Bas-Saint-Laurent", "bas-saint-laurent"],
  ["Équipe d’Amqui & Cœur", "equipe-d-amqui-coeur"],
  ['../..\\C:*?"<>|\u0000', "c"],
  ["   ", "equipe"],
  ["東京", "equipe"],
  ["a".repeat(39) + "  b", "a".repeat(39)],
] as const)("a team named « %s » gives a name that every system takes", ([name, plain]) => {
  expect(bundleFileName(name, at, true)).toBe(`maillon-${plain}-2026-11-03-0905.maillon.txt`);
});

test("a plain file says that it is JSON", () => {
  expect(bundleFileName("Équipe", at, false)).toBe("maillon-equipe-2026-11-03-0905.maillon.json");
});
