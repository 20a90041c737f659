import { expect, test } from "vitest";
import { caps, moveHeader, readTable, type Table } from "#formats/read-table.ts";
import { fileOf, finish, oldDirectory, type SheetLook } from "../support/sheets.ts";

function read(lines: readonly string[], look?: SheetLook) {
  return finish(readTable(fileOf(lines, look)));
}

function tableOf(lines: readonly string[], look?: SheetLook): Table {
  const { table, problem } = read(lines, look);
  if (table === undefined) throw new Error(problem.code);
  return table;
}

function problemOf(bytes: Uint8Array) {
  return finish(readTable(bytes)).problem;
}

const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

/** What a compressed file holds, without one zero. */
function noise(length: number): Uint8Array {
  let seed = 1;
  return Uint8Array.from({ length }, () => {
    seed = (seed * 48_271) % 2_147_483_647;
    return (seed % 255) + 1;
  });
}

test.each([
  ["windows-1252", { encoding: "windows-1252" }],
  ["macintosh", { encoding: "macintosh" }],
  ["utf-8", { encoding: "utf-8" }],
  ["utf-8", { encoding: "utf-8", mark: true }],
  ["utf-16", { encoding: "utf-16le" }],
] as const)("« Ste-Félicité » is read in %s %o", (encoding, look) => {
  const table = tableOf(oldDirectory, look);
  expect(table.encoding).toBe(encoding);
  expect(table.rows[0]?.cells[2]).toBe("Ste-Félicité");
});

test("a French sheet without one é is still Windows-1252 when it says « œ » or « ’ »", () => {
  expect(tableOf(["nom;ville", "L’œil;Matane"], { encoding: "windows-1252" })).toMatchObject({
    encoding: "windows-1252",
    rows: [{ cells: ["L’œil", "Matane"] }],
  });
});

test("a UTF-8 sheet with a spoilt byte stays UTF-8, and its lost letters are counted", () => {
  const bytes = fileOf(["nom;ville", "Récupé;Métis", "Été à Matane;Matane"]);
  bytes[bytes.length - 4] = 0xff;
  const { table } = finish(readTable(bytes));
  expect(table?.encoding).toBe("utf-8");
  expect(table?.rows[0]?.cells).toEqual(["Récupé", "Métis"]);
  expect(table?.warnings).toEqual([{ code: "table.letters", weight: "check", count: 1 }]);
});

test("titles are found under the name of the sheet, and lines keep their number in the file", () => {
  const table = tableOf(oldDirectory, { encoding: "windows-1252" });
  expect(table.headerLine).toBe(4);
  expect(table.columns.map((column) => column.header)).toEqual(oldDirectory[3]?.split(";"));
  expect(table.rows.map((row) => row.line)).toEqual([5, 6, 7, 8, 10]);
});

test("blank lines between rows are counted, those after the last are not", () => {
  expect(tableOf(oldDirectory).emptyLines).toEqual([9]);
});

test("titles repeated on each printed page are no rows", () => {
  const table = tableOf(["Nom;Ville", "A;Matane", "Nom;Ville", "B;Amqui"]);
  expect(table.rows.map((row) => row.cells[0])).toEqual(["A", "B"]);
  expect(table.emptyLines).toEqual([3]);
});

test("a file without titles keeps its first line as a row", () => {
  const table = tableOf(["Café Nord;Matane;418 555-0133", "Café Sud;Amqui;418 555-0190"]);
  expect(table.headerLine).toBeUndefined();
  expect(table.rows).toHaveLength(2);
  expect(table.columns.map((column) => column.header)).toEqual(["", "", ""]);
});

test("titles in words that nobody foresaw are titles all the same", () => {
  const table = tableOf(["Bidule;Machin;Truc", "Café Nord;Matane;12", "Café Sud;Amqui;14"]);
  expect(table.headerLine).toBe(1);
});

test("the person may say which line holds the titles, or that none does", () => {
  const table = tableOf(["Groupe;Ouest", "Appellation;Coin", "Café Nord;Matane", "Café Sud;Amqui"]);
  const moved = moveHeader(table, 2).table;
  expect(moved?.columns.map((column) => column.header)).toEqual(["Appellation", "Coin"]);
  expect(moved?.rows.map((row) => row.line)).toEqual([3, 4]);
  expect(moveHeader(table, undefined).table?.rows).toHaveLength(4);
});

