import { deflateRawSync } from "node:zlib";
import * as Oracle from "@e965/xlsx";
import { expect, test } from "vitest";
import type { Table } from "#formats/read-table.ts";
import { readWorkbook } from "#formats/read-workbook.ts";

const words = { yes: "VRAI", no: "FAUX" };

type Cells = Readonly<Record<string, Oracle.CellObject>>;

/** A workbook written by another programme than ours. */
function workbook(
  sheets: Readonly<Record<string, readonly (readonly unknown[])[]>>,
  cells: Cells = {},
) {
  const book = Oracle.utils.book_new();
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = Oracle.utils.aoa_to_sheet(rows.map((row) => Array.from(row)));
    Oracle.utils.book_append_sheet(book, Object.assign(sheet, cells), name);
  }
  return book;
}

function bytesOf(book: Oracle.WorkBook): Uint8Array {
  const bytes: ArrayBuffer = Oracle.write(book, { type: "array", bookType: "xlsx" });
  return new Uint8Array(bytes);
}

async function tableOf(book: Oracle.WorkBook, tab?: number): Promise<Table> {
  const { table, problem } = await readWorkbook(bytesOf(book), { tab, ...words });
  if (table === undefined) throw new Error(problem.code);
  return table;
}

/** The text of one cell, under a title. */
async function textOf(cell: Oracle.CellObject): Promise<string | undefined> {
  const rows = [
    ["Nom", "Valeur"],
    ["Récup du Littoral", "x"],
  ];
  return (await tableOf(workbook({ Liste: rows }, { B2: cell }))).rows[0]?.cells[1];
}

test.each<[string, Oracle.CellObject]>([
  ["418 555-0133", { t: "s", v: "418 555-0133" }],
  ["0185550133", { t: "n", v: 185_550_133, z: "0000000000" }],
  ["(418) 555-0133", { t: "n", v: 4_185_550_133, z: "[<=9999999]###-####;(###) ###-####" }],
  ["1170000041", { t: "n", v: 1_170_000_041 }],
  ["1234567890123", { t: "n", v: 1_234_567_890_123 }],
  ["0.3", { t: "n", v: 0.1 + 0.2 }],
  ["1234.5", { t: "n", v: 1234.5, z: '#,##0.00 "$"' }],
  ["12.5\u00A0%", { t: "n", v: 0.125, z: "0.0%" }],
  ["2026-11-23", { t: "n", v: 46_349, z: "dd/mm/yyyy" }],
  ["2026-11-23", { t: "n", v: 46_349, z: "[$-C0C]d mmmm yyyy;@" }],
  ["2026-11-23 14:24", { t: "n", v: 46_349.6, z: "dd/mm/yyyy hh:mm" }],
  ["14:30", { t: "n", v: 14.5 / 24, z: "hh:mm" }],
  ["VRAI", { t: "b", v: true }],
  ["FAUX", { t: "b", v: false }],
  ["2", { t: "n", v: 2, f: "1+1" }],
  ["Matane", { t: "s", v: "Matane", f: 'CONCATENATE("Mat","ane")' }],
])("a cell is read as the person sees it: %s", async (text, cell) => {
  expect(await textOf(cell)).toBe(text);
});

test("the days of a workbook made on an old Mac are not four years off", async () => {
  const book = workbook(
    {
      Liste: [
        ["Nom", "Vérifié"],
        ["Récup", "x"],
      ],
    },
    { B2: { t: "n", v: 44_887, z: "yyyy-mm-dd" } },
  );
  book.Workbook = { WBProps: { date1904: true } };
  expect((await tableOf(book)).rows[0]?.cells[1]).toBe("2026-11-23");
});

test("rows keep the number that Excel gives them, blank ones are counted, titles are found", async () => {
  const table = await tableOf(
    workbook({
      Liste: [
        ["Répertoire 2026"],
        [],
        ["Nom", "Ville"],
        ["Récup", "Matane"],
        [],
        ["Atelier", "Rimouski"],
      ],
    }),
  );
  expect(table.headerLine).toBe(3);
  expect(table.rows.map(({ line }) => line)).toEqual([4, 6]);
  expect(table.emptyLines).toEqual([5]);
  expect(table.from).toBe("workbook");
});

test("the first sheet that holds a list is read, and the person may choose another", async () => {
  const book = workbook({
    Vide: [],
    Liste: [
      ["Nom", "Ville"],
      ["Récup", "Matane"],
    ],
    Autre: [
      ["Nom", "Ville"],
      ["Atelier", "Mont-Joli"],
    ],
  });
  const first = await tableOf(book);
  expect(first.tab).toBe(1);
  expect(first.tabs?.map(({ name }) => name)).toEqual(["Vide", "Liste", "Autre"]);
  expect((await tableOf(book, 2)).rows[0]?.cells[0]).toBe("Atelier");
});

test("a hidden sheet is not offered", async () => {
  const book = workbook({ Liste: [["Nom"], ["Récup"]], Codes: [["a"], ["b"]] });
  book.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }] };
  expect((await tableOf(book)).tabs?.map(({ name }) => name)).toEqual(["Liste"]);
});

test("a cell with an error is empty, and the person is told where", async () => {
  const table = await tableOf(
    workbook(
      {
        Liste: [
          ["Nom", "Ville"],
          ["Récup", "x"],
        ],
      },
      { B2: { t: "e", v: 0x2a } },
    ),
  );
  expect(table.rows[0]?.cells).toEqual(["Récup"]);
  expect(table.warnings).toEqual([{ code: "table.faults", weight: "check", lines: [2] }]);
});

