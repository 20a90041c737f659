import { screen, waitFor, within } from "@solidjs/testing-library";
import { userEvent } from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { ImportPage } from "#features/import/import-page.tsx";
import { findDraft } from "#storage/drafts.ts";
import type { Workspace } from "#workspace/workspace.ts";
import { abortWith, onEachChange } from "../../storage/faults.ts";
import { runDesksHere } from "../../support/import-desk.ts";
import { aWorkspace, openPage, put } from "../../support/render.tsx";
import { fileOf, oldDirectory, type SheetLook } from "../../support/sheets.ts";

// Several screens, each after what a worker would say.
vi.setConfig({ testTimeout: 20_000 });

const header = "Nom usuel;NEQ;Municipalité;Téléphone";

function aFile(lines: readonly string[], look?: SheetLook, name = "liste.csv"): File {
  return new File([new Uint8Array(fileOf(lines, look))], name, { type: "text/csv" });
}

async function openImport(workspace?: Workspace, address = "/importer?type=entreprises") {
  runDesksHere();
  return openPage(ImportPage, {
    path: "/importer/:step?",
    address,
    ...(workspace !== undefined && { workspace }),
  });
}

async function choose(file: File): Promise<void> {
  await userEvent.upload(await screen.findByLabelText("Choisir un fichier"), file);
}

async function tap(name: string | RegExp): Promise<void> {
  await userEvent.click(await screen.findByRole("button", { name }));
}

const title = (name: string | RegExp) => screen.findByRole("heading", { level: 1, name });

/** A table of counts, read as people read it. */
function ledger(): Readonly<Record<string, string>> {
  const rows = within(screen.getByRole("table")).getAllByRole("row");
  return Object.fromEntries(
    rows.map((row) => [
      within(row).getByRole("rowheader").textContent,
      within(row).getByRole("cell").textContent,
    ]),
  );
}

test("a sheet of another age is brought in: columns, a row mended, a summary that adds up, a receipt", async () => {
  const { workspace, address } = await openImport();
  await choose(aFile(oldDirectory, { encoding: "windows-1252" }));

  await title("Vos colonnes");
  expect(screen.getByText("7 colonnes reconnues sur 8.")).toBeVisible();
  expect(await screen.findByText("Windows-1252")).toBeVisible();
  expect(screen.getByLabelText("« no_neq » va dans")).toHaveDisplayValue("NEQ");
  expect(screen.getByLabelText("« remarque » va dans")).toHaveDisplayValue("Ignorer");
  await tap("Vérifier les 6 lignes");

  await title("6 lignes lues");
  expect(ledger()).toEqual({
    prêtes: "3",
    "prêtes, à vérifier": "1",
    "à corriger": "1",
    "vides, passées": "1",
    "lignes du fichier": "6",
  });
  await userEvent.type(screen.getByLabelText("Nom usuel"), "Cuisine des Îles");
  await tap("Corriger");
  await waitFor(() => expect(ledger()).not.toHaveProperty("à corriger"));
  await tap("Voir le résumé");

  await title("Prêt à importer");
  expect(ledger()).toEqual({
    "fiches nouvelles": "4",
    "réunies avec une autre ligne": "1",
    "vides, passées": "1",
    "lignes du fichier": "6",
  });
  expect(workspace.directory.list("enterprises")).toEqual([]);
  await tap("Importer les 5 lignes");

  await title("5 lignes importées");
  expect(workspace.directory.list("enterprises").map(({ name }) => name)).toContain(
    "Cuisine des Îles",
  );
  expect(screen.getByRole("link", { name: /Récup du Littoral Sainte-Félicité/ })).toBeVisible();
  expect(screen.getByRole("link", { name: "Voir la liste" })).toHaveAttribute(
    "href",
    "#/entreprises?tri=recent",
  );
  expect(address()).toBe("/importer/fait");
});

async function toTheSummary(workspace: Workspace) {
  await openImport(workspace);
  await choose(aFile([header, "Récup;;;"]));
  await tap(/^Vérifier/);
  await tap("Voir le résumé");
  await title("Prêt à importer");
}

