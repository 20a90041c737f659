import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { makeScan } from "#domain/scan-text.ts";

const scan = makeScan([
  { firstName: "Mireille", lastName: "Desroches-Ouellet" },
  { firstName: "Réjean", lastName: "St-Pierre" },
  { lastName: "Gagné" },
  { firstName: "Solène" },
]);

function found(text: string): readonly string[] {
  return scan(text).map((one) => `${one.kind} ${one.found}`);
}

describe("a text meant for outsiders", () => {
  test.for([
    ["Appelez le 418 555-0133.", ["phone 418 555-0133"]],
    ["(418) 555-0133, poste 210", ["phone (418) 555-0133, poste 210"]],
    ["4185550133", ["phone 4185550133"]],
    ["1-800-555-0133", ["phone 1-800-555-0133"]],
    ["418.555.0133 / 581 555-0144", ["phone 418.555.0133", "phone 581 555-0144"]],
    ["le 555-0142 le soir", ["phone 555-0142"]],
    ["+33 1 42 68 53 00", ["phone +33 1 42 68 53 00"]],
    ["m.gagne@ville.ca ou rien", ["email m.gagne@ville.ca"]],
    ["écrire à paul [at] ville.qc.ca", ["email paul [at] ville.qc.ca"]],
    ["Vu avec Mireille Desroches Ouellet hier", ["name Mireille Desroches Ouellet"]],
    ["DESROCHES-OUELLET, Mireille", ["name DESROCHES-OUELLET, Mireille"]],
    ["demander à mme desroches-ouellet", ["name mme desroches-ouellet"]],
    ["Rejean Saint-Pierre", ["name Rejean Saint-Pierre"]],
    ["Réjean St-Pierre", ["name Réjean St-Pierre"]],
    ["M. Gagné", ["name M. Gagné"]],
  ] as const)("« %s » is asked about", ([text, expected]) => {
    expect(found(text)).toEqual(expected);
  });

  test.for([
    "Repas de la fête des bénévoles, 80 personnes",
    "2 500 000 $ sur 2024-2025",
    "G5L 1A1, 1554, boulevard De Maisonneuve",
    "NEQ 1100000018",
    "UNSPSC 76120000",
    "du 2026-11-23 au 2026-12-04",
    "Solène du Fleuve",
    "la ville de Gagné",
    "Mireille Tremblay",
    "Coop des Deux-Rives, 3 équipes de 12",
    "Norme CSA 12345-6789",
  ])("« %s » is not", (text) => {
    expect(found(text)).toEqual([]);
  });

  test("is asked about wherever the number stands in it, and however its writer spaced it", () => {
    const between = fc.constantFrom("", " ", "-", ".", "\u00A0", " - ", "‑");
    const word = fc.stringMatching(/^[a-zéà]{0,12}$/);
    fc.assert(
      fc.property(word, between, between, word, (before, one, other, after) => {
        const text = `${before} 418${one}555${other}0133 ${after}`;
        expect(found(text)).toEqual([`phone 418${one}555${other}0133`]);
      }),
    );
  });

  test("of 16 kB is read at once, whatever it holds", () => {
    for (const text of [
      "a".repeat(16_000),
      "4".repeat(16_000),
      "m ".repeat(8000),
      "a.".repeat(8000),
    ]) {
      const before = performance.now();
      scan(text);
      expect(performance.now() - before).toBeLessThan(500);
    }
  });
});
