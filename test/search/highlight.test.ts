import { array, assert, constantFrom, oneof, property, string } from "fast-check";
import { expect, test } from "vitest";
import { highlight } from "#search/highlight.ts";
import { anIndex } from "../support/search-builders.ts";

/** The text with its hits in brackets. */
function marked(text: string, query: string, terms: readonly string[] = []): string {
  return highlight(text, query, { terms })
    .map((piece) => (piece.hit ? `[${piece.text}]` : piece.text))
    .join("");
}

test.for([
  ["Épicerie du Quai", "epi", "[Épi]cerie du Quai"],
  ["Le Bœuf rouge", "boe", "Le [Bœ]uf rouge"],
  ["Le Bœuf rouge", "bo", "Le [Bœ]uf rouge"],
  ["Ferme St-Étienne", "saint etienne", "Ferme [St-Étienne]"],
  ["cafe\u0301s", "café", "[cafe\u0301]s"],
  ["Traiteur de la mer", "traiteur de mer", "[Traiteur] de la [mer]"],
  ["418 555-0133", "5550133", "418 [555-0133]"],
  ["418 555-0133", "418555", "[418 555]-0133"],
  ["Mont-Joli", "montj", "[Mont-J]oli"],
  ["G5L 3A1", "g5l3", "[G5L 3]A1"],
  ["Menuiserie", "", "Menuiserie"],
  ["", "menuiserie", ""],
  ["Ha! Ha!", "ha", "[Ha]! [Ha]!"],
] as const)("in « %s », « %s » marks « %s »", ([text, query, expected]) => {
  expect(marked(text, query)).toBe(expected);
});

test("what was taken for a misspelt word is marked whole", () => {
  const found = anIndex("Traiteur Méandre").find("traitteur");
  expect(marked("Le traiteur traite", "traitteur", found.terms)).toBe("Le [traiteur] traite");
});

test("a singular found for a plural is marked", () => {
  const found = anIndex("Traiteur Méandre").find("traiteurs");
  expect(marked("Traiteur Méandre", "traiteurs", found.terms)).toBe("[Traiteur] Méandre");
});

test("the pieces together are the text, and neighbours differ", () => {
  const word = constantFrom(
    "œ",
    "St-",
    "é",
    "e\u0301",
    " ",
    "418 555-0133",
    "\uD800",
    "🍞",
    "boeuf",
    "-",
    "’",
  );
  const text = array(oneof(word, string({ unit: "binary" })), { maxLength: 12 }).map((all) =>
    all.join(""),
  );
  assert(
    property(text, text, array(text), (shown, query, terms) => {
      const pieces = highlight(shown, query, { terms });
      expect(pieces.map((piece) => piece.text).join("")).toBe(shown);
      for (const [i, piece] of pieces.entries()) {
        expect(piece.text).not.toBe("");
        expect(piece.hit).not.toBe(pieces[i - 1]?.hit);
      }
    }),
  );
});