test("an import that was written is asked to be kept, as a save is", async () => {
  let asked = 0;
  const workspace = await aWorkspace([], { askToKeep: () => (asked += 1) });
  await toTheSummary(workspace);
  const before = asked;
  await tap("Importer la ligne");
  await title("1 ligne importée");
  expect(asked).toBe(before + 1);
});

test("an import that the device has no room for says so on every screen", async () => {
  const workspace = await aWorkspace();
  await toTheSummary(workspace);
  const full = onEachChange((_, transaction, { source }) => {
    if (source instanceof IDBObjectStore && source.name === "journal")
      abortWith(transaction, "QuotaExceededError");
  });
  await tap("Importer la ligne");
  await waitFor(() => expect(workspace.safety().full).toBe(true));
  expect(workspace.directory.list("enterprises")).toEqual([]);
  full.stop();
  await tap("Importer la ligne");
  await title("1 ligne importée");
});

test("the same sheet a second time writes nothing, and says so", async () => {
  const workspace = await aWorkspace();
  await put(workspace, "enterprises", { name: "Récup", neq: "1100000018" });
  await openImport(workspace);
  const mark = workspace.store.mark();
  await choose(aFile([header, "Récup;1100000018;;"]));
  await tap(/^Vérifier/);
  await tap("Voir le résumé");
  await title("Rien à importer");
  expect(screen.getByText(/Rien ne sera écrit/)).toBeVisible();
  await tap("Terminer");
  expect(await screen.findByText("Import terminé, rien à écrire.")).toBeVisible();
  expect(workspace.store.mark()).toBe(mark);
  expect(await workspace.store.db.inbox.count()).toBe(0);
});

test("a duplicate is shown field by field, and only what was chosen is written", async () => {
  const workspace = await aWorkspace();
  const id = await put(workspace, "enterprises", {
    name: "Récup du Littoral",
    neq: "1100000018",
    phone: "418 555-0117",
  });
  await openImport(workspace);
  await choose(aFile([header, "Récupération du Littoral inc.;1100000018;Rimouski;418 555-0133"]));
  await tap(/^Vérifier/);
  await title("1 ligne lue");
  expect(ledger()).toMatchObject({ "déjà chez vous, peut-être": "1" });
  await tap("Voir le doublon");

  await title("La même entreprise?");
  expect(await screen.findByText(/Doublon 1 de 1.*même NEQ/)).toBeVisible();
  const name = screen.getByRole("group", { name: "Nom usuel" });
  expect(within(name).getByRole("radio", { name: /Récup du Littoral chez vous/ })).toBeChecked();
  const phone = screen.getByRole("group", { name: "Téléphone" });
  expect(within(phone).getByRole("radio", { name: /0133 ligne 2 du fichier/ })).toBeChecked();
  const place = screen.getByRole("group", { name: "Municipalité" });
  await userEvent.click(within(place).getByRole("radio", { name: /rien chez vous/ }));
  await tap("C’est la même");

  await title("Prêt à importer");
  await tap("Importer la ligne");
  await title("1 ligne importée");
  const entry = workspace.directory.find("enterprises", id);
  expect(entry).toMatchObject({ name: "Récup du Littoral", phone: "418 555-0133" });
  expect(entry?.municipality).toBeUndefined();
  expect(workspace.directory.list("enterprises")).toHaveLength(1);
});

test("« Deux entreprises » and « Passer la ligne » are kept as said", async () => {
  const workspace = await aWorkspace();
  await put(workspace, "enterprises", { name: "Récup", neq: "1100000018" });
  await put(workspace, "enterprises", { name: "Bois", neq: "1199999997" });
  await openImport(workspace);
  await choose(aFile([header, "Récup inc.;1100000018;;", "Bois inc.;1199999997;;"]));
  await tap(/^Vérifier/);
  await tap("Voir les 2 doublons");
  await screen.findByText(/Doublon 1 de 2/);
  await tap("Deux entreprises");
  await screen.findByText(/Doublon 2 de 2/);
  await tap("Passer la ligne");
  await title("Prêt à importer");
  await waitFor(() =>
    expect(ledger()).toEqual({ "fiches nouvelles": "1", passées: "1", "lignes du fichier": "2" }),
  );
});

