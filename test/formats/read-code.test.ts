import { expect, test } from "vitest";
import { readCode } from "#formats/read-code.ts";

const nobody = {
  firstName: "",
  lastName: "",
  function: "",
  organisation: "",
  workEmail: "",
  workPhone: "",
  extension: "",
  personalCell: "",
};

test("a card of a code becomes a person, with the organisation that it names", () => {
  const card = [
    "BEGIN:VCARD",
    "VERSION:3.0",
    "N:Dubé-Ross;Fernande;;;",
    "FN:Fernande Dubé-Ross",
    "ORG:Ville de Port-aux-Brumes",
    "TITLE:Directrice",
    "TEL;TYPE=WORK:tel:+1-418-555-0133;ext=150",
    "TEL;TYPE=CELL:418 555-0199",
    "EMAIL:f.dube@example.org",
    "END:VCARD",
  ].join("\r\n");
  expect(readCode(card)).toEqual({
    is: "card",
    card: {
      firstName: "Fernande",
      lastName: "Dubé-Ross",
      function: "Directrice",
      organisation: "Ville de Port-aux-Brumes",
      workEmail: "f.dube@example.org",
      workPhone: "+1-418-555-0133",
      extension: "150",
      personalCell: "418 555-0199",
    },
  });
});

test("a card that names only the whole person has it cut in two", () => {
  const found = readCode("BEGIN:VCARD\nVERSION:4.0\nFN:Denis Caron\nTEL:4185550111\nEND:VCARD");
  expect(found).toEqual({
    is: "card",
    card: { ...nobody, firstName: "Denis", lastName: "Caron", workPhone: "4185550111" },
  });
});

test("the short card that many phones write is read too", () => {
  const found = readCode(
    "MECARD:N:Dubé,Fernande;ORG:Ville\\; bourg;TEL:4185550133;EMAIL:f@example.org;;",
  );
  expect(found).toEqual({
    is: "card",
    card: {
      ...nobody,
      firstName: "Fernande",
      lastName: "Dubé",
      organisation: "Ville; bourg",
      workPhone: "4185550133",
      workEmail: "f@example.org",
    },
  });
});

test("an address of the web and any other text are told apart", () => {
  expect(readCode("https://example.org/a")).toMatchObject({ is: "web" });
  expect(readCode("WIFI:S:salle;;")).toMatchObject({ is: "text" });
  // The card of an organisation has nobody on it.
  expect(readCode("BEGIN:VCARD\nORG:Ville\nFN:Ville\nEND:VCARD")).toMatchObject({ is: "text" });
});
