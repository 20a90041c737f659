import { readFileSync } from "node:fs";
import { expect, type Page } from "@playwright/test";
import { read, utils, write, type WorkBook } from "@e965/xlsx";
import { test } from "./site.ts";
import { createTeam } from "./team.ts";

const excel = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** A season's list, as a programme of the field keeps it: 3,000 rows, three of them to mend. */
const rows = 3000;
function seasonBook(): WorkBook {
  const titles = ["Nom usuel", "Forme juridique", "Municipalité", "Téléphone", "Vérifié le"];
  const lines = Array.from({ length: rows }, (_, row) => [
    `Entreprise ${row + 1}`,
    row % 1000 === 7 ? "sorte de club" : "OBNL",
    "Matane",
    4_185_550_000 + (row % 10_000),
    new Date(Date.UTC(2026, 5, 1 + (row % 28))),
  ]);
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([["Notes de 2025"], ["à jeter"]]), "Brouillon");
  const sheet = utils.aoa_to_sheet([titles, ...lines], { cellDates: true, dateNF: "dd/mm/yyyy" });
  utils.book_append_sheet(book, sheet, "Saison 2026");
  return book;
}

function fileOf(name: string, book: WorkBook) {
  const buffer: Buffer = write(book, { type: "buffer", bookType: "xlsx" });
  return { name, mimeType: excel, buffer };
}

const heading = (page: Page, name: string | RegExp) =>
  page.getByRole("heading", { level: 1, name });

test("a season's workbook comes in, its refused rows go out, are mended and come in, and the import is taken back", async ({
  page,
  context,
  site,
}) => {
  await createTeam(page, site);
  await page.goto(`${site.address}#/importer?type=entreprises`);
  await expect(page.getByRole("button", { name: "Modèle Excel" })).toBeVisible();
  await context.setOffline(true);
  await site.stop();

  await page.getByLabel("Choisir un fichier").setInputFiles(fileOf("saison.xlsx", seasonBook()));
  await page.getByLabel("Feuille du classeur").selectOption("Saison 2026");
  await expect(page.getByText("5 colonnes reconnues sur 5.")).toBeVisible();
  await page.getByRole("button", { name: /^Vérifier les 3\s000 lignes$/ }).click();
  await expect(heading(page, /^3\s000 lignes lues$/)).toBeVisible({ timeout: 20_000 });

  const leaving = page.waitForEvent("download");
  await page.getByRole("button", { name: "Prendre les 3 lignes en Excel" }).click();
  const refused = await leaving;
  expect(refused.suggestedFilename()).toBe("saison – à corriger.xlsx");
  const mended = read(readFileSync(await refused.path()));
  const sheet = mended.Sheets[mended.SheetNames[0] ?? ""];
  expect(sheet?.["A1"]).toMatchObject({ v: "À corriger" });
  expect(sheet?.["A2"]).toMatchObject({ v: expect.stringContaining("Forme juridique") });
  for (const cell of ["C2", "C3", "C4"]) {
    expect(sheet?.[cell]).toMatchObject({ v: "sorte de club" });
    if (sheet !== undefined) sheet[cell] = { t: "s", v: "OBNL" };
  }

  await page.getByRole("button", { name: "Voir le résumé" }).click();
  await page.getByRole("button", { name: /^Importer les 2\s997 lignes$/ }).click();
  await expect(heading(page, /^2\s997 lignes importées$/)).toBeVisible({ timeout: 20_000 });
  await page.getByRole("button", { name: "Terminer" }).click();
  await expect(page.getByRole("status").filter({ hasText: /2\s997/ })).toBeVisible();

  await page.goto(`${site.address}#/importer?type=entreprises`);
  await page.getByLabel("Choisir un fichier").setInputFiles(fileOf("corriges.xlsx", mended));
  await expect(page.getByText("placées comme la dernière fois")).toBeVisible();
  await page.getByRole("button", { name: "Vérifier les 3 lignes" }).click();
  await page.getByRole("button", { name: "Voir le résumé" }).click();
  await page.getByRole("button", { name: "Importer les 3 lignes" }).click();
  await expect(heading(page, "3 lignes importées")).toBeVisible();

  // One of the season's records is changed before the season is taken back.
  await page.goto(`${site.address}#/entreprises?q=Entreprise%20500`);
  await page
    .getByRole("main")
    .getByRole("link", { name: /^Entreprise 500/ })
    .click();
  await page.getByRole("link", { name: "Modifier" }).click();
  await page.getByLabel("Nom usuel").fill("Entreprise cinq cents");
  await page.getByRole("button", { name: "Enregistrer" }).click();
  await expect(page.getByText("Fiche gardée.")).toBeVisible();

  await page.goto(`${site.address}#/importer?type=entreprises`);
  const past = page.getByRole("list", { name: "Imports faits sur cet appareil" });
  await past.getByRole("link", { name: /saison\.xlsx/ }).click();
  await page.getByRole("button", { name: "Annuler cet import" }).click();
  await expect(page.getByText(/2\s996 fiches mises à la corbeille\./)).toBeVisible({
    timeout: 20_000,
  });
  const left = page.getByRole("list", { name: "Laissées, car changées depuis" });
  await expect(left.getByRole("link", { name: /Entreprise cinq cents/ })).toBeVisible();
  await page.goto(`${site.address}#/entreprises`);
  await expect(page.getByRole("status").filter({ hasText: /^\s*4\sentreprises/ })).toBeVisible();
});
