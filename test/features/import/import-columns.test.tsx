import { screen, waitFor, within } from "@solidjs/testing-library";
import { userEvent } from "@testing-library/user-event";
import { writeXlsx } from "hucre";
import { expect, onTestFinished, test, vi } from "vitest";
import { ImportPage } from "#features/import/import-page.tsx";
import { runDesksHere } from "../../support/import-desk.ts";
import { openPage } from "../../support/render.tsx";
import { fileOf } from "../../support/sheets.ts";

vi.setConfig({ testTimeout: 20_000 });

async function openWith(file: File, address = "/importer?type=entreprises") {
  runDesksHere();
  const opened = await openPage(ImportPage, { path: "/importer/:step?", address });
  await userEvent.upload(await screen.findByLabelText("Choisir un fichier"), file);
  return opened;
}

const aFile = (lines: readonly string[]) =>
  new File([new Uint8Array(fileOf(lines))], "liste.csv", { type: "text/csv" });

const column = (title: string) => screen.getByLabelText(`« ${title} » va dans`);

test("a file that is no list says what it is and what to do; another may be chosen at once", async () => {
  const { workspace } = await openWith(new File(["%PDF-1.7"], "plan.pdf"));
  await screen.findByText("Ce fichier est un PDF. Demandez la même liste en format Excel ou CSV.");
  expect(screen.getByText("Rien n’a changé sur cet ordinateur.")).toBeVisible();
  await waitFor(async () => expect(await workspace.store.db.inbox.count()).toBe(0));
  await userEvent.upload(screen.getByLabelText("Choisir un fichier"), aFile(["Nom", "Récup"]));
  expect(await screen.findByRole("heading", { name: "Vos colonnes" })).toBeVisible();
});

test("an empty file is refused before it is kept", async () => {
  const { workspace } = await openWith(new File([], "vide.csv"));
  await screen.findByText("Ce fichier est vide. Choisissez-en un autre.");
  expect(await workspace.store.db.inbox.count()).toBe(0);
});

test("a column put elsewhere frees the one that was there, and the preview follows", async () => {
  await openWith(aFile(["Nom usuel;Téléphone;Autre tél", "Récup;418 555-0133;418 555-0190"]));
  await screen.findByRole("heading", { name: "Vos colonnes" });
  const preview = () => within(screen.getByRole("region", { name: "Aperçu" }));
  await screen.findByRole("region", { name: "Aperçu" });
  expect(preview().getByText("418 555-0133")).toBeVisible();
  await userEvent.selectOptions(column("Autre tél"), "Téléphone");
  expect(column("Téléphone")).toHaveDisplayValue("Ignorer");
  expect(preview().queryByText("418 555-0133")).toBeNull();
  expect(preview().getByText("418 555-0190")).toBeVisible();
});

test("what stands under the preview comes with it, and is not pushed down", async () => {
  const seen: boolean[] = [];
  const look = new MutationObserver(() => {
    if (screen.queryByRole("heading", { name: "Le fichier" }) === null) return;
    seen.push(screen.queryByRole("region", { name: "Aperçu" }) !== null);
  });
  look.observe(document.body, { childList: true, subtree: true });
  onTestFinished(() => look.disconnect());
  await openWith(aFile(["Nom usuel;Téléphone", "Récup;418 555-0133"]));
  await screen.findByRole("heading", { name: "Le fichier" });
  expect(seen[0]).toBe(true);
});

test("without a name nothing can be imported, and the screen says which column it wants", async () => {
  await openWith(aFile(["Nom usuel;Téléphone", "Récup;418 555-0133"]));
  await screen.findByRole("heading", { name: "Vos colonnes" });
  await userEvent.selectOptions(column("Nom usuel"), "Ignorer");
  expect(screen.getByRole("button", { name: /^Vérifier/ })).toBeDisabled();
  expect(screen.getByText("Dites quelle colonne donne le nom de l’entreprise.")).toBeVisible();
});

