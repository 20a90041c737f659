import { expect, test } from "vitest";
import type { Table } from "#formats/read-table.ts";
import { readCards } from "#formats/read-cards.ts";
import { writeVcard } from "#formats/write-vcard.ts";
import { fieldWords } from "#i18n/field-words.ts";
import { fileOf, finish, type SheetLook } from "../support/sheets.ts";
import { bringIn, known } from "../support/imports.ts";

function read(lines: readonly string[], look?: SheetLook): Table {
  const { table, problem } = finish(readCards(fileOf(lines, look), fieldWords, "fr"));
  if (table === undefined) throw new Error(problem.code);
  return table;
}

/** The cells of each card, by title. */
function cards(lines: readonly string[], look?: SheetLook) {
  const { columns, rows } = read(lines, look);
  return rows.map(({ cells }) =>
    Object.fromEntries(
      columns.flatMap(({ index, header }) => (cells[index] ? [[header, cells[index]]] : [])),
    ),
  );
}

const anne = ["BEGIN:VCARD", "VERSION:3.0", "N:Roy;Anne;;;", "FN:Anne Roy", "END:VCARD"];
const of = (...lines: readonly string[]) => ["BEGIN:VCARD", ...lines, "END:VCARD"];

test("a card of version 3.0 becomes a row of a list of persons", () => {
  expect(
    cards(
      of(
        "VERSION:3.0",
        "N:Dubé-Ross;Fernande;;Mme;",
        "FN:Fernande Dubé-Ross",
        "ORG:Ville de Matane;Approvisionnement",
        "TITLE:Directrice\\, achats",
        "EMAIL;TYPE=HOME:maison@example.com",
        "item1.EMAIL;TYPE=INTERNET,WORK;TYPE=PREF:f.dube@example.com",
        "TEL;TYPE=WORK,VOICE:418 555-0133 poste 12",
        "TEL;TYPE=CELL:418 555-0190",
        "TEL;TYPE=FAX,WORK:418 555-0199",
        "ADR;TYPE=WORK:;;230\\, avenue Saint-Jérôme;Matane;QC;G4W 3A2;Canada",
        "NOTE:Vue au kiosque\\nle 3 mai",
      ),
    ),
  ).toEqual([
    {
      Prénom: "Fernande",
      Nom: "Dubé-Ross",
      Fonction: "Directrice, achats",
      Organisation: "Ville de Matane",
      "Courriel au travail": "f.dube@example.com",
      "Téléphone au travail": "418 555-0133 poste 12",
      "Cellulaire personnel": "418 555-0190",
      Ville: "Matane",
      "Autre adresse": "maison@example.com",
      Remarque: "Vue au kiosque\nle 3 mai",
    },
  ]);
});

test("a card of version 4.0 gives its telephone as an address, with its extension", () => {
  const [card] = cards(
    of(
      "VERSION:4.0",
      "FN:Anne Roy",
      "N:Roy;Anne;;;",
      'TEL;VALUE=uri;TYPE="voice,work":tel:+1-418-555-0133;ext=150',
    ),
  );
  expect(card).toMatchObject({ "Téléphone au travail": "+1-418-555-0133", Poste: "150" });
});

test("a card of an old telephone (2.1) has its letters written as numbers, over several lines", () => {
  const [card] = cards(
    of(
      "VERSION:2.1",
      "N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:C=C3=B4t=C3=A9;Ren=C3=A9e;;;",
      "ORG;ENCODING=QUOTED-PRINTABLE;CHARSET=windows-1252:R=E9cup du Littoral de Sainte-F=",
      "=E9licit=E9",
      "TEL;WORK;PREF:4185550133",
    ),
  );
  expect(card).toEqual({
    Prénom: "Renée",
    Nom: "Côté",
    Organisation: "Récup du Littoral de Sainte-Félicité",
    "Téléphone au travail": "4185550133",
  });
});

test("many cards in one file are many rows, and folded lines are one", () => {
  const many = [
    ...anne,
    ...of("VERSION:3.0", "N:Côté;Jean;;;", "FN:Jean", "TITLE:Respon", " sable des ", "\tachats"),
  ];
  expect(cards(many)).toEqual([
    { Prénom: "Anne", Nom: "Roy" },
    { Prénom: "Jean", Nom: "Côté", Fonction: "Responsable des achats" },
  ]);
  expect(read(many).rows.map(({ line }) => line)).toEqual([2, 3]);
});

