import * as fc from "fast-check";
import { expect, test } from "vitest";
import { municipalities } from "#domain/municipalities.ts";
import { fieldsOf } from "#domain/record-types.ts";
import type { FieldSpec } from "#domain/field.ts";
import {
  type ColumnTarget,
  sheetTypes,
  type SheetType,
  targetsOf,
} from "#formats/column-target.ts";
import { type CsvRecord, type CsvWords, recordsToCsv } from "#formats/records-to-csv.ts";
import { choiceWords } from "#i18n/choice-words.ts";
import { fieldWords } from "#i18n/field-words.ts";
import { flagWords } from "#i18n/flag-words.ts";
import { bringIn, known } from "../support/imports.ts";

function wordsFor(type: SheetType, language: "fr" | "en"): CsvWords {
  const titles: Readonly<Record<string, { readonly fr: string; readonly en: string }>> =
    fieldWords[type];
  const titleOf = (target: ColumnTarget) =>
    titles[target]?.[language] ??
    { "organisation:name": "Organisation", "organisation:id": "Id organisation" }[
      target as string
    ] ??
    target;
  return { language, titleOf, choices: choiceWords, flags: flagWords };
}

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

test("an export has the id, French titles and words, one column for each field that is filled", () => {
  const bytes = recordsToCsv(
    "enterprises",
    [
      {
        id: "abc",
        values: {
          name: "Récup",
          municipality: "08023",
          sectors: ["food-catering", "culture"],
          maxContract: 123450,
        },
      },
      { id: "def", values: { name: "=1+1", legalForm: "npo", purposes: ["Insertion, formation"] } },
    ],
    wordsFor("enterprises", "fr"),
  );
  const { fr: food } = choiceWords.enterprises.sectors["food-catering"];
  const { fr: culture } = choiceWords.enterprises.sectors.culture;
  const { fr: npo } = choiceWords.enterprises.legalForm.npo;
  expect(text(bytes).split("\r\n")).toEqual([
    "id;Nom usuel;Forme juridique;Familles;Finalités sociales;Municipalité;Contrat maximum, par an",
    `abc;Récup;;${food}, ${culture};;Sainte-Félicité;1234,50`,
    `def;"'=1+1";${npo};;"Insertion, formation;";;`,
    "",
  ]);
});

const line = fc.oneof(
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 }),
  fc.constantFrom("Café; Nord", "a, b", "'=x", "-1", "“x”", 'le "Grand"', "a|b", "l’été", " x "),
);
const several = fc.string({ unit: "grapheme", maxLength: 60 });
const kinds: Partial<Record<FieldSpec["kind"], fc.Arbitrary<unknown>>> = {
  name: line,
  text: several,
  phone: fc.constantFrom(
    "418 555-0133",
    "1 800 555-0133",
    "418 555-0133, poste 12",
    "+33 1 42 68 53 00",
    "demander Luc",
  ),
  email: fc.constantFrom("eve@x.example.com", "sans arobase"),
  url: fc.constantFrom("https://x.example.com/a?b=1", "bientôt"),
  postalCode: fc.constantFrom("G5L 1A1", "75001"),
  neq: fc.constantFrom("1100000018", "1199999999", "à venir"),
  municipality: fc.constantFrom(
    ...municipalities.map(({ code }) => code),
    "Québec",
    "L’Ancienne-Lorette",
  ),
  flag: fc.boolean(),
  day: fc.constantFrom("2026-03-05", "2024-12-31"),
  cents: fc.integer({ min: 0, max: 1e11 }),
  count: fc.integer({ min: 0, max: 1e6 }),
};

function valueOf(spec: FieldSpec): fc.Arbitrary<unknown> {
  if (spec.kind === "choice") return fc.constantFrom(...spec.options);
  if (spec.kind !== "set")
    return (kinds[spec.kind] ?? fc.constant(undefined)).map((value) =>
      typeof value === "string" && "max" in spec
        ? Array.from(value).slice(0, spec.max).join("")
        : value,
    );
  const members =
    spec.options === undefined
      ? line.filter((member) => member.trim() !== "")
      : fc.constantFrom(...spec.options);
  return fc.uniqueArray(members, { minLength: 1, maxLength: 4 });
}

function recordOf(type: SheetType): fc.Arbitrary<Record<string, unknown>> {
  const fields = fieldsOf(type);
  const names = targetsOf(type).filter((target) => fields[target] !== undefined);
  const shape = Object.fromEntries(
    names.flatMap((name) => {
      const spec = fields[name];
      return spec === undefined ? [] : [[name, valueOf(spec)]];
    }),
  );
  return fc.record(shape, { requiredKeys: [] });
}

test.each(
  sheetTypes.flatMap(
    (type) =>
      [
        [type, "fr"],
        [type, "en"],
      ] as const,
  ),
)("an export of %s in %s that is read again changes nothing", async (type, language) => {
  const one = recordOf(type).map((values) => {
    const name = type === "contacts" ? "lastName" : "name";
    const said = values[name];
    const isNamed = typeof said === "string" && said.trim() !== "";
    return isNamed ? values : Object.assign(values, { [name]: "Récup" });
  });
  await fc.assert(
    fc.asyncProperty(fc.array(one, { minLength: 1, maxLength: 8 }), async (values) => {
      const organisation = { id: "place", name: "Ville; de X" };
      const records: readonly CsvRecord[] = values.map((some, index) => ({
        id: `id${index}`,
        values: some,
        organisation: type === "contacts" ? organisation : undefined,
      }));
      const there = records.map(({ id, values: some }) =>
        known(id, type === "contacts" ? { ...some, buyer: "place" } : some),
      );
      const directory = {
        [type]: there,
        ...(type === "contacts" ? { buyers: [known("place", { name: organisation.name })] } : {}),
      };
      const { plan, matched } = await bringIn(
        recordsToCsv(type, records, wordsFor(type, language)),
        directory,
        type,
      );
      expect(matched).toHaveLength(records.length);
      const { writes, outcomes } = plan();
      expect(writes).toEqual([]);
      expect(new Set(outcomes.values())).toEqual(new Set(["unchanged"]));
    }),
    { numRuns: 25 },
  );
});
