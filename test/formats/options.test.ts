import { expect, test } from "vitest";
import { buyerTypes } from "#domain/buyer.ts";
import { fieldsOf } from "#domain/record-types.ts";
import { sheetTypes } from "#formats/column-target.ts";
import { readFlag, readOption, readOptions } from "#formats/options.ts";
import { readCell } from "#formats/read-cell.ts";
import { choiceWords } from "#i18n/choice-words.ts";

const context = { choices: choiceWords, today: "2026-11-23" } as const;

test.each([
  ["legalForm", "OBNL", "npo"],
  ["legalForm", "Organisme sans but lucratif", "npo"],
  ["legalForm", "Coop de solidarité", "solidarity-coop"],
  ["legalForm", "Coopérative de travailleurs actionnaire", "worker-shareholder-coop"],
  ["legalForm", "Coop de travail", "worker-coop"],
  ["legalForm", "inc.", undefined],
  ["buyerType", "Office municipal d’habitation", "housing-office"],
  ["buyerType", "MRC", "mrc"],
  ["buyerType", "Ville", "municipality"],
  ["buyerType", "Centre de services scolaire", "school-service-centre"],
  ["buyerType", "CISSS", "health-centre"],
  ["buyerType", "Régie intermunicipale", "intermunicipal-board"],
  ["buyerType", "Société d’État", "state-company"],
  ["mrcs", "MRC de La Matanie", "080"],
  ["mrcs", "Rimouski-Neigette", "100"],
  ["mrcs", "08", "080"],
  ["mrcs", "Montréal", undefined],
  ["role", "Directrice générale", "general-manager"],
  ["role", "Responsable des achats", "procurement"],
  ["role", "Mairesse", "elected"],
  ["budgetMonth", "Décembre", "12"],
  ["budgetMonth", "3", "03"],
  ["fiscalYear", "1er avril au 31 mars", "apr-mar"],
  ["procurementPolicy", "Responsable, avec volet économie sociale", "with-social-economy"],
])("in %s, « %s » is %s", (field, text, option) => {
  expect(readOption(field, text)).toBe(option);
});

test.each([
  ["Traiteur", ["food-catering"]],
  ["Bois, ameublement", ["wood-furniture"]],
  ["Récupération", ["waste-reuse"]],
  ["traiteur et événementiel", ["food-catering", "events-entertainment"]],
  ["Aménagement paysager", ["landscaping"]],
  ["Aide à domicile", ["personal-home-care"]],
  ["Catering", ["food-catering"]],
  ["astrologie", []],
])("a sector « %s » is of the families %j", (text, families) => {
  expect(readOptions("sectors", text)).toEqual(families);
});

test.each([
  ["oui", true],
  ["X", true],
  ["✓", true],
  ["non", false],
  ["0", false],
  ["peut-être", undefined],
])("« %s » says %s", (text, said) => {
  expect(readFlag(text)).toBe(said);
});

test("every word that our screens show for an option is read as that option", () => {
  for (const type of sheetTypes) {
    for (const [field, spec] of Object.entries(fieldsOf(type))) {
      if (!("options" in spec) || spec.options === undefined) continue;
      const words: Readonly<Record<string, { readonly fr: string; readonly en: string }>> =
        Object.entries(choiceWords[type]).find(([name]) => name === field)?.[1] ?? {};
      for (const option of spec.options) {
        const value = spec.kind === "set" ? [option] : option;
        for (const said of [option, words[option]?.fr, words[option]?.en]) {
          const reading = readCell(type, field, said ?? "", context);
          expect([field, said, reading]).toEqual([field, said, { value, problems: [] }]);
        }
      }
    }
  }
});

test("all the families of a cell are read, whatever stands between them", () => {
  const written = Object.values(choiceWords.enterprises.sectors).map((words) => words.fr);
  const all = Object.keys(choiceWords.enterprises.sectors);
  for (const between of [", ", "; ", "\n", " | "]) {
    const reading = readCell("enterprises", "sectors", written.join(between), context);
    expect(reading).toEqual({ value: all, problems: [] });
  }
});

test("a family that nobody knows is named, and those that are known are kept", () => {
  expect(readCell("enterprises", "sectors", "Traiteur; astrologie", context)).toEqual({
    value: ["food-catering"],
    problems: [{ code: "member.shape", weight: "stop", member: "astrologie" }],
  });
});

test("a list without options is cut at its strongest mark only", () => {
  const read = (text: string) => readCell("buyers", "nameVariants", text, context).value;
  expect(read("Ville de X, V. de X")).toEqual(["Ville de X", "V. de X"]);
  expect(read("Centre intégré, Rimouski; CISSS")).toEqual(["Centre intégré, Rimouski", "CISSS"]);
  expect(read("a;b\nc")).toEqual(["a;b", "c"]);
});

test("a choice that nobody knows stops the row until it is mended", () => {
  expect(readCell("buyers", "buyerType", "planète", context)).toEqual({
    value: undefined,
    problems: [{ code: "choice.unknown", weight: "stop" }],
  });
  expect(buyerTypes).not.toContain("planète");
});

test("a list longer than any field is refused whole, a long one is read in a blink", () => {
  const read = (parts: number) => readCell("enterprises", "sectors", "x,".repeat(parts), context);
  expect(read(8000).problems).toHaveLength(8000);
  expect(read(10_000).problems).toEqual([{ code: "text.long", weight: "stop", over: 3616 }]);
});
