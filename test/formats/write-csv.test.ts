import * as fc from "fast-check";
import { expect, test } from "vitest";
import { readTable } from "#formats/read-table.ts";
import { writeCsv } from "#formats/write-csv.ts";
import { finish } from "../support/sheets.ts";

const textOf = (bytes: Uint8Array) => new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);

test("the file is UTF-8 with its mark, semicolons and CRLF", () => {
  const bytes = writeCsv(["Nom", "Ville"], [["Café; Nord", "Métis"]]);
  expect(Array.from(bytes.subarray(0, 3))).toEqual([0xef, 0xbb, 0xbf]);
  expect(textOf(bytes)).toBe('\uFEFFNom;Ville\r\n"Café; Nord";Métis\r\n');
});

test.each(["=1+1", "+1 418 555-0133", "-5", "@nom", "\t=1", "'=1", "＝1", "\n=1"])(
  "no spreadsheet runs %j",
  (cell) => {
    const [, row = ""] = textOf(writeCsv(["a", "b"], [["x", cell]])).split(/\r\n/);
    expect(row).toMatch(/^x;"'/);
  },
);

/** Cells as hands and hostile files fill them. NUL is no letter of a text file. */
const cell = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.constantFrom("=1+1", "'=x", "''", '"', '""', '"a"b', "+1", "-", "@", "a;b", "a,b", "a\tb"),
  fc.constantFrom("un\ndeux", "\n", " ", "é\u00A0», œ", "\uFEFFx", "sep=,", "id", "Nom", "''-"),
  fc
    .array(fc.constantFrom("=", "'", '"', ";", "\n", "a", " ", "é"), { maxLength: 8 })
    .map((letters) => letters.join("")),
);

test("any table that is written is read back letter by letter", () => {
  const width = 4;
  const row = fc
    .array(cell, { minLength: width, maxLength: width })
    .filter((cells) => cells.some((value) => value.trim() !== ""))
    .filter((cells) => !cells.some((value) => value.includes("\0")));
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 30 }), (rows) => {
      const { table } = finish(readTable(writeCsv(["id", "Nom", "Téléphone", "Note"], rows)));
      const read = table?.rows.map(({ cells }) => [...cells, "", "", "", ""].slice(0, width));
      // Line ends are LF once read, and cells after the last filled one are not kept.
      const kept = rows.map((cells) => {
        const last = cells.findLastIndex((value) => value.trim() !== "");
        return cells.map((value, at) => (at > last ? "" : value.replaceAll(/\r\n?/g, "\n")));
      });
      expect(table?.warnings).toEqual([]);
      expect(read).toEqual(kept);
    }),
    { numRuns: 1000 },
  );
});