test.each([
  { encoding: "windows-1252" },
  { encoding: "utf-16le" },
  { mark: true },
  { lineEnd: "\r" },
] as const)("accents are read whatever wrote them: %o", (look) => {
  expect(cards(of("VERSION:3.0", "N:Dubé;Hélène;;;", "FN:Hélène Dubé"), look)).toEqual([
    { Prénom: "Hélène", Nom: "Dubé" },
  ]);
});

test("a name that only « FN » gives is a whole name", () => {
  expect(cards(of("VERSION:4.0", "FN:Anne Roy"))).toEqual([{ "Nom complet": "Anne Roy" }]);
});

test("the card of an organisation is left out, and said", () => {
  const table = read([
    ...anne,
    ...of("VERSION:4.0", "KIND:org", "FN:Ville de Matane", "ORG:Ville de Matane"),
  ]);
  expect(table.rows).toHaveLength(1);
  expect(table.warnings).toEqual([{ code: "table.nobody", weight: "check", lines: [3] }]);
});

test("a picture, a card within a card and a line without a colon change nothing", () => {
  const picture = `PHOTO;ENCODING=b;TYPE=JPEG:${"A".repeat(60)}`;
  const within = ["AGENT:", ...of("VERSION:2.1", "N:Autre;Une;;;")];
  const [start = "", ...rest] = anne;
  expect(
    cards([start, picture, ` ${"B".repeat(70)}`, ...within, "n’importe quoi", ...rest]),
  ).toEqual([{ Prénom: "Anne", Nom: "Roy" }]);
});

test("a file that begins as a card and holds none is damaged", () => {
  const { problem } = finish(readCards(fileOf(["BEGIN:VCARD", "N:Roy;Anne"]), fieldWords, "fr"));
  expect(problem).toEqual({ code: "table.damaged", weight: "stop" });
});

test("a card made of marks or of line ends alone is read as fast as another", () => {
  const marks = (mark: string) => `TEL${mark.repeat(100_000)}:418 555-0133`;
  const long = Array.from({ length: 100_000 }, () => "=C3=A9=");
  const [card] = cards(
    of(marks(";"), marks(';"'), "N:Roy;Anne", "NOTE;ENCODING=QUOTED-PRINTABLE:Note", ...long, ""),
  );
  expect(card?.["Nom"]).toBe("Roy");
}, 10_000);

test("what we write we read", () => {
  const card = writeVcard({
    firstName: "Anne",
    lastName: "Roy; fille",
    organisation: "Régie intermunicipale, Haut-Rivage \\ Est",
    title: "Directrice générale adjointe aux services administratifs et à l’approvisionnement",
    phones: [{ number: "+14185550133", kind: "work" }],
    emails: ["a.roy@example.com"],
  });
  expect(cards(card.split("\r\n"))).toEqual([
    {
      Prénom: "Anne",
      Nom: "Roy; fille",
      Organisation: "Régie intermunicipale, Haut-Rivage \\ Est",
      Fonction: "Directrice générale adjointe aux services administratifs et à l’approvisionnement",
      "Téléphone au travail": "+14185550133",
      "Courriel au travail": "a.roy@example.com",
    },
  ]);
});

test("cards are brought in as persons, at the organisation that is here, beside those whom they may be", async () => {
  const lines = [
    ...of("VERSION:3.0", "N:Roy;Anne;;;", "FN:Anne Roy", "ORG:Ville de Matane", "TITLE:Achats"),
    ...of(
      "VERSION:3.0",
      "N:Dubé;Luc;;;",
      "FN:Luc Dubé",
      "ORG:Ailleurs inc.",
      "EMAIL:luc@example.com",
    ),
  ];
  const { sheet, matched } = await bringIn(read(lines), {
    buyers: [known("b1", { name: "Ville de Matane" })],
    contacts: [known("c1", { firstName: "Luc", lastName: "Dubé", workEmail: "luc@example.com" })],
  });
  expect(sheet).toBe("contacts");
  expect(matched[0]).toMatchObject({
    match: { kind: "new" },
    organisation: { kind: "found", id: "b1" },
  });
  expect(matched[1]).toMatchObject({
    match: { kind: "probable", id: "c1" },
    organisation: { kind: "unknown" },
  });
});
