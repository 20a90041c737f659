import { expect, test } from "vitest";
import { tableProblemText, tableWarningText } from "#i18n/table-problem-text.ts";

test("a file that is no list is named for what it is, with what to do", () => {
  expect(tableProblemText({ code: "table.foreign", weight: "stop", looks: "excel" })).toBe(
    "Ce fichier est un classeur d’un vieil Excel. Ouvrez-le, enregistrez-le en format Excel (.xlsx), puis choisissez ce fichier-là.",
  );
  expect(
    tableProblemText({ code: "table.heavy", weight: "stop", bytes: 21_000_000, most: 16_000_000 }),
  ).toBe(
    "Ce fichier pèse 21\u00A0Mo, et le plus lourd qui se lit ici est de 16\u00A0Mo. Coupez-le en deux listes.",
  );
});

test("what deserves a look says how much and where", () => {
  expect(tableWarningText({ code: "table.letters", weight: "check", count: 1 })).toBe(
    "1 lettre est abîmée dans ce fichier. Regardez les noms avant de continuer.",
  );
  expect(tableWarningText({ code: "table.quotes", weight: "check", lines: [12, 40] })).toBe(
    "Un guillemet ne se ferme pas aux lignes 12, 40. Vérifiez ce qui a été lu à cet endroit.",
  );
});