test("what is left aside can be taken up, mended and imported by itself", async () => {
  const { workspace, go } = await openImport();
  await choose(aFile([header, "Récup;;;", ";;Matane;"]));
  await tap(/^Vérifier/);
  await tap("Voir le résumé");
  await tap("Importer la ligne");
  await title("1 ligne importée");
  expect(screen.getByText(/Une ligne n’a pas été importée/)).toBeVisible();
  const rest = screen.getByRole("link", { name: "Reprendre le reste" }).getAttribute("href");
  go(rest?.slice(1) ?? "");
  await title("1 ligne lue");
  await userEvent.type(screen.getByLabelText("Nom usuel"), "Bois");
  await tap("Corriger");
  await waitFor(() => expect(ledger()).toMatchObject({ prêtes: "1" }));
  await tap("Voir le résumé");
  await tap("Importer la ligne");
  await title("1 ligne importée");
  expect(screen.queryByText(/n’a pas été importée/)).toBeNull();
  const names = workspace.directory.list("enterprises").map(({ name = "" }) => name);
  expect(names.toSorted()).toEqual(["Bois", "Récup"]);
  expect(await workspace.store.db.inbox.count()).toBe(0);
  expect(await findDraft(workspace.store.db, "/importer")).toBeUndefined();
});

test("the file and every answer outlive the screen", async () => {
  const { workspace, go } = await openImport();
  await choose(aFile([header, "Récup;;;", ";;Matane;"]));
  await tap(/^Vérifier/);
  await userEvent.type(await screen.findByLabelText("Nom usuel"), "Bois");
  await tap("Corriger");
  await screen.findByText("Rien à corriger dans ce fichier.");
  go("/ailleurs");
  await screen.findByText("elsewhere");
  expect(await findDraft(workspace.store.db, "/importer")).toMatchObject({
    value: { step: "lines", choices: { mends: [{ text: "Bois" }] } },
  });
  go("/importer");
  await title("2 lignes lues");
  expect(screen.getByText("Rien à corriger dans ce fichier.")).toBeVisible();
});

test("giving up takes the file away, and « Annuler » gives it back", async () => {
  const { workspace, address } = await openImport();
  await choose(aFile([header, "Récup;;;"]));
  await title("Vos colonnes");
  await tap("Annuler");
  await screen.findByText("Import abandonné.");
  await waitFor(() => expect(address()).toBe("/entreprises"));
  await waitFor(async () => expect(await workspace.store.db.inbox.count()).toBe(0));
  await tap("Annuler");
  await title("Vos colonnes");
  expect(screen.getByText(/liste\.csv/)).toBeVisible();
});

test("another file on its way in ends the offer to take back the one that was given up", async () => {
  const { go } = await openImport();
  await choose(aFile([header, "Récup;;;"]));
  await title("Vos colonnes");
  await tap("Annuler");
  await screen.findByText("Import abandonné.");
  go("/importer");
  await choose(aFile([header, "Bois;;;"]));
  await title("Vos colonnes");
  expect(screen.queryByText("Import abandonné.")).not.toBeInTheDocument();
});

test("a file of contact cards has no rows, and its receipt leads to no list of enterprises", async () => {
  await openImport(undefined, "/importer");
  const card = (name: string) =>
    `BEGIN:VCARD\nVERSION:3.0\nFN:${name}\nTITLE:Direction\nORG:Atelier\nEND:VCARD\n`;
  const text = card("Anne Roy et Paul Dubé") + card("Luc Gagné");
  await choose(new File([text], "cartes.vcf", { type: "text/vcard" }));
  await tap("Vérifier les 2 fiches");
  await title("2 fiches lues");
  expect(screen.getByText(/^Fiche 1 · Anne Roy et Paul Dubé/)).toBeVisible();
  expect(screen.getByText(/Deux personnes sous un même nom\?/)).toBeVisible();
  await tap("Voir le résumé");
  await tap("Importer les 2 fiches");
  await title("2 fiches importées");
  expect(ledger()).toEqual({ "fiches nouvelles": "2", "fiches du fichier": "2" });
  expect(screen.getByRole("heading", { name: "Contacts nouveaux" })).toBeVisible();
  expect(screen.queryByRole("link", { name: "Voir la liste" })).toBeNull();
});
