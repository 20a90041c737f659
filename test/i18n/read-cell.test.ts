import { expect, test } from "vitest";
import { fieldsOf, isRecordType, recordTypes } from "#domain/record-types.ts";
import { choiceWords } from "#i18n/choice-words.ts";
import { readCell, wordsOf } from "#i18n/read-cell.ts";
import { readChoice, readFlag } from "#i18n/read-choice.ts";

test.for([
  ["enterprises", "legalForm", "OBNL", "npo"],
  ["enterprises", "legalForm", "osbl", "npo"],
  ["enterprises", "legalForm", "Coop de solidarité", "solidarity-coop"],
  ["enterprises", "legalForm", "Co-op de travail", "worker-coop"],
  ["enterprises", "legalForm", "worker co-operative", "worker-coop"],
  ["enterprises", "legalForm", "solidarity-coop", "solidarity-coop"],
  ["enterprises", "sectors", "Alimentation et traiteur; numérique", ["food-catering", "digital"]],
  ["enterprises", "sectors", "Tourisme, hébergement et salles", ["tourism-lodging-rooms"]],
  ["enterprises", "sectors", "numérique, numérique,", ["digital"]],
  ["enterprises", "servedMrcs", "MRC de La Mitis | 070", ["090", "070"]],
  ["enterprises", "purposes", "insertion, réemploi", ["insertion", "réemploi"]],
  [
    "enterprises",
    "purposes",
    "insertion, par le travail; réemploi",
    ["insertion, par le travail", "réemploi"],
  ],
  ["enterprises", "phone", "(418) 555-0133", "418 555-0133"],
  ["enterprises", "verifiedOn", "demain", "2026-11-24"],
  ["enterprises", "crews", "0", 0],
  ["offers", "available", "Oui", true],
  ["offers", "available", "n", false],
  ["buyers", "budgetMonth", "octobre", "10"],
  ["enterprises", "legalForm", " ", undefined],
  ["enterprises", "sectors", ";", undefined],
  ["offers", "available", "", undefined],
] as const)("in %s, %s written « %s » is %o", ([type, field, text, value]) => {
  expect(readCell(type, field, text, "2026-11-23")).toEqual({ value, problems: [] });
});

test.for([
  ["enterprises", "legalForm", "bande", { code: "choice.unknown" }],
  ["offers", "available", "parfois", { code: "choice.unknown" }],
  ["enterprises", "sectors", "numérique; bande", { code: "member.shape", member: "bande" }],
  ["offers", "keywords", "a".repeat(1025), { code: "member.shape", member: `${"a".repeat(40)}…` }],
] as const)("in %s, %s written « %.30s » is stopped", ([type, field, text, problem]) => {
  expect(readCell(type, field, text)).toEqual({
    value: undefined,
    problems: [{ weight: "stop", ...problem }],
  });
});

test.for([
  ["offers", "enterprise"],
  ["interactions", "contacts"],
  ["enterprises", "compliance"],
  ["events", "colour"],
] as const)("no cell is read into %s %s", ([type, field]) => {
  expect(() => readCell(type, field, "x")).toThrow(RangeError);
});

test("every choice and every set of options is read back from its own words, in both languages", () => {
  const tables: Readonly<Record<string, Readonly<Record<string, object>>>> = choiceWords;
  let read = 0;
  for (const type of Object.keys(recordTypes).filter(isRecordType)) {
    for (const [field, spec] of Object.entries(fieldsOf(type))) {
      const options = "options" in spec ? (spec.options ?? []) : [];
      expect(Object.keys(tables[type]?.[field] ?? {}).toSorted()).toEqual(options.toSorted());
      const words = wordsOf(type, field, spec);
      for (const code of options) {
        expect(readChoice(words, words[code]?.fr ?? "")).toBe(code);
        expect(readChoice(words, words[code]?.en ?? "")).toBe(code);
        read += 1;
      }
    }
  }
  expect(read).toBeGreaterThan(100);
});

test("a yes and a no in many hands", () => {
  expect(["X", "vrai", "1", "Yes"].map(readFlag)).toEqual([true, true, true, true]);
  expect(["Faux", "0", "NON", "no"].map(readFlag)).toEqual([false, false, false, false]);
  expect(["", "peut-être"].map(readFlag)).toEqual([undefined, undefined]);
});
