import { expect, test } from "vitest";
import { entryName } from "#parts/entry-name.ts";
import { fieldLabel } from "#parts/question-text.ts";
import { toEntry } from "#workspace/entry.ts";

function named(type: "enterprises" | "interactions", field: string, value: string) {
  return toEntry(type, {
    type,
    id: "Enterprise12",
    fields: { [field]: ["AnnieX-first123", 1, 1, value] },
    erased: [],
  });
}

test("a name cannot turn around the words beside it", () => {
  expect(entryName(named("enterprises", "name", "\u202Eevil\u202C"))).toBe("evil");
  expect(entryName(named("interactions", "subject", "\u2067Rappel"))).toBe("Rappel");
  expect(entryName(named("enterprises", "name", "مرحبا"))).toBe("مرحبا");
});

test("a field that is called like a method of objects goes by its own name", () => {
  expect(fieldLabel("enterprises", "toString")).toBe("toString");
  expect(fieldLabel("enterprises", "constructor/S9")).toBe("constructor");
  expect(fieldLabel("enterprises", "name")).toBe("Nom usuel");
});
