import { expect, test } from "vitest";
import type { Problem } from "#domain/problem.ts";
import { setLanguage } from "#i18n/language.ts";
import { problemText } from "#i18n/problem-text.ts";
import { problemWords } from "#i18n/problem-words.ts";

test("a problem says what is wrong, then what to write, with its own values", () => {
  const problem: Problem = { code: "day.ambiguous", weight: "check", on: "2026-06-05" };
  expect(problemText(problem)).toBe(
    "Lu comme le 5\u00A0juin\u00A02026. Si c’est un autre jour, écrivez le mois en lettres.",
  );
  setLanguage("en");
  expect(problemText(problem)).toBe(
    "Read as June\u00A05,\u00A02026. If it is another day, write the month in letters.",
  );
  setLanguage("fr");
});

test.for(Object.keys(problemWords))("%s is said in two sentences, blaming nobody", (code) => {
  const values = { longest: 1, over: 1, member: "x", on: "2026-06-05", digits: 9, found: "x" };
  const problem: Problem = JSON.parse(JSON.stringify({ code, ...values }));
  for (const language of ["fr", "en"] as const) {
    setLanguage(language);
    expect(problemText(problem)).toMatch(/[.!?»] .+\.$/);
    expect(problemText(problem)).not.toMatch(/valide|erreur|incorrect|error|please|veuillez/i);
  }
  setLanguage("fr");
});
