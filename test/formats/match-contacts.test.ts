import { expect, test } from "vitest";
import { needsDecision } from "#formats/match.ts";
import { planImport } from "#formats/plan-import.ts";
import { bringIn, known } from "../support/imports.ts";

const header = "id;Organisation;Ville;Prénom;Nom;Fonction;Courriel";
const directory = {
  enterprises: [
    known("recup", { name: "Récup du Littoral", municipality: "08053" }),
    known("cafe1", { name: "Café du Quai", municipality: "08053" }),
    known("cafe2", { name: "Café du Quai", municipality: "09077" }),
  ],
  buyers: [
    known("matane", { name: "Ville de Matane", nameVariants: ["V. de Matane"] }),
    known("old", { name: "Ancienne ville" }, { state: "binned", into: "matane" }),
  ],
  contacts: [
    known("eve", {
      firstName: "Ève",
      lastName: "Dubé",
      buyer: "old",
      workEmail: "eve@v.example.com",
    }),
  ],
};
const read = (...rows: readonly string[]) => bringIn([header, ...rows], directory, "contacts");

test.each([
  [
    "its exact name",
    ";Récup du Littoral;;A;B;;",
    { kind: "found", type: "enterprises", id: "recup" },
  ],
  [
    "its name in other letters",
    ";RECUP DU LITTORAL;;A;B;;",
    { kind: "found", type: "enterprises", id: "recup" },
  ],
  [
    "another spelling of it",
    ";V. de Matane;;A;B;;",
    { kind: "found", type: "buyers", id: "matane" },
  ],
  [
    "its name and place",
    ";Café du Quai;Mont-Joli;A;B;;",
    { kind: "found", type: "enterprises", id: "cafe2" },
  ],
])("the place of a person is found by %s", async (_, row, organisation) => {
  const { matched } = await read(row);
  expect(matched[0]?.organisation).toEqual(organisation);
});

test("among several organisations of one name a person chooses", async () => {
  const { matched } = await read(";Café du Quai;;A;B;;");
  expect(matched[0]?.organisation).toEqual({
    kind: "several",
    choices: [
      { type: "enterprises", id: "cafe1" },
      { type: "enterprises", id: "cafe2" },
    ],
  });
});

test("an organisation that is not here is named, and the person is kept without it", async () => {
  const { matched, plan } = await read(";Café Nord;;Luc;Roy;;");
  expect(matched[0]?.organisation).toEqual({ kind: "unknown", name: "Café Nord" });
  expect(plan().writes).toMatchObject([{ values: { firstName: "Luc", lastName: "Roy" } }]);
});

test("the organisation that a person chose holds", async () => {
  const { matched } = await read(";Café du Quai;;Luc;Roy;;");
  const { writes } = planImport(matched, {
    sheet: "contacts",
    decisions: new Map(),
    organisations: new Map([[2, { type: "enterprises", id: "cafe2" }]]),
    derived: new Map(),
    taken: new Set(),
    newId: () => "random",
  });
  expect(writes).toMatchObject([{ values: { firstName: "Luc", enterprise: "cafe2" } }]);
});

test("a person is found by name at the same place, though the place was merged since", async () => {
  const { matches, matched } = await read(";Ville de Matane;;Ève;Dubé;Greffière;");
  expect(matches).toEqual([{ kind: "found", id: "eve", by: "key" }]);
  expect(matched[0]?.comparison).toMatchObject({
    additions: { function: "Greffière" },
    differences: [],
  });
});

test("a namesake elsewhere is another person, one with the same e-mail is asked", async () => {
  const { matches, matched } = await read(
    ";Récup du Littoral;;Ève;Dubé;;",
    ";Ville de Matane;;E.;Dubé;;eve@v.example.com",
  );
  expect(matches).toEqual([{ kind: "new" }, { kind: "probable", id: "eve", reason: "email" }]);
  expect(matched.map(needsDecision)).toEqual([false, true]);
});

test("a person without a place who may be one of ours is asked", async () => {
  const { matches } = await read(";;;Ève;Dubé;;");
  expect(matches).toEqual([{ kind: "probable", id: "eve", reason: "name" }]);
});

test("the same person twice in the file is one, of an unknown place too", async () => {
  const { matches, plan } = await read(
    ";Café Nord;;Luc;Roy;;",
    ";Café Nord;;Luc;Roy;Gérant;",
    ";Café Sud;;Luc;Roy;;",
  );
  expect(matches.slice(0, 2)).toEqual([
    { kind: "new" },
    { kind: "repeated", line: 2, reason: "key" },
  ]);
  expect(plan().writes[0]).toMatchObject({ values: { function: "Gérant" }, lines: [2, 3] });
});

test("a person gets a random id, and one place of one kind", async () => {
  const { plan } = await read(
    ";Récup du Littoral;;Luc;Roy;;",
    "eve;Récup du Littoral;;Ève;Dubé;DG;",
  );
  expect(plan().writes).toEqual([
    {
      action: "create",
      type: "contacts",
      id: "random1",
      values: { firstName: "Luc", lastName: "Roy", enterprise: "recup" },
      lines: [2],
    },
    { action: "update", type: "contacts", id: "eve", values: { function: "DG" }, lines: [3] },
  ]);
});
