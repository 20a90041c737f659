import { expect, test } from "vitest";
import { aDoc, anIndex, namesOf } from "../support/search-builders.ts";

test.for([
  ["the word as typed before a word that begins so", "menu", ["Menu du jour", "Menuiserie Roy"]],
  ["a word as typed before its singular", "traiteurs", ["Traiteurs unis", "Traiteur Roy"]],
  ["a beginning before a slip", "salo", ["Salon Roy", "Salé Roy"]],
  ["one slip before two", "cuisineir", ["Cuisinier Roy", "Cuisine Roy"]],
  ["a name that is all that was typed", "radio gaspé", ["Radio Gaspé", "Radio Gaspé et environs"]],
  ["a name that begins so", "matane", ["Matane Radio", "Radio Matane"]],
  ["words side by side in the order typed", "roy caron", ["Groupe Roy Caron", "Groupe Caron Roy"]],
] as const)("best first: %s", ([, typed, names]) => {
  expect(namesOf(anIndex(...names.toReversed()).find(typed))).toEqual(names);
});

test("a name counts more than what else is written", () => {
  const index = anIndex(aDoc("Musée", ["menuiserie", "menuiserie"]), aDoc("Menuiseries unies"));
  expect(namesOf(index.find("menuiserie"))).toEqual(["Menuiseries unies", "Musée"]);
});

test("both words in the name before one here and one there", () => {
  const index = anIndex(aDoc("Radio Roy", ["Matane"]), aDoc("Radio Matane", ["Roy"]));
  expect(namesOf(index.find("radio matane"))).toEqual(["Radio Matane", "Radio Roy"]);
});

test("a whole number before its beginning", () => {
  const index = anIndex(aDoc("A", ["418 555-0133"]), aDoc("B", ["5550"]));
  expect(namesOf(index.find("5550"))).toEqual(["B", "A"]);
});

test("what is found as typed comes before what is guessed, however rare", () => {
  const index = anIndex(aDoc("Note", ["chez Caron"]), aDoc("Baron et fils"), aDoc("Le Baron"));
  expect(namesOf(index.find("caron"))[0]).toBe("Note");
});

test("equal scores keep the order in which they were put", () => {
  const names = ["Roy Z", "Roy A", "Roy M"];
  expect(namesOf(anIndex(...names).find("roy"))).toEqual(names);
});

test("with a limit, the best of thousands are the same as without", () => {
  const many = Array.from({ length: 3000 }, (_, n) =>
    aDoc(`${n % 7 === 0 ? "Menu" : "Menuiserie"} ${"a ".repeat(n % 11)}${n}`),
  );
  const index = anIndex(...many);
  expect(index.find("menu", { limit: 60 }).hits).toEqual(index.find("menu").hits.slice(0, 60));
});