test("a person may say that rows are something else, and where the titles are", async () => {
  await openWith(aFile(["Liste du printemps;", "Nom;Téléphone", "Récup;418 555-0133"]));
  await screen.findByRole("heading", { name: "Vos colonnes" });
  await userEvent.click(screen.getByRole("radio", { name: "un acheteur" }));
  await waitFor(() => expect(screen.getByRole("radio", { name: "un acheteur" })).toBeChecked());
  await userEvent.selectOptions(screen.getByLabelText("Les titres sont"), "nulle part");
  await waitFor(() => expect(screen.getByText(/· 3 lignes ·/)).toBeVisible());
});

test("persons whose organisation nobody here is called may be put somewhere", async () => {
  const { workspace } = await openWith(
    aFile([
      "Prénom;Nom;Fonction;Organisation",
      "Luc;Côté;acheteur;MRC inconnue",
      "Zoé;Caron;directrice;MRC inconnue",
    ]),
    "/importer?type=acheteurs",
  );
  await userEvent.click(await screen.findByRole("button", { name: /^Vérifier/ }));
  const asked = await screen.findByRole("group", { name: /^MRC inconnue\s· 2 personnes$/ });
  const nowhere = within(asked).getByRole("button", { name: "Sans organisation" });
  await userEvent.click(nowhere);
  await waitFor(() => expect(nowhere).toHaveAttribute("aria-pressed", "true"));
  await userEvent.click(await screen.findByRole("button", { name: "Voir le résumé" }));
  await userEvent.click(await screen.findByRole("button", { name: "Importer les 2 lignes" }));
  await screen.findByRole("heading", { name: "2 lignes importées" });
  expect(workspace.directory.list("contacts")).toHaveLength(2);
});

test("doubts are kept one by one or together, and a typed correction is checked at once", async () => {
  await openWith(
    aFile(["Nom usuel;Téléphone", "Récup;555-0101", "Bois;555-0102", "Couture;555-0103"]),
  );
  await userEvent.click(await screen.findByRole("button", { name: /^Vérifier/ }));
  const phone = await screen.findByLabelText("Téléphone");
  await userEvent.clear(phone);
  await userEvent.type(phone, "555");
  await userEvent.click(screen.getByRole("button", { name: "Corriger" }));
  expect(screen.getByText(/Ce numéro ne se lit pas/)).toBeVisible();
  await userEvent.clear(phone);
  await userEvent.type(phone, "418 555-0101");
  await userEvent.click(screen.getByRole("button", { name: "Corriger" }));
  // Beside « À vérifier », not a number of rows, of which the table counts three.
  await screen.findByText("question 2 de 3");
  await userEvent.click(screen.getByRole("button", { name: "Garder les 2 ainsi" }));
  await screen.findByText("Rien à corriger dans ce fichier.");
  await userEvent.click(screen.getByRole("button", { name: "Annuler" }));
  await screen.findByRole("button", { name: "Garder les 2 ainsi" });
});

test("of a workbook the sheet is chosen; one that holds nothing says so, and the other stays", async () => {
  const list = [
    ["Nom usuel", "NEQ"],
    ["Récup", "1100000018"],
  ];
  const bytes = await writeXlsx({
    sheets: [
      { name: "Saison", rows: list },
      { name: "Vide", rows: [["Nom usuel"]] },
    ],
  });
  await openWith(new File([new Uint8Array(bytes)], "saison.xlsx"));
  const tabs = await screen.findByLabelText("Feuille du classeur");
  expect(tabs).toHaveDisplayValue("Saison");
  await userEvent.selectOptions(tabs, "Vide");
  expect(await screen.findByText(/a des titres, et rien dessous/)).toBeVisible();
  await waitFor(() =>
    expect(screen.getByLabelText("Feuille du classeur")).toHaveDisplayValue("Saison"),
  );
  expect(column("Nom usuel")).toBeVisible();
});
