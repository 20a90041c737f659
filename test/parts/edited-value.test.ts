import { expect, test } from "vitest";
import { fieldsOf, type RecordType } from "#domain/record-types.ts";
import { itemsToSave } from "#parts/edited-items.ts";
import { readEdited, toEdited } from "#parts/edited-value.ts";

function backAndForth(type: RecordType, field: string, value: unknown) {
  const spec = fieldsOf(type)[field];
  if (spec === undefined) throw new RangeError(field);
  return readEdited(type, field, toEdited(spec, value), "2026-11-23").value;
}

test.for([
  ["enterprises", "name", "Café « Le Phare »"],
  ["enterprises", "municipality", "08053"],
  ["enterprises", "municipality", "Gaspé"],
  ["enterprises", "maxContract", 123_456_789],
  ["enterprises", "maxContract", 6_000_000],
  ["enterprises", "radiusKm", 1200],
  ["enterprises", "verifiedOn", "2026-10-02"],
  ["enterprises", "phone", "418 555-0133, poste 210"],
  ["enterprises", "sectors", ["cleaning", "culture"]],
  ["enterprises", "purposes", ["Insertion, formation"]],
  ["enterprises", "purposes", ["Insertion; formation"]],
  ["enterprises", "purposes", ["Insertion, formation", "Emploi"]],
  ["buyers", "nameVariants", ["Port-aux-Brumes, Ville de", "Port aux Brumes"]],
  ["buyers", "seaoIds", ["OP-1", "OP-2"]],
  ["offers", "seaoCodes", ["G4", "S5"]],
  ["offers", "available", false],
  ["contacts", "buyer", "111111111111"],
] as const)("%s %s: %o, shown in a form and read again, is the same", ([type, field, value]) => {
  expect(backAndForth(type, field, value)).toEqual(value);
});

test("several things typed on one line are several, whatever stands between them", () => {
  const read = (text: string) => readEdited("offers", "keywords", text, "2026-11-23").value;
  expect(read("bancs, tables")).toEqual(["bancs", "tables"]);
  expect(read("bancs, en cèdre; tables")).toEqual(["bancs, en cèdre", "tables"]);
  expect(read("bancs, en cèdre\ntables\n\n")).toEqual(["bancs, en cèdre", "tables"]);
});

const spec = fieldsOf("enterprises")["compliance"];

test("what a form does not know of an item stays; what it empties goes", () => {
  if (spec?.kind !== "items") throw new TypeError("not items");
  const stored = { kind: "bond", number: "1", expiresOn: 2030, seal: "red" };
  expect(itemsToSave(spec, [{ key: "a", kind: "bond" }], () => stored)).toEqual([
    { key: "a", kind: "bond", expiresOn: 2030, seal: "red" },
  ]);
});
