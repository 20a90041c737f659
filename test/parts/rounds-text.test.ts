import { expect, test } from "vitest";
import { roundsText } from "#parts/rounds-text.ts";

test("rounds that follow each other are said by the first and the last", () => {
  expect(roundsText([3])).toBe("ronde 3");
  expect(roundsText([1, 2])).toBe("rondes 1 et 2");
  expect(roundsText([1, 2, 3, 4])).toBe("rondes 1 à 4");
  expect(roundsText([1, 2, 3, 6, 8, 9])).toBe("rondes 1 à 3, 6, 8 et 9");
});
