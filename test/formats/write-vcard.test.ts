import * as fc from "fast-check";
import { expect, test } from "vitest";
import { contactCard } from "#formats/contact-card.ts";
import { writeVcard } from "#formats/write-vcard.ts";

const unfolded = (card: string) => card.replaceAll("\r\n ", "").split("\r\n");

test("a contact becomes a card with what its organisation knows", () => {
  const card = contactCard(
    {
      firstName: "Ève",
      lastName: "Dubé; fille",
      function: "Greffière, trésorière",
      workPhone: "418 555-0101, poste 12",
      personalCell: "581 555-0102",
      workEmail: "eve@ville.example.com",
    },
    {
      name: "Ville de Matane",
      address: "230, avenue Saint-Jérôme",
      municipality: "08053",
      postalCode: "G4W 3A2",
      website: "https://ville.example.com",
    },
    (extension) => `poste ${extension}`,
  );
  expect(unfolded(card)).toEqual([
    "BEGIN:VCARD",
    "VERSION:4.0",
    "KIND:individual",
    String.raw`FN:Ève Dubé\; fille`,
    String.raw`N:Dubé\; fille;Ève;;;`,
    "ORG:Ville de Matane",
    String.raw`TITLE:Greffière\, trésorière`,
    'TEL;VALUE=uri;TYPE="voice,work":tel:+14185550101',
    'TEL;VALUE=uri;TYPE="voice,cell":tel:+15815550102',
    "EMAIL;TYPE=work:eve@ville.example.com",
    String.raw`ADR;TYPE=work:;;230\, avenue Saint-Jérôme;Matane;Québec;G4W 3A2;Canada`,
    "URL:https://ville.example.com",
    "NOTE:poste 12",
    "END:VCARD",
    "",
  ]);
});

test("a person without a name of one’s own is filed under the organisation", () => {
  expect(unfolded(writeVcard({ organisation: "MRC de La Mitis" }))).toContain("FN:MRC de La Mitis");
  expect(unfolded(writeVcard({ organisation: "MRC de La Mitis" }))).toContain("KIND:org");
});

test("a number that no phone can dial is left out", () => {
  const card = contactCard({ firstName: "Ève", workPhone: "demander Luc" }, undefined, String);
  expect(card).not.toContain("TEL");
});

test("no text can begin a property of its own", () => {
  const evil = "x\r\nTEL:900\nEND:VCARD\u0000";
  const card = writeVcard({
    firstName: evil,
    lastName: evil,
    organisation: evil,
    title: evil,
    note: evil,
    website: evil,
    emails: [evil],
    address: { street: evil },
  });
  expect(unfolded(card).filter((line) => /^(?:TEL|END)/.test(line))).toEqual(["END:VCARD"]);
  expect(card).not.toContain("\u0000");
});

test("whatever the texts, lines have at most 75 octets and unfold to whole characters", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (note) => {
      const card = writeVcard({ firstName: "Ève", note });
      const encoder = new TextEncoder();
      for (const line of card.split("\r\n"))
        expect(encoder.encode(line).length).toBeLessThanOrEqual(75);
      const written =
        unfolded(card)
          .find((line) => line.startsWith("NOTE:"))
          ?.slice(5) ?? "";
      const read = written.replaceAll(/\\(.)/g, (_, letter: string) =>
        letter === "n" ? "\n" : letter,
      );
      expect(read).toBe(note.replaceAll(/\r\n?/g, "\n").replaceAll(/[^\P{Cc}\t\n]/gu, ""));
    }),
  );
});
