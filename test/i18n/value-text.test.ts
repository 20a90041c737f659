import { afterEach, expect, test } from "vitest";
import { capital } from "#i18n/capital.ts";
import { setLanguage } from "#i18n/language.ts";
import { valueText } from "#i18n/value-text.ts";

afterEach(() => setLanguage("fr"));
const nameOf = (to: string, id: string) => `${to} ${id}`;

test.for([
  ["enterprises", "name", "Le Fanal", "Le Fanal"],
  ["enterprises", "phone", "418 555-0133", "418\u00A0555-0133"],
  ["enterprises", "phone", null, "rien"],
  ["enterprises", "phone", "", "rien"],
  ["enterprises", "phone", 12, "12"],
  ["enterprises", "postalCode", "G5L 1A1", "G5L\u00A01A1"],
  ["enterprises", "legalForm", "npo", "OBNL"],
  ["enterprises", "legalForm", "newer-form", "newer-form"],
  ["enterprises", "sectors", ["cleaning", "digital"], "entretien ménager et numérique"],
  ["enterprises", "sectors/cleaning", true, "oui"],
  ["enterprises", "purposes", ["insertion"], "insertion"],
  ["enterprises", "municipality", "10043", "Rimouski"],
  ["enterprises", "municipality", "Québec", "Québec"],
  ["enterprises", "maxContract", 6_000_000, "60\u00A0000\u00A0$"],
  ["enterprises", "radiusKm", 1100, "1\u00A0100"],
  ["enterprises", "verifiedOn", "2026-09-01", "1er\u00A0septembre\u00A02026"],
  ["enterprises", "verifiedOn", "bientôt", "bientôt"],
  [
    "enterprises",
    "compliance/k",
    { kind: "bond", number: "12", expiresOn: "2026-12-04" },
    "cautionnement, 12, 4\u00A0décembre\u00A02026",
  ],
  ["enterprises", "compliance", [{ key: "a", kind: "mapaq-permit" }], "permis du MAPAQ"],
  ["enterprises", "name", { odd: 1 }, '{"odd":1}'],
  ["enterprises", "colour", "bleu", "bleu"],
  ["enterprises", "constructor", "bleu", "bleu"],
  ["enterprises", "legalForm", "constructor", "constructor"],
  ["enterprises", "colour", [1], "[1]"],
  ["interactions", "at", "2026-11-21T15:05:00.000Z", "samedi 21\u00A0novembre à 10\u00A0h\u00A005"],
  ["interactions", "at", "hier", "hier"],
  ["contacts", "photos", ["0f".repeat(32)], "photo"],
  ["interactions", "buyer", "b", "buyers b"],
  ["interactions", "contacts", ["b", "c"], "contacts b et contacts c"],
  ["contacts", "sharedWithEnterprises", false, "non"],
] as const)("in %s, %s %o reads « %s »", ([type, field, value, text]) => {
  expect(valueText(type, field, value, nameOf)).toBe(text);
});

test("values read in English too", () => {
  setLanguage("en");
  expect(valueText("enterprises", "legalForm", "npo", nameOf)).toBe("non-profit");
  expect(valueText("contacts", "sharedWithEnterprises", true, nameOf)).toBe("yes");
});

test("a word begins a line with its capital", () => {
  expect(["événements", "OBNL", "à vérifier", ""].map(capital)).toEqual([
    "Événements",
    "OBNL",
    "À vérifier",
    "",
  ]);
});
