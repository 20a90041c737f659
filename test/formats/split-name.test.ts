import { expect, test } from "vitest";
import { splitName } from "#formats/split-name.ts";

test.each([
  ["Fernande Dubé-Ross", { firstName: "Fernande", lastName: "Dubé-Ross" }],
  ["Dubé-Ross, Fernande", { firstName: "Fernande", lastName: "Dubé-Ross" }],
  ["DUBÉ-ROSS Fernande", { firstName: "Fernande", lastName: "DUBÉ-ROSS" }],
  ["DE LA DURANTAYE Ève", { firstName: "Ève", lastName: "DE LA DURANTAYE" }],
  ["J. Côté", { firstName: "J.", lastName: "Côté" }],
  ["Mme Marie-Ève  De La Durantaye", { firstName: "Marie-Ève", lastName: "De La Durantaye" }],
  ["Solène", { firstName: "Solène" }],
  ["Luc Roy, maire", { firstName: "Luc", lastName: "Roy", function: "maire" }],
  [
    "Luc Roy (directeur général)",
    { firstName: "Luc", lastName: "Roy", function: "directeur général" },
  ],
  ["Luc Roy et Ève Dubé", { lastName: "Luc Roy et Ève Dubé" }],
  ["Roy, ", { firstName: "Roy" }],
  ["Mercedes", { firstName: "Mercedes" }],
  ["  ", {}],
])("« %s » is read as a person", (text, parts) => {
  expect(splitName(text)).toEqual(parts);
});
