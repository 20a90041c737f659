import { expect, test } from "vitest";
import type { SheetType } from "#formats/column-target.ts";
import { guessColumns } from "#formats/guess-columns.ts";
import { readTable } from "#formats/read-table.ts";
import { fieldWords } from "#i18n/field-words.ts";
import { fileOf, finish, oldDirectory } from "../support/sheets.ts";

function guess(lines: readonly string[], sheet?: SheetType) {
  const { table } = finish(readTable(fileOf(lines)));
  if (table === undefined) throw new Error("no table");
  const found = guessColumns(table, fieldWords, sheet);
  const columns = found.columns.map(({ index, target, certainty }) => [
    table.columns.find((column) => column.index === index)?.header,
    target,
    certainty,
  ]);
  return { ...found, columns };
}

test("an old directory of enterprises is recognised, and « contact » waits for a look", () => {
  const { sheet, columns } = guess(oldDirectory);
  expect(sheet).toBe("enterprises");
  expect(columns).toEqual([
    ["nom_org", "name", "sure"],
    ["no_neq", "neq", "sure"],
    ["Ville", "municipality", "sure"],
    ["tel", "phone", "sure"],
    ["Courriel", "email", "sure"],
    ["Secteur", "sectors", "sure"],
    ["contact", "contact:fullName", "unsure"],
    ["remarque", undefined, "none"],
  ]);
});

test("a list of public bodies is a sheet of buyers, by its names alone", () => {
  const { sheet, isSheetSure, columns } = guess([
    "Organisation;Adresse;C.P.",
    "Ville de Rimouski;205, av. de la Cathédrale;G5L 7C7",
    "MRC de La Mitis;1534, boul. Jacques-Cartier;G5H 2V8",
    "Cégep de Matane;616, av. Saint-Rédempteur;G4W 1L1",
  ]);
  expect({ sheet, isSheetSure }).toEqual({ sheet: "buyers", isSheetSure: true });
  expect(columns.map(([, target]) => target)).toEqual(["name", "address", "postalCode"]);
});

test("persons of which several work at one place are a sheet of contacts", () => {
  const { sheet, columns } = guess([
    "Organisme,Prénom,Nom,Titre,Courriel,Tél.,Poste,Cell",
    "Ville de Matane,Solène,Roy,Greffière,s@ville.example.com,418 555-0101,12,418 555-0109",
    "Ville de Matane,Luc,Côté,Acheteur,l@ville.example.com,418 555-0101,14,",
    "MRC de La Mitis,Ève,Dubé,Préfète,e@mrc.example.com,418 555-0102,,",
  ]);
  expect(sheet).toBe("contacts");
  expect(columns).toEqual([
    ["Organisme", "organisation:name", "sure"],
    ["Prénom", "firstName", "sure"],
    ["Nom", "lastName", "sure"],
    ["Titre", "function", "sure"],
    ["Courriel", "workEmail", "sure"],
    ["Tél.", "workPhone", "sure"],
    ["Poste", "extension", "sure"],
    ["Cell", "personalCell", "sure"],
  ]);
});

test("« Poste » is a function where it holds words", () => {
  const { columns } = guess([
    "Prénom;Nom;Poste",
    "Ève;Dubé;Directrice générale",
    "Luc;Roy;Acheteur",
  ]);
  expect(columns[2]).toEqual(["Poste", "function", "sure"]);
});

test("« Nom » alone in a sheet of persons is the whole name", () => {
  const { columns } = guess(["Nom;Fonction", "Ève Dubé;Préfète", "Luc Roy;Maire"], "contacts");
  expect(columns[0]).toEqual(["Nom", "fullName", "sure"]);
});

test("an enterprise’s row may name a person, whose columns are told apart from its own", () => {
  const { sheet, columns } = guess([
    "Nom de l’entreprise;Forme juridique;Téléphone;Courriel;Personne-ressource;Courriel de la personne-ressource;Fonction",
    "Récup du Littoral;OBNL;418 555-0133;info@recup.example.com;Ève Dubé;eve@recup.example.com;DG",
    "Menuiserie du Fleuve;Coop de travail;418 555-0190;info@bois.example.com;Luc Roy;luc@bois.example.com;DG",
  ]);
  expect(sheet).toBe("enterprises");
  expect(columns.map(([, target]) => target)).toEqual([
    "name",
    "legalForm",
    "phone",
    "email",
    "contact:fullName",
    "contact:workEmail",
    "contact:function",
  ]);
});

test("what a column holds speaks when its title does not", () => {
  const { columns } = guess([
    "Entreprise;A;B;C;D",
    "Récup;1100000018;info@recup.example.com;g5l 1a1;www.recup.example.com",
    "Bois;1199999997;info@bois.example.com;G4W 1L1;bois.example.com",
  ]);
  expect(columns.map(([, target]) => target)).toEqual([
    "name",
    "neq",
    "email",
    "postalCode",
    "website",
  ]);
});

test("a title that its values contradict is not believed", () => {
  const { columns } = guess([
    "Entreprise;Téléphone",
    "Récup;info@recup.example.com",
    "Bois;info@bois.example.com",
  ]);
  expect(columns[1]).toEqual(["Téléphone", "email", "unsure"]);
});

test("a second column of one title is left for the person to say", () => {
  const { columns } = guess(["Nom;Municipalité;Municipalité", "A;Matane;Amqui", "B;Price;Padoue"]);
  expect(columns[1]).toEqual(["Municipalité", "municipality", "sure"]);
  expect(columns[2]).toEqual(["Municipalité", undefined, "unsure"]);
});

test("the MRC of an enterprise follows from its municipality and is left out with a good conscience", () => {
  const { columns } = guess(["Nom usuel;Mission;MRC", "A;Vend;La Mitis", "B;Loue;La Matanie"]);
  expect(columns[2]).toEqual(["MRC", undefined, "sure"]);
});

test("a subsidy’s kind is no legal form, a project’s name no enterprise’s", () => {
  const { columns } = guess([
    "Entreprise;Type de subvention;Nom du projet",
    "A;PEP;Serre",
    "B;FDT;Toit",
  ]);
  expect(columns.slice(1).map(([, target]) => target)).toEqual([undefined, undefined]);
});

test("English sheets are read too", () => {
  const { sheet, columns } = guess([
    "Company Name,Legal Form,City,Phone Number,E-mail,Zip,Website,Contact Name",
    "Reuse Coast,NPO,Matane,418-555-0133,info@reuse.example.com,G4W 1L1,https://reuse.example.com,Eve Dube",
  ]);
  expect(sheet).toBe("enterprises");
  expect(columns.map(([, target]) => target)).toEqual([
    "name",
    "legalForm",
    "municipality",
    "phone",
    "email",
    "postalCode",
    "website",
    "contact:fullName",
  ]);
});

test.each(["enterprises", "buyers", "contacts"] as const)(
  "every title of our own export of %s is recognised, in both languages",
  (type) => {
    for (const language of ["fr", "en"] as const) {
      const own = Object.entries(fieldWords[type]).filter(
        ([field]) => !["compliance", "buyer", "enterprise", "photos"].includes(field),
      );
      const titles = ["id", ...own.map(([, words]) => words[language].replaceAll(";", ""))];
      const { columns } = guess([titles.join(";"), titles.map(() => "…").join(";")], type);
      expect(columns.map(([, target]) => target)).toEqual(["id", ...own.map(([field]) => field)]);
    }
  },
);
