import { type CellObject, read, type WorkBook } from "@e965/xlsx";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { OutColumn, OutSheet } from "#formats/out-sheet.ts";
import { readWorkbook } from "#formats/read-workbook.ts";
import { writeWorkbook } from "#formats/write-workbook.ts";

const words = { yes: "VRAI", no: "FAUX" };

function sheet(
  rows: OutSheet["rows"],
  columns: readonly OutColumn[] = [{ title: "Nom" }, { title: "Note" }],
) {
  return { name: "entreprises", columns, rows };
}

/** As another programme than ours opens it. */
async function opened(...sheets: readonly OutSheet[]): Promise<WorkBook> {
  return read(await writeWorkbook(sheets), { cellNF: true, cellDates: false, cellFormula: true });
}

function cell(book: WorkBook, address: string): CellObject | undefined {
  return book.Sheets[book.SheetNames[0] ?? ""]?.[address];
}

test.each(["=1+1", "+1 418 555-0133", "-5", "@nom", "\t=1", '=HYPERLINK("http://x")', "＝1"])(
  "%j is written as a text, in a cell that stays a text when it is edited",
  async (text) => {
    const written = cell(await opened(sheet([["Récup", text]])), "B2");
    expect(written).toMatchObject({ t: "s", v: text, z: "@" });
    expect(written?.f).toBeUndefined();
  },
);

test("a carriage return starts no cell: it becomes a line end", async () => {
  expect(cell(await opened(sheet([["Récup", "\r=1"]])), "B2")).toMatchObject({ t: "s", v: "\n=1" });
});

test("days and amounts are days and numbers, to be sorted and summed", async () => {
  const columns = [
    { title: "Vérifié", kind: "day" },
    { title: "Contrat", kind: "number" },
    { title: "Téléphone" },
  ] as const;
  const book = await opened(sheet([["2026-11-23", "1234,50", "0185550133"]], columns));
  expect(cell(book, "A2")).toMatchObject({ t: "n", v: 46_349, z: "yyyy-mm-dd" });
  expect(cell(book, "B2")).toMatchObject({ t: "n", v: 1234.5 });
  expect(cell(book, "C2")).toMatchObject({ t: "s", v: "0185550133" });
});

test("what Excel would refuse is not written: letters without form, too long a text, a name of a sheet", async () => {
  const strange = "a\u0000b\u0001c\u001fd\ud800e\uffff_x0041_";
  const name = "Relances : [mes] / toutes? * de l’équipe de Rimouski";
  const book = await opened(
    {
      ...sheet([
        ["x", strange],
        ["y", "z".repeat(40_000)],
      ]),
      name,
    },
    { ...sheet([]), name },
  );
  expect(cell(book, "B2")?.v).toBe("abcd\uFFFDe_x0041_");
  expect(String(cell(book, "B3")?.v)).toHaveLength(32_767);
  expect(new Set(book.SheetNames).size).toBe(2);
  for (const one of book.SheetNames) expect(one).toMatch(/^[^[\]:*?/\\]{1,31}$/);
});

const text = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.constantFrom("=1+1", "'=x", "''", "+1", "-", "@", "''-", "_x0041_", " x ", "a\nb", "é\u00A0»"),
);

test("any list that is written is read back letter by letter", async () => {
  const isPlain = (value: string) => !/[^\P{Cc}\n]|[\uFFFE\uFFFF]|\r/u.test(value);
  const row = fc
    .tuple(text.filter(isPlain), text.filter(isPlain))
    .filter(([first]) => first.trim() !== "");
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 20 }), async (rows) => {
      const bytes = await writeWorkbook([sheet(rows, [{ title: "Nom" }, { title: "Courriel" }])]);
      const { table } = await readWorkbook(bytes, words);
      const kept = rows.map(([a, b]) => (b.trim() === "" ? [a] : [a, b]));
      expect(table?.rows.map(({ cells }) => cells)).toEqual(kept);
    }),
    { numRuns: 200 },
  );
});
