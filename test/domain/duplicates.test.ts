import { expect, test } from "vitest";
import { contactLikeness, makeDuplicateFinder, organisationLikeness } from "#domain/duplicates.ts";
import type { FieldsOf } from "#domain/record-types.ts";

function find(known: readonly FieldsOf<"enterprises">[], row: FieldsOf<"enterprises">) {
  const finder = makeDuplicateFinder();
  known.forEach((fields, place) => finder.add(`e${place}`, organisationLikeness(fields)));
  return finder.find(organisationLikeness(row)).map(({ id, reason }) => `${id} ${reason}`);
}

test("the same NEQ is the same enterprise, whatever its name", () => {
  const known = [{ name: "Récup du Littoral", neq: "1100000018" }];
  expect(find(known, { name: "Récupération du Littoral inc.", neq: "1100000018" })).toEqual([
    "e0 neq",
  ]);
});

test("names meet without accents, capitals, « St- » or « inc. »", () => {
  const known = [{ name: "Écolo St-Fabien inc.", municipality: "10070" }];
  expect(find(known, { name: "ECOLO SAINT-FABIEN", municipality: "10070" })).toEqual([
    "e0 name-place",
  ]);
});

test("the legal name counts as a name", () => {
  const known = [{ name: "Le Fanal", legalName: "Coop du Fanal ltée" }];
  expect(find(known, { name: "COOP DU FANAL" })).toEqual(["e0 name"]);
});

test("the same name in two places is two enterprises; without a place it may be one", () => {
  const known = [{ name: "Le Fanal", municipality: "11040" }, { name: "Le Fanal" }];
  expect(find(known, { name: "Le Fanal", municipality: "10043" })).toEqual(["e1 name"]);
  expect(find(known, { name: "Le Fanal" })).toEqual(["e0 name", "e1 name"]);
});

test("the same phone is proposed, its extension and its form apart", () => {
  const known = [{ name: "A", phone: "418 555-0133, poste 210" }];
  expect(find(known, { name: "B", phone: "1 418 555-0133" })).toEqual(["e0 phone"]);
  expect(find([{ name: "A", phone: "555-0133" }], { name: "B", phone: "555-0133" })).toEqual([]);
});

test("each sheet is proposed once by its strongest reason, the strongest first", () => {
  const phone = "418 555-0133";
  const known = [
    { name: "Autre", phone },
    { name: "Le Fanal", municipality: "11040", phone },
    { name: "Ancien nom", neq: "1100000018", phone },
  ];
  const row = { name: "Le Fanal", municipality: "11040", neq: "1100000018", phone };
  expect(find(known, row)).toEqual(["e2 neq", "e1 name-place", "e0 phone"]);
});

test("a sheet in the same place comes before one without its place", () => {
  const known = [{ name: "Le Fanal" }, { name: "Le Fanal", municipality: "11040" }];
  expect(find(known, { name: "Le Fanal", municipality: "11040" })).toEqual([
    "e1 name-place",
    "e0 name",
  ]);
});

test("two empty sheets have nothing in common", () => {
  expect(find([{}, { name: " " }], {})).toEqual([]);
  expect(find([{}, { name: " " }], { name: "  " })).toEqual([]);
});

test("a buyer meets under any of its spellings", () => {
  const finder = makeDuplicateFinder();
  finder.add(
    "b",
    organisationLikeness({ name: "CISSS", nameVariants: ["Centre intégré  de santé"] }),
  );
  expect(finder.find(organisationLikeness({ name: "centre integre de sante." }))).toEqual([
    { id: "b", reason: "name" },
  ]);
});

test("a person is the same by name in one organisation, by e-mail or by cell, not by the switchboard", () => {
  const finder = makeDuplicateFinder();
  const known = { firstName: "Jean", lastName: "Côté", workPhone: "418 555-0100" };
  finder.add("c", contactLikeness({ ...known, buyer: "b", workEmail: "J.Cote@ville.ca" }));
  finder.add("d", contactLikeness({ lastName: "Roy", personalCell: "418 555-0155" }));
  finder.add("e", contactLikeness({ lastName: "Côté", enterprise: "f" }));
  const ask = (fields: FieldsOf<"contacts">) => finder.find(contactLikeness(fields));
  expect(ask({ firstName: "JEAN", lastName: "Cote", buyer: "b" })).toEqual([
    { id: "c", reason: "name-place" },
  ]);
  expect(ask({ firstName: "Jean", lastName: "Côté", enterprise: "f" })).toEqual([]);
  expect(ask({ firstName: "Jeanne", lastName: "Côté", buyer: "b" })).toEqual([]);
  expect(ask({ firstName: "Jean C", lastName: "ôté", buyer: "b" })).toEqual([]);
  expect(ask({ workEmail: "j.cote@ville.ca" })).toEqual([{ id: "c", reason: "email" }]);
  expect(ask({ personalCell: "(418) 555-0155" })).toEqual([{ id: "d", reason: "phone" }]);
  expect(ask({ lastName: "Roy", workPhone: "418 555-0100" })).toEqual([]);
  expect(ask({ lastName: "Côté", enterprise: "f" })).toEqual([]);
});
