import * as fc from "fast-check";
import { encode } from "uqr";
import { expect, test } from "vitest";
import { byteLength } from "#domain/text-size.ts";
import { mostBytes, mostLines, textAgenda } from "#domain/text-agenda.ts";

const head = ["Journée de maillage", "jeudi 26 novembre 2026", "Salle communautaire"];
const meeting = (at: number, name: string) => ({ when: `${9 + at} h 15 T${at + 1}`, name });

test("a usual day is in one code: title, date, place, and a line for each meeting", () => {
  const meetings = ["Ville de Port-aux-Brumes", "MRC des Estrans"].map((name, at) =>
    meeting(at, name),
  );
  expect(textAgenda({ head, meetings })).toEqual({
    texts: [
      "Journée de maillage\njeudi 26 novembre 2026\nSalle communautaire\n9 h 15 T1 Ville de Port-aux-Brumes\n10 h 15 T2 MRC des Estrans",
    ],
    isShortened: false,
  });
});

test("names that are too long are first said in short, then cut, and it is told", () => {
  const named = (name: string) =>
    textAgenda({ head, meetings: Array.from({ length: 8 }, (_, at) => meeting(at, name)) });
  const inShort = named("Centre de services scolaire de la Pointe-Grise");
  expect(inShort.isShortened).toBe(true);
  expect(inShort.texts[0]).toContain("9 h 15 T1 CSS de la Pointe-Grise");
  const isCut = named("Régie intermunicipale de gestion des matières résiduelles du Haut-Rivage");
  expect(isCut.isShortened).toBe(true);
  expect(isCut.texts[0]).toMatch(/9 h 15 T1 Régie de gestion des [^\n]*…\n/);
});

test("ten and eleven meetings still are in one code; more are shared out evenly, each with its number", () => {
  const of = (length: number) =>
    textAgenda({ head, meetings: Array.from({ length }, (_, at) => meeting(at, `Ville ${at}`)) })
      .texts;
  expect(of(11)).toHaveLength(1);
  expect(of(11)[0]?.split("\n")).toHaveLength(mostLines);
  expect(of(12).map((text) => text.split("\n").length)).toEqual([7, 7]);
  expect(of(12)[1]).toMatch(/^2\/2 Journée de maillage, jeudi 26 novembre 2026, Salle/);
});

const words = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 120 }),
  fc.constantFrom(
    "Centre intégré de santé et de services sociaux du Bas-Saint-Laurent",
    "🙂".repeat(60),
    "deux\nlignes",
    "",
  ),
);

test("whatever the day, no text is longer than the limits, and every meeting is in it, in its order", () => {
  fc.assert(
    fc.property(
      fc.array(words, { maxLength: 4 }),
      fc.array(words, { maxLength: 32 }),
      (lines, names) => {
        const meetings = names.map((name, at) => ({
          when: `${8 + Math.floor(at / 4)} h ${15 + at} T${at + 1}`,
          name,
        }));
        const { texts, isShortened } = textAgenda({ head: lines, meetings });
        for (const text of texts) {
          expect(text.split("\n").length).toBeLessThanOrEqual(mostLines);
          expect(byteLength(text)).toBeLessThanOrEqual(mostBytes);
          expect(text).not.toMatch(/\p{Cc}(?<!\n)|^\s|\s$/u);
        }
        const told = texts.flatMap((text) => text.split("\n"));
        const found = meetings.map(({ when }) =>
          told.findIndex((line) => line === when || line.startsWith(`${when} `)),
        );
        expect(found).not.toContain(-1);
        expect(found).toEqual(found.toSorted((a, b) => a - b));
        if (isShortened) return;
        for (const name of names) {
          const whole = name
            .replaceAll(/[\s\p{Cc}]+/gu, " ")
            .replaceAll("’", "'")
            .trim();
          expect(told.some((line) => line.endsWith(whole))).toBe(true);
        }
      },
    ),
    { numRuns: 1000 },
  );
});

test("a text of as many bytes as may be is a code of 77 modules a side", () => {
  expect(encode("é".repeat(mostBytes / 2), { ecc: "M", border: 0 }).size).toBe(77);
});
