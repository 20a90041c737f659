import { expect, test } from "vitest";
import type { ColumnTarget, SheetType } from "#formats/column-target.ts";
import { sheetTypes } from "#formats/column-target.ts";
import { guessColumns } from "#formats/guess-columns.ts";
import type { OutSheet } from "#formats/out-sheet.ts";
import { readTable } from "#formats/read-table.ts";
import { readWorkbook } from "#formats/read-workbook.ts";
import { templateSheet, templateSheets, type TemplateWords } from "#formats/template-sheets.ts";
import { writeCsv } from "#formats/write-csv.ts";
import { writeWorkbook } from "#formats/write-workbook.ts";
import { choiceWords } from "#i18n/choice-words.ts";
import { fieldWords } from "#i18n/field-words.ts";
import { targetLabel } from "#features/import/target-text.ts";
import { setLanguage } from "#i18n/language.ts";
import { bringIn } from "../support/imports.ts";
import { finish } from "../support/sheets.ts";

function wordsFor(sheet: SheetType, language: "fr" | "en"): TemplateWords {
  setLanguage(language);
  const titleOf = (target: ColumnTarget) => targetLabel(sheet, target);
  return { language, titleOf, choices: choiceWords, list: "Liste", allowed: "Valeurs permises" };
}

const cases = sheetTypes.flatMap((sheet) =>
  (["fr", "en"] as const).map((language) => ({ sheet, language })),
);

function csvOf({ columns, rows }: OutSheet) {
  return writeCsv(
    columns.map(({ title }) => title),
    rows,
  );
}

test.each(cases)(
  "every column of the template is surely recognised: $sheet, $language",
  ({ sheet, language }) => {
    const { columns, rows } = templateSheet(sheet, wordsFor(sheet, language));
    const filled = ["Récup", ...(rows[0]?.slice(1) ?? [])];
    const { table } = finish(readTable(csvOf({ name: "", columns, rows: [filled] })));
    if (table === undefined) throw new Error("no table");
    const guess = guessColumns(table, fieldWords, sheet);
    expect(
      guess.columns.filter(({ certainty, target }) => certainty !== "sure" || target === undefined),
    ).toEqual([]);
    expect(new Set(guess.columns.map(({ target }) => target)).size).toBe(columns.length);
  },
);

test.each(cases)(
  "what the template gives as an example is not brought in, and would be right: $sheet, $language",
  async ({ sheet, language }) => {
    const template = templateSheet(sheet, wordsFor(sheet, language));
    expect(finish(readTable(csvOf(template))).problem?.code).toBe("table.noRows");
    const bytes = await writeWorkbook(templateSheets(sheet, wordsFor(sheet, language)));
    expect((await readWorkbook(bytes, { tab: 0, yes: "", no: "" })).problem?.code).toBe(
      "table.noRows",
    );

    const [example = []] = template.rows;
    const row = [example[0]?.replace(/^\(\w+\) /, "") ?? "", ...example.slice(1)];
    const { rows } = await bringIn(csvOf({ ...template, rows: [row] }), {}, sheet);
    expect(rows[0]?.problems.filter(({ problem }) => problem.weight === "stop")).toEqual([]);
  },
);

test("the values that a column takes are listed, and offered in its cells", () => {
  const [list, values] = templateSheets("enterprises", wordsFor("enterprises", "fr"));
  const titles = values?.columns.map(({ title }) => title);
  expect(titles).toEqual(["Forme juridique", "Familles", "Municipalité", "MRC desservies"]);
  expect(list?.columns.find(({ title }) => title === "Municipalité")?.choices).toBe(
    "'Valeurs permises'!$C$2:$C$115",
  );
  expect(values?.rows).toHaveLength(114);
});
