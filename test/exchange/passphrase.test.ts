import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { frenchWords } from "#exchange/french-words.ts";
import { drawPassphrase, passphrasesFrom, readPassphrase } from "#exchange/passphrase.ts";

test("the list holds 2,048 plain words, told apart by four letters", () => {
  expect(frenchWords).toHaveLength(2048);
  expect(new Set(frenchWords.map((word) => word.slice(0, 4))).size).toBe(2048);
  expect(frenchWords.filter((word) => !/^[a-z]{4,}$/.test(word))).toEqual([]);
  expect([frenchWords[0], frenchWords[18], frenchWords[2047]]).toEqual([
    "abaisser",
    "academie",
    "zoologie",
  ]);
});

describe("a new passphrase", () => {
  test("is six words, one for each number of chance", async () => {
    const chance = Uint32Array.from([0, 2047, 2048, 4_294_967_295, 1, 2, 99]);
    expect(await drawPassphrase(chance)).toBe(
      "abaisser-zoologie-abaisser-zoologie-abandon-abdiquer",
    );
  });

  test("gives every word the same chance", async () => {
    const counts = new Map<string, number>();
    for (let start = 0; start < 2048; start += 6) {
      const chance = Uint32Array.from({ length: 6 }, (_, n) => start + n + 2048 * 1_000_003);
      // oxlint-disable-next-line no-await-in-loop -- in order
      const words = (await drawPassphrase(chance)).split("-");
      for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
    expect(counts.size).toBe(2048);
  });

  test("is not drawn from too little chance", async () => {
    await expect(drawPassphrase(new Uint32Array(5))).rejects.toThrow(RangeError);
  });
});

describe("a typed passphrase", () => {
  test("is read whatever the accents, capitals, separators and missing ends", async () => {
    const indexes = fc.array(fc.nat({ max: 2047 }), { minLength: 6, maxLength: 6 });
    const style = fc.constantFrom(
      (word: string) => word.toUpperCase(),
      (word: string) => word.replaceAll("e", "é").normalize("NFD"),
      (word: string) => word.slice(0, 4),
      (word: string) => `\u00A0${word}. `,
    );
    await fc.assert(
      fc.asyncProperty(indexes, style, async (drawn, change) => {
        const words = drawn.map((index) => frenchWords[index] ?? "");
        const typed = words.map((word) => change(word)).join(" ");
        expect(await readPassphrase(typed)).toEqual({ words, unknown: [] });
        expect((await passphrasesFrom(typed))[0]).toBe(words.join("-"));
      }),
      { numRuns: 100 },
    );
  });

  test("names the words that are not of the list, as they were typed", async () => {
    expect(await readPassphrase("abeille Bijoux cadeau dau")).toEqual({
      words: ["abeille", "cadeau"],
      unknown: ["Bijoux", "dau"],
    });
  });

  test("of other words is tried as it stands", async () => {
    expect(await passphrasesFrom(" Mon café ")).toEqual(["Mon café"]);
  });
});