test("a formula is never computed: without a result in the file its cell is empty, and said", async () => {
  const sheet =
    '<row r="2"><c r="A2" t="inlineStr"><is><t>Récup</t></is></c><c r="B2"><f>1+1</f></c></row>';
  const { table } = await readWorkbook(raw(sheet), words);
  expect(table?.rows[0]?.cells).toEqual(["Récup"]);
  expect(table?.warnings).toEqual([{ code: "table.uncomputed", weight: "check", lines: [2] }]);
});

test("two cells at the far corners of a sheet are refused, not drawn", async () => {
  const { problem } = await readWorkbook(
    raw('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'),
    words,
  );
  expect(["table.damaged", "table.long", "table.wide", "table.noRows"]).toContain(problem?.code);
});

test("a workbook that would unpack to more than 100 MB is not unpacked", async () => {
  const bomb = zip([...parts("<row/>"), ["xl/media/1.bin", new Uint8Array(101_000_000)]]);
  expect(bomb.length).toBeLessThan(200_000);
  const { problem } = await readWorkbook(bomb, words);
  expect(problem).toMatchObject({ code: "table.inflated", most: 100_000_000 });
});

test("a part that lies about its size is refused", async () => {
  const heavy = `<row r="2"><c r="A2" t="inlineStr"><is><t>${"a".repeat(2_000_000)}</t></is></c></row>`;
  const honest = raw(heavy);
  for (const said of [0, 1000]) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    const { problem } = await readWorkbook(
      lieAbout(honest, "xl/worksheets/sheet1.xml", said),
      words,
    );
    expect(problem).toEqual({ code: "table.damaged", weight: "stop" });
  }
});

test("a workbook cut anywhere is a problem, never a crash", async () => {
  const bytes = bytesOf(
    workbook({
      Liste: [
        ["Nom", "Ville"],
        ["Récup", "Matane"],
      ],
    }),
  );
  const step = Math.ceil(bytes.length / 60);
  for (let end = 1; end < bytes.length - 1; end += step) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    const { problem } = await readWorkbook(bytes.subarray(0, end), words);
    expect(problem?.weight).toBe("stop");
  }
});

test("a workbook behind a password says so", async () => {
  const name = Array.from("EncryptedPackage", (letter) => `${letter}\0`).join("");
  const bytes = Uint8Array.from(
    `\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1${name}`,
    (letter) => letter.charCodeAt(0),
  );
  expect((await readWorkbook(bytes, words)).problem).toEqual({
    code: "table.foreign",
    weight: "stop",
    looks: "locked",
  });
});

/** A workbook of one sheet, by hand. */
function raw(rows: string): Uint8Array {
  return zip(parts(rows));
}

type Part = readonly [name: string, content: string | Uint8Array];

function parts(rows: string): readonly Part[] {
  const head = '<?xml version="1.0"?>';
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const packages = "http://schemas.openxmlformats.org/package/2006";
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const title =
    '<row r="1"><c r="A1" t="inlineStr"><is><t>Nom</t></is></c><c r="B1" t="inlineStr"><is><t>Ville</t></is></c></row>';
  return [
    [
      "[Content_Types].xml",
      `${head}<Types xmlns="${packages}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    ],
    [
      "_rels/.rels",
      `${head}<Relationships xmlns="${packages}/relationships"><Relationship Id="r1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ],
    [
      "xl/workbook.xml",
      `${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Liste" sheetId="1" r:id="r1"/></sheets></workbook>`,
    ],
    [
      "xl/_rels/workbook.xml.rels",
      `${head}<Relationships xmlns="${packages}/relationships"><Relationship Id="r1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ],
    [
      "xl/worksheets/sheet1.xml",
      `${head}<worksheet xmlns="${main}"><sheetData>${title}${rows}</sheetData></worksheet>`,
    ],
  ];
}

function zip(files: readonly Part[]): Uint8Array {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let at = 0;
  for (const [name, content] of files) {
    const data = Buffer.from(content);
    const packed = deflateRawSync(data);
    const head = Buffer.alloc(26);
    head.writeUInt16LE(20, 0);
    head.writeUInt16LE(8, 4);
    head.writeUInt32LE(packed.length, 14);
    head.writeUInt32LE(data.length, 18);
    head.writeUInt16LE(name.length, 22);
    local.push(Buffer.from("PK\u0003\u0004", "latin1"), head, Buffer.from(name), packed);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(at, 10);
    central.push(
      Buffer.from("PK\u0001\u0002\u0014\u0000", "latin1"),
      head,
      tail,
      Buffer.from(name),
    );
    at += 30 + name.length + packed.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(files.length, 4);
  end.writeUInt16LE(files.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(at, 12);
  return new Uint8Array(
    Buffer.concat([...local, directory, Buffer.from("PK\u0005\u0006", "latin1"), end]),
  );
}

/** The same zip, whose directory says another size of one of its parts. */
function lieAbout(bytes: Uint8Array, name: string, size: number): Uint8Array {
  const copy = Buffer.from(bytes);
  const entry = copy.lastIndexOf(name) - 46;
  copy.writeUInt32LE(size, entry + 24);
  return new Uint8Array(copy);
}
