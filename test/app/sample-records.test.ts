import { describe, expect, test } from "vitest";
import { checkRecord } from "#domain/check-record.ts";
import { addDays } from "#domain/day.ts";
import { readEmail } from "#domain/email.ts";
import { isId } from "#domain/ids.ts";
import { readNeq } from "#domain/neq.ts";
import { readPhone } from "#domain/phone.ts";
import { readPostalCode } from "#domain/postal-code.ts";
import { fieldsOf, recordTypes } from "#domain/record-types.ts";
import { schemaOf } from "#domain/schema.ts";
import { readUrl } from "#domain/url.ts";
import { sampleAsStored } from "#app/sample-stored.ts";
import { directory, entries, options, sample, textsOf, today, values } from "../support/sample.ts";

const { records } = sample;

describe("the records of the sample", () => {
  test("are of every type but those that hold keys, come from readers, or answer for real persons", () => {
    const byActs = ["signers", "audiences", "readers", "proposals"];
    const byDuty = ["teams", "incidents", "accessRequests"];
    const types = new Set<string>(records.map(({ type }) => type));
    const others = [...byActs, ...byDuty];
    expect(new Set([...types, ...others])).toEqual(new Set(Object.keys(recordTypes)));
    expect(others.filter((type) => types.has(type))).toEqual([]);
  });

  test("are read without an odd or an unknown value", () => {
    for (const { odd, unknown } of entries) expect([odd, unknown]).toEqual([{}, {}]);
  });

  test("pass the strict reading and the checks of a form", () => {
    for (const entry of entries) {
      const known = Object.keys(fieldsOf(entry.type)).filter((field) => field in entry);
      const plain = Object.fromEntries(known.map((field) => [field, Reflect.get(entry, field)]));
      expect(schemaOf(entry.type).safeParse(plain).error?.issues).toBeUndefined();
      expect(checkRecord(entry.type, plain)).toEqual([]);
    }
  });

  test.for([
    ["phone", readPhone],
    ["email", readEmail],
    ["url", readUrl],
    ["postalCode", readPostalCode],
    ["neq", readNeq],
  ] as const)("hold each %s as its reader leaves it, without a doubt", ([kind, read]) => {
    const texts = textsOf(kind);
    expect(texts.length).toBeGreaterThan(8);
    for (const text of texts) expect(read(text)).toEqual({ value: text, problems: [] });
  });

  test("have ids of 12 base-58 characters, each once", () => {
    expect(records.every(({ id }) => isId(id))).toBe(true);
    expect(new Set(records.map(({ type, id }) => `${type}/${id}`)).size).toBe(records.length);
  });

  test("point to records that are there, in no bin", () => {
    const states = values.flatMap(({ spec, value }) => {
      if (spec.kind !== "link" && spec.kind !== "links") return [];
      const ids = [value].flat().filter((id) => typeof id === "string");
      return ids.map((id) => directory.find(spec.to, id)?.state);
    });
    expect(states.length).toBeGreaterThan(500);
    expect(new Set(states)).toEqual(new Set(["live"]));
  });

  test("are the same for the same device, day and instant", async () => {
    expect(await sampleAsStored(options)).toEqual(sample);
  });

  test("keep their ids in another space, but for the devices", async () => {
    const other = await sampleAsStored({ ...options, space: "anotherSpace" });
    const idsOf = (from: typeof records, ofDevices: boolean) =>
      from.filter(({ type }) => (type === "devices") === ofDevices).map(({ id }) => id);
    expect(idsOf(other.records, false)).toEqual(idsOf(records, false));
    expect(idsOf(other.records, true)).not.toEqual(idsOf(records, true));
  });
});

describe("the French of the sample", () => {
  test("has typographic apostrophes and OQLF’s no-break spaces", () => {
    for (const text of textsOf("name", "text", "set")) {
      expect(text.trim()).toBe(text);
      expect(text).not.toMatch(/['"{}]|undefined|NaN| {2}|\.\.\./);
      expect(text, "before : » % $").not.toMatch(/(?<!\u00A0)[:»%$]/);
      expect(text, "after «").not.toMatch(/«(?!\u00A0)/);
      expect(text, "before ; ! ?").not.toMatch(/\s[;!?]/);
      expect(text, "in « 10 h 20 » and « 18 000 »").not.toMatch(/\d (?:h\b|\d{3}\b(?!-))|h \d/);
    }
  });

  test.for([0, 8, 30, 39, 250])("says right days %i days later", async (days) => {
    const now = options.now + days * 86_400_000;
    const later = await sampleAsStored({ ...options, today: addDays(today, days), now });
    const text = JSON.stringify(later.records);
    expect(text, "1er, never 1").not.toMatch(/\D1\u00A0\p{L}{3}/u);
    expect(text).not.toMatch(/undefined|NaN|Invalid/);
  });

  test("says days from today", () => {
    const note = directory
      .list("interactions")
      .find(({ summary = "" }) => summary.includes("fête des bénévoles, 80 personnes"));
    expect(note?.summary).toContain("le 5\u00A0décembre");
    expect(note?.summary).toContain("jusqu’au 1er\u00A0décembre");
  });
});
