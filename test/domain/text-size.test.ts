import { array, assert, constantFrom, property } from "fast-check";
import { expect, test } from "vitest";
import { byteLength } from "#domain/text-size.ts";

const edges = [
  "a",
  "\u007F",
  "\u0080",
  "é",
  "\u07FF",
  "\u0800",
  "—",
  "\uD7FF",
  "\uE000",
  "\uFFFF",
  "\u{10000}",
  "🌲",
];

test("bytes are those of UTF-8", () => {
  assert(
    property(array(constantFrom(...edges)), (characters) => {
      const text = characters.join("");
      expect(byteLength(text)).toBe(Buffer.byteLength(text));
    }),
  );
});
