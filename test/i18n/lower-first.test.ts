import { expect, test } from "vitest";
import { lowerFirst } from "#i18n/lower-first.ts";

test("a label within a sentence begins small, an acronym stays one", () => {
  expect(lowerFirst("Nom usuel")).toBe("nom usuel");
  expect(lowerFirst("Échéance")).toBe("échéance");
  expect(lowerFirst("NEQ")).toBe("NEQ");
  expect(lowerFirst("MRC desservies")).toBe("MRC desservies");
  expect(lowerFirst("")).toBe("");
});