test("two columns of one name are both kept, one without title and value is left out", () => {
  const table = tableOf(["Nom;Tél;;Tél;", "A;1;;2;", "B;3;;4;"]);
  expect(table.columns).toEqual([
    { index: 0, header: "Nom", samples: ["A", "B"] },
    { index: 1, header: "Tél", samples: ["1", "3"] },
    { index: 3, header: "Tél", samples: ["2", "4"] },
  ]);
});

test("a column under no title shows by its values", () => {
  expect(tableOf(["Nom;Ville", "A;Matane;ancien local"]).columns[2]).toEqual({
    index: 2,
    header: "",
    samples: ["ancien local"],
  });
});

test.each([";", ",", "\t"] as const)("the delimiter %j is recognised", (delimiter) => {
  const lines = ["Nom;Adresse;Prix", "A;12, rue du Quai;1 200,50", "B;3, rue du Havre;4,75"];
  const written = lines.map((line) =>
    line
      .split(";")
      .map((cell) => (cell.includes(",") && delimiter === "," ? `"${cell}"` : cell))
      .join(delimiter),
  );
  const table = tableOf(written);
  expect(table.delimiter).toBe(delimiter);
  expect(table.rows[0]?.cells).toEqual(["A", "12, rue du Quai", "1 200,50"]);
});

test("« sep=, » on the first line is Excel’s word for the delimiter, and no row", () => {
  const table = tableOf(["sep=,", "Nom,Ville", "A;B,Matane"]);
  expect(table).toMatchObject({ delimiter: ",", headerLine: 2, rows: [{ line: 3 }] });
});

test.each(["\r\n", "\n", "\r"] as const)("lines may end with %j", (lineEnd) => {
  expect(tableOf(["Nom;Ville", "A;Matane"], { lineEnd }).rows).toEqual([
    { line: 2, cells: ["A", "Matane"] },
  ]);
});

test("a quoted cell may hold lines, quotes and delimiters; the next row keeps its line", () => {
  const table = tableOf(["Nom;Note", 'A;"un ""deux"";\r\ntrois\nquatre"', "B;x"]);
  expect(table.rows).toEqual([
    { line: 2, cells: ["A", 'un "deux";\ntrois\nquatre'] },
    { line: 5, cells: ["B", "x"] },
  ]);
});

test("a quote that never closes spoils its own line only, and is told", () => {
  const table = tableOf(["Nom;Ville", 'Café "Nord";Matane', '"Le Sud;Amqui', "Est;Price", '"O";P']);
  expect(table.rows.map((row) => row.cells)).toEqual([
    ['Café "Nord"', "Matane"],
    ['"Le Sud', "Amqui"],
    ["Est", "Price"],
    ["O", "P"],
  ]);
  expect(table.warnings).toEqual([{ code: "table.quotes", weight: "check", lines: [3] }]);
});

test("text after a closing quote does not swallow the rows that follow", () => {
  const table = tableOf(["Nom;Ville", '"Le Grand" Café;Matane', 'B;"Amqui"', 'C;"Price"']);
  expect(table.rows.map((row) => row.cells)).toEqual([
    ['"Le Grand" Café', "Matane"],
    ["B", "Amqui"],
    ["C", "Price"],
  ]);
});

test("ten thousand quotes that never close are read without looking ten thousand times to the end", () => {
  const rows = Array.from({ length: 10_000 }, (_, n) => `"a ${n};b`);
  expect(tableOf(["Nom;Ville", ...rows]).rows).toHaveLength(10_000);
});

test("rows may be shorter and longer than the titles", () => {
  const table = tableOf(["Nom;Ville;Tél", "A", "B;Matane;1;x;;"]);
  expect(table.rows.map((row) => row.cells)).toEqual([["A"], ["B", "Matane", "1", "x"]]);
});

test("the apostrophe that keeps a cell from being a formula is taken away", () => {
  const table = tableOf(["Nom;Tél", "'=A1+B1;'+1 418 555-0133", "'''-x;l'été"]);
  expect(table.rows.map((row) => row.cells)).toEqual([
    ["=A1+B1", "+1 418 555-0133"],
    ["''-x", "l'été"],
  ]);
});

