import { screen, waitFor, within } from "@solidjs/testing-library";
import { userEvent } from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { ImportPage } from "#features/import/import-page.tsx";
import { removeImportFiles } from "#storage/import-file.ts";
import type { Workspace } from "#workspace/workspace.ts";
import { runDesksHere } from "../../support/import-desk.ts";
import { anotherValue, aWorkspace, openPage, put } from "../../support/render.tsx";
import { fileOf } from "../../support/sheets.ts";

vi.setConfig({ testTimeout: 20_000 });

const header = "id;Nom usuel;NEQ;Municipalité;Téléphone";

async function openWith(workspace: Workspace, lines: readonly string[]) {
  runDesksHere();
  const address = "/importer?type=entreprises";
  const opened = await openPage(ImportPage, { path: "/importer/:step?", address, workspace });
  const file = new File([new Uint8Array(fileOf(lines))], "liste.csv", { type: "text/csv" });
  await userEvent.upload(await screen.findByLabelText("Choisir un fichier"), file);
  return opened;
}

async function tap(name: string | RegExp): Promise<void> {
  await userEvent.click(await screen.findByRole("button", { name }));
}

const title = (name: string | RegExp) => screen.findByRole("heading", { level: 1, name });

test("a record in the bin is taken back unless one leaves it there; an erased one is listed and stays away", async () => {
  const workspace = await aWorkspace();
  const binned = await put(workspace, "enterprises", { name: "Récup", municipality: "08053" });
  const erased = await put(workspace, "enterprises", { name: "Bois" });
  const entry = workspace.directory.find("enterprises", binned);
  if (entry === undefined) throw new Error("no entry");
  await workspace.remove([entry]);
  await workspace.store.write(() => [
    { type: "enterprises", id: erased, fields: [], erase: "gesture11111" },
  ]);
  await openWith(workspace, [header, ";Récup;;Matane;", `${erased};Bois;;;`]);
  await tap(/^Vérifier/);
  await tap("Voir le résumé");

  const bin = await screen.findByRole("list", { name: "Dans votre corbeille" });
  expect(within(bin).getByText("Ligne 2 · Récup")).toBeVisible();
  expect(within(bin).getByRole("radio", { name: "Reprendre" })).toBeChecked();
  const gone = screen.getByRole("list", { name: "Effacées pour toujours" });
  expect(within(gone).getByText("Ligne 3 · Bois")).toBeVisible();

  await userEvent.click(within(bin).getByRole("radio", { name: "Laisser" }));
  await title("Rien à importer");
  await userEvent.click(await screen.findByRole("radio", { name: "Reprendre" }));
  await title("Prêt à importer");
  await tap("Importer la ligne");
  await title("1 ligne importée");
  expect(workspace.directory.list("enterprises").map(({ name }) => name)).toEqual(["Récup"]);
});

test("of many records in the bin a first part is listed, and more at a tap", async () => {
  const workspace = await aWorkspace();
  const names = Array.from({ length: 25 }, (_, at) => `Atelier ${at}`);
  const ids = await Promise.all(
    names.map((name) => put(workspace, "enterprises", { name, municipality: "08053" })),
  );
  const entries = ids.map((id) => workspace.directory.find("enterprises", id));
  await workspace.remove(entries.filter((entry) => entry !== undefined));
  await openWith(workspace, [header, ...names.map((name) => `;${name};;Matane;`)]);
  await tap(/^Vérifier/);
  await tap("Voir le résumé");
  const bin = await screen.findByRole("list", { name: "Dans votre corbeille" });
  expect(within(bin).getAllByRole("listitem")).toHaveLength(20);
  await tap("En voir 5 de plus");
  expect(within(bin).getAllByRole("listitem")).toHaveLength(25);
});

