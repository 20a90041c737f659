import { expect, test } from "vitest";
import { fieldsOf, isRecordType, recordTypes } from "#domain/record-types.ts";
import { recordsToCsv } from "#formats/records-to-csv.ts";
import { valueText } from "#i18n/value-text.ts";
import { otherFields } from "#parts/sheet-rest.tsx";
import { toEntry } from "#workspace/entry.ts";
import { searchTexts } from "../../src/app/search-texts.ts";

const canary = "c4n4ryc4n4ry";
const secrets = Object.keys(recordTypes)
  .filter(isRecordType)
  .flatMap((type) =>
    Object.entries(fieldsOf(type))
      .filter(([, spec]) => spec.secret === true)
      .map(([field]) => ({ type, field })),
  );

test("there are secrets to keep", () => {
  expect(secrets.length).toBeGreaterThan(3);
});

test.for(secrets)("$type.$field is in no search, history, conflict or sheet", ({ type, field }) => {
  const fields = { [field]: ["A-b", 1, 1, canary] as const };
  const entry = toEntry(type, { type, id: "xxxxxxxxxxxx", fields, erased: [] });

  expect(JSON.stringify(searchTexts(entry, () => undefined))).not.toContain(canary);
  expect(valueText(type, field, canary, () => "")).toBe("gardé secret");
  expect(otherFields(entry, [])).not.toContain(field);
});

test("a table never has a column of secrets, even of a type that tables know", () => {
  const { hmacKey } = recordTypes.audiences;
  const words = {
    language: "fr",
    titleOf: (target: string) => target,
    choices: { enterprises: {}, buyers: {}, contacts: {} },
    flags: { yes: { fr: "oui", en: "yes" }, no: { fr: "non", en: "no" } },
  } as const;
  const phone: object = recordTypes.enterprises.phone;
  Object.assign(phone, { secret: hmacKey.secret });
  try {
    const rows = [{ id: "xxxxxxxxxxxx", values: { name: "Coop", phone: canary } }];
    const csv = new TextDecoder().decode(recordsToCsv("enterprises", rows, words));
    expect(csv).toContain("Coop");
    expect(csv).not.toContain(canary);
  } finally {
    Reflect.deleteProperty(phone, "secret");
  }
});