test.each([
  ["excel", latin("PK\u0003\u0004....[Content_Types].xml....xl/workbook.xml")],
  ["excel", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0)],
  ["openDocument", latin("PK\u0003\u0004mimetypeapplication/vnd.oasis.opendocument.spreadsheet")],
  ["zip", latin("PK\u0003\u0004photos/1.jpg")],
  ["pdf", latin("%PDF-1.7")],
  ["image", Uint8Array.of(0x89, 0x50, 0x4e, 0x47)],
  ["webPage", latin("\n<!DOCTYPE html><table>")],
  ["contact", latin("BEGIN:VCARD\r\nVERSION:3.0")],
  ["maillon", latin('[\n{"format":"maillon","version":1')],
  ["maillon", latin("-----BEGIN AGE ENCRYPTED FILE-----")],
  ["pdf", latin(`mailed by a program\n%PDF-1.4\n${"stream;".repeat(50)}`)],
  ["image", Uint8Array.of(0xff, 0xd8, 0xff)],
  ["image", latin("GIF89a,,;;\t12\r\n34;5")],
  ["image", latin("RIFF\u0010\u0010\u0010\u0010WEBPVP8 ;;")],
  ["image", latin("\0\0\0\u0018ftypheic\0\0")],
  ["image", latin("II*\u0000a;b")],
  ["other", Uint8Array.of(1, 2, 0, 3)],
  ["other", noise(70_000)],
  ["other", latin(`Nom;Ville\n${"A;Matane\n".repeat(1000)}\0\0\0`)],
] as const)("what is %s and no CSV is named", (looks, bytes) => {
  expect(problemOf(bytes)).toEqual({ code: "table.foreign", weight: "stop", looks });
});

test("nothing, blanks only, and titles alone are three things to say", () => {
  expect(problemOf(new Uint8Array())).toEqual({ code: "table.empty", weight: "stop" });
  expect(problemOf(latin(" \r\n;;;\r\n"))).toEqual({ code: "table.empty", weight: "stop" });
  expect(read(["Nom;Ville;Téléphone"]).problem).toEqual({ code: "table.noRows", weight: "stop" });
});

test("a file over 64 MB is refused before it is read", () => {
  const bytes = new Uint8Array(caps.bytes + 1);
  expect(problemOf(bytes)).toMatchObject({ code: "table.heavy", bytes: caps.bytes + 1 });
});

test("50,000 rows pass and one more is refused", () => {
  const rows = Array.from({ length: caps.rows }, (_, n) => `A${n};Matane`);
  expect(tableOf(["Nom;Ville", ...rows]).rows).toHaveLength(caps.rows);
  expect(read(["Nom;Ville", ...rows, "B;Matane"]).problem).toMatchObject({ code: "table.long" });
});

test("200 columns pass and one more is refused with its line", () => {
  const row = Array.from({ length: 200 }, (_, n) => `c${n}`).join(";");
  expect(tableOf([row, row.replaceAll("c", "d")]).columns).toHaveLength(200);
  expect(read(["Nom;Ville", "A;Matane", `${row};x`]).problem).toMatchObject({
    code: "table.wide",
    line: 3,
  });
});

test("a line of ten million characters is refused, not kept", () => {
  expect(read(["Nom;Ville", "x".repeat(10_000_000)]).problem).toMatchObject({
    code: "table.longRow",
  });
});

test.each([
  ["bare", "x".repeat(1_100_000)],
  ["in quotes", `"${"une phrase; ".repeat(100_000)}"`],
])("a cell of more than a million characters, %s, is said to be that, with its line", (_, cell) => {
  expect(read(["Nom;Note", "A;b", `B;${cell}`, "C;d"]).problem).toEqual({
    code: "table.longRow",
    weight: "stop",
    line: 3,
    most: 1_000_000,
  });
});

test("a stray control character does not make a list a program", () => {
  expect(tableOf(["Nom;Ville", "A\u000bB;Matane", "C;Amqui\u001a"]).rows).toHaveLength(2);
});

test("a million blank lines after the last row cost nothing to the table", () => {
  expect(tableOf(["Nom;Ville", "A;Matane", "\n".repeat(1_000_000)]).rows).toHaveLength(1);
});

test("the caller hears how far it is after each slice, and may leave", () => {
  const rows = Array.from({ length: 20_000 }, (_, n) => `Coopérative numéro ${n};Matane`);
  const work = readTable(fileOf(["Nom;Ville", ...rows]));
  const heard: number[] = [];
  for (let step = work.next(); step.done !== true; step = work.next()) {
    expect(step.value.of).toBe(20_001);
    heard.push(step.value.done);
  }
  expect(heard.length).toBeGreaterThan(3);
  expect(heard).toEqual(heard.toSorted((a, b) => a - b));
  expect(heard.at(-1)).toBeGreaterThanOrEqual(20_001);
});