test("what changed while one was looking is shown again before anything is written", async () => {
  const workspace = await aWorkspace();
  const id = await put(workspace, "enterprises", { name: "Récup", phone: "418 555-0100" });
  await openWith(workspace, [header, `${id};Récup;;;418 555-0103`]);
  await tap(/^Vérifier/);
  await tap("Voir le résumé");
  await title("Prêt à importer");
  await anotherValue(workspace, "enterprises", id, { phone: "418 555-0107" });
  await tap("Importer la ligne");
  await screen.findByText(/Vos fiches ont changé pendant que vous regardiez/);
  expect(workspace.directory.find("enterprises", id)?.phone).toBe("418 555-0107");
  await tap("Importer la ligne");
  await title("1 ligne importée");
  expect(workspace.directory.find("enterprises", id)?.phone).toBe("418 555-0103");
});

test("an import that another tab has finished says so", async () => {
  const workspace = await aWorkspace();
  const { go } = await openWith(workspace, [header, ";Récup;;;"]);
  await title("Vos colonnes");
  go("/ailleurs");
  await screen.findByText("elsewhere");
  await removeImportFiles(workspace.store.db, { before: Number.POSITIVE_INFINITY });
  go("/importer");
  await screen.findByText("Cet import a été terminé ou abandonné dans un autre onglet.");
  expect(screen.getByText("Rien n’a changé sur cet ordinateur.")).toBeVisible();
});

test("records that are surely the same may be settled together, but for what is doubtful", async () => {
  const workspace = await aWorkspace();
  const values = (name: string, neq: string) => ({ name, neq, phone: "418 555-0100" });
  await put(workspace, "enterprises", values("Récup", "1100000018"));
  const wood = await put(workspace, "enterprises", values("Bois", "1199999997"));
  await openWith(workspace, [
    header,
    ";Récup;1100000018;;418 555-0103",
    ";Menuiserie;1199999997;;555-0104",
  ]);
  await tap(/^Vérifier/);
  await tap("Voir les 2 doublons");
  await tap("Faire de même pour l’autre fiche reconnue");
  await title("Prêt à importer");
  await waitFor(() => expect(screen.queryByText("doublons laissés de côté")).toBeNull());
  await tap("Importer la ligne");
  await title("1 ligne importée");
  expect(workspace.directory.find("enterprises", wood)).toMatchObject({
    name: "Bois",
    phone: "418 555-0100",
  });
});

test("an import is taken back from its receipt, which says what was left because it changed since", async () => {
  const workspace = await aWorkspace();
  await openWith(workspace, [header, ";Récup;;Matane;", ";Bois;;Matane;"]);
  await tap(/^Vérifier/);
  await tap("Voir le résumé");
  await tap("Importer les 2 lignes");
  await title("2 lignes importées");
  const bois = workspace.directory.list("enterprises").find(({ name }) => name === "Bois");
  if (bois === undefined) throw new Error("not imported");
  await workspace.save([
    { type: "enterprises", id: bois.id, shown: bois.record, values: { phone: "418 555-0199" } },
  ]);

  await tap("Annuler cet import");
  await title("Import annulé");
  expect(await screen.findByText(/1 fiche mise à la corbeille\./)).toBeVisible();
  const left = screen.getByRole("list", { name: "Laissées, car changées depuis" });
  expect(within(left).getByRole("link", { name: /Bois/ })).toBeVisible();
  expect(screen.queryByRole("button", { name: "Annuler cet import" })).not.toBeInTheDocument();
  expect(workspace.directory.list("enterprises").map(({ name }) => name)).toEqual(["Bois"]);
});

test("after an import was taken back, its whole file may be taken up again with its answers", async () => {
  const workspace = await aWorkspace();
  const { go } = await openWith(workspace, [header, ";Récup;;Matane;", ";;;Matane;"]);
  await tap(/^Vérifier/);
  await tap("Voir le résumé");
  await tap("Importer la ligne");
  await title("1 ligne importée");
  await tap("Annuler cet import");
  await title("Import annulé");
  expect(screen.queryByText(/n’a pas été importée/)).not.toBeInTheDocument();
  const whole = screen.getByRole("link", { name: "Reprendre ce fichier" }).getAttribute("href");
  go(whole?.slice(1) ?? "");
  await title("2 lignes lues");
  await tap("Voir le résumé");
  await tap("Importer la ligne");
  await title("1 ligne importée");
  expect(workspace.directory.list("enterprises").map(({ name }) => name)).toEqual(["Récup"]);
});
