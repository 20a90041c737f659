import { expect, test } from "vitest";
import { places, readWords, wordAt } from "#search/fold.ts";

function wordsOf(text: string): string[] {
  const words: string[] = [];
  readWords(text, (from, to) => words.push(wordAt(from, to)));
  return words;
}

test.for([
  ["Épicerie ÇÀ et là", ["epicerie", "ca", "et", "la"]],
  ["cafe\u0301 noe\u0308l", ["cafe", "noel"]],
  ["Bœuf, ex æquo; STRAẞE ﬁn", ["boeuf", "ex", "aequo", "strasse", "fin"]],
  ["l’atelier d'Ixworth", ["l", "atelier", "d", "ixworth"]],
  ["St Pierre, ste. Luce", ["saint", "pierre", "sainte", "luce"]],
  ["1st stage", ["1st", "stage"]],
  ["co\u00ADopérer", ["cooperer"]],
  ["Товары 日本", ["товары", "日本"]],
] as const)("« %s » is read as %o", ([text, words]) => {
  expect(wordsOf(text)).toEqual(words);
});

test.for([
  ["Mont-Joli", "montjoli"],
  ["St-Étienne", "saintetienne"],
  ["Rivière-du-Loup", "riviereduloup"],
  ["aujourd’hui", "aujourdhui"],
  ["C.P.E.", "cpe"],
  ["G5L 3A1", "g5l3a1"],
  ["COVID-19", "covid19"],
  ["12\u00A0500\u00A0$", "12500"],
] as const)("« %s » is also the one word « %s »", ([text, word]) => {
  expect(wordsOf(text)).toContain(word);
});

test.for(["l’atelier", "oui. non", "gauche - droite", "un, deux", "2024, 2025", "jean.b@c.de"])(
  "« %s » is not one word",
  (text) => {
    expect(wordsOf(text).join(" ")).toBe(text.replaceAll(/[^\da-z]+/g, " "));
  },
);

test.for([
  "418 555-0133",
  "(418) 555-0133",
  "418.555.0133",
  "4185550133",
  "1 418 555 0133",
  "+14185550133",
])("the telephone number %s has its usual ends", (text) => {
  expect(wordsOf(text)).toEqual(expect.arrayContaining(["4185550133", "5550133", "0133"]));
});

test("each letter knows its place in the text", () => {
  const text = "Le bœuf de St-Éloi";
  const spans: Record<string, string> = {};
  readWords(text, (from, to) => {
    spans[wordAt(from, to)] = text.slice(places[from], (places[to - 1] ?? 0) + 1);
  });
  expect(spans).toEqual({
    le: "Le",
    boeuf: "bœuf",
    de: "de",
    saint: "St",
    eloi: "Éloi",
    sainteloi: "St-Éloi",
  });
});

test("an endless word or chain is cut, and reading goes on", () => {
  const words = wordsOf(`${"a".repeat(5000)} ${"bc-".repeat(5000)} fin`);
  expect(Math.max(...words.map((word) => word.length))).toBeLessThan(120);
  expect(words.at(-1)).toBe("fin");
});
