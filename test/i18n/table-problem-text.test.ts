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

test("a row that is too long and a file that is no table say why, and what to do", () => {
  expect(
    tableProblemText({ code: "table.longRow", weight: "stop", line: 3, most: 1_000_000 }),
  ).toBe(
    "La ligne 3 a plus de 1\u00A0000\u00A0000 caractères\u00A0: une cellule y tient tout un document, ou un guillemet ne s’y ferme pas. Videz ou raccourcissez cette cellule, enregistrez le fichier, puis choisissez-le de nouveau.",
  );
  expect(tableProblemText({ code: "table.foreign", weight: "stop", looks: "other" })).toBe(
    "Ce fichier n’est pas un tableau. Ouvrez-le dans le programme qui l’a fait, enregistrez-le en Excel (.xlsx) ou en CSV, puis choisissez ce fichier-là.",
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
