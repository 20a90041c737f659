import { expect, test } from "vitest";
import { dotted } from "#i18n/dotted.ts";

test("no line begins with a dot: it holds on to what comes before it", () => {
  expect(dotted("Salle du Fanal", "Trois-Pistoles")).toBe("Salle du Fanal\u00A0· Trois-Pistoles");
});

test("what is not known leaves no dot", () => {
  expect(dotted(undefined, "Matane", "", false)).toBe("Matane");
  expect(dotted(undefined)).toBe("");
});
