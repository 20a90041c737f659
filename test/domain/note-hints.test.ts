import { expect, test } from "vitest";
import { noteHints } from "#domain/note-hints.ts";

test.for([
  ["Elle est en congé de maladie jusqu’en mars.", "maladie"],
  ["Mireille est enceinte, voir son adjoint.", "enceinte"],
  ["Il a été HOSPITALISÉ en mai", "HOSPITALISÉ"],
  ["en arret de travail", "arret de travail"],
  ["son directeur est en burnout", "burnout"],
  ["On sick leave until May", "sick leave"],
  ["un probleme de sante\u0301", "probleme de santé"],
] as const)("« %s » touches health", ([text, found]) => {
  expect(noteHints(text)).toEqual([{ code: "note.health", weight: "check", found }]);
});

test.for([
  ["Le DG est incompétent.", "incompétent"],
  ["je la trouve froide", "je la trouve"],
  ["Elle est difficile", "Elle est difficile"],
  ["a un caractère difficile", "caractère difficile"],
  ["He was rude", "rude"],
] as const)("« %s » is an opinion on a person", ([text, found]) => {
  expect(noteHints(text)).toEqual([{ code: "note.opinion", weight: "check", found }]);
});

test("both are said, each once", () => {
  const text = "Malade, et désagréable; encore malade, encore désagréable.";
  expect(noteHints(text).map(({ code }) => code)).toEqual(["note.health", "note.opinion"]);
});

test.for([
  "Centre intégré de santé et de services sociaux : la cuisine est refaite.",
  "Entreprise adaptée : emplois pour personnes handicapées.",
  "Clôture de l’enceinte de la halte du quai.",
  "Assurance maladie collective à renouveler.",
  "La route est rudement longue, contrat difficile à livrer.",
  "La Ville prépare sa fête des bénévoles, 80 personnes, et demande deux menus.",
  "",
])("« %s » is a fact", (text) => {
  expect(noteHints(text)).toEqual([]);
});
