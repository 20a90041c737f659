import { screen, waitFor } from "@solidjs/testing-library";
import { userEvent } from "@testing-library/user-event";
import { beforeAll, expect, test } from "vitest";
import { BuyersPage } from "#features/buyers/buyers-page.tsx";
import { aBuyer, aNeed, anId, anInteraction } from "../../support/builders.ts";
import {
  aColleague,
  anotherValue,
  aWorkspace,
  exchange,
  openPage,
  put,
} from "../../support/render.tsx";

beforeAll(() => import("#features/buyers/buyer-sheet.tsx"));

const path = "/acheteurs/:id?";

async function openSheet() {
  const workspace = await aWorkspace();
  const buyer = await put(workspace, "buyers", aBuyer());
  const show = () => openPage(BuyersPage, { path, address: `/acheteurs/${buyer}`, workspace });
  return { workspace, buyer, show };
}

test("a sheet in the bin says so, says what stays, and is taken back", async () => {
  const { workspace, buyer, show } = await openSheet();
  await put(workspace, "needs", aNeed({ buyer }));
  await put(workspace, "interactions", anInteraction({ buyer }));
  await show();
  await userEvent.click(await screen.findByRole("button", { name: "Mettre à la corbeille" }));
  await screen.findByText("Fiche mise à la corbeille.");
  const box = screen.getByText(/Cette fiche est à la corbeille/);
  expect(box).toHaveTextContent("Restent visibles : 1 besoin et 1 note.");
  expect(screen.queryByRole("link", { name: "Modifier" })).toBeNull();
  await userEvent.click(screen.getByRole("button", { name: "Reprendre" }));
  await screen.findByText("Fiche reprise.");
  expect(workspace.directory.find("buyers", buyer)?.state).toBe("live");
  expect(screen.getByRole("link", { name: "Modifier" })).toBeVisible();
});

test("two versions of a field stand in a box that leads to the choice", async () => {
  const { workspace, buyer, show } = await openSheet();
  const colleague = await aColleague(workspace);
  await anotherValue(colleague, "buyers", buyer, { phone: "418 555-0101" });
  await anotherValue(workspace, "buyers", buyer, { phone: "418 555-0102" });
  await exchange(colleague, workspace);
  await show();
  const link = await screen.findByRole("link", { name: "Choisir la bonne" });
  expect(link).toHaveAttribute(
    "href",
    expect.stringContaining(`/conflits/acheteurs/${buyer}/phone`),
  );
  expect(link.closest("p")).toHaveTextContent("Deux versions : Téléphone.");
});

test("deleted here and changed there, the sheet asks", async () => {
  const { workspace, buyer, show } = await openSheet();
  const colleague = await aColleague(workspace);
  await anotherValue(colleague, "buyers", buyer, { phone: "418 555-0101" });
  const entry = workspace.directory.find("buyers", buyer);
  if (entry !== undefined) await workspace.remove([entry]);
  await exchange(colleague, workspace);
  await show();
  expect(await screen.findByText(/Supprimée d’un côté, modifiée de l’autre/)).toBeVisible();
  expect(screen.getByRole("link", { name: "Trancher" })).toBeVisible();
});

test("a sheet that has not been received yet says so", async () => {
  await openPage(BuyersPage, {
    path,
    address: `/acheteurs/${anId()}`,
    workspace: await aWorkspace(),
  });
  expect(await screen.findByText("Cette fiche n’est pas sur cet appareil")).toBeVisible();
});

test("the sheet of a buyer that was merged leads to the one it became", async () => {
  const { workspace, buyer } = await openSheet();
  const other = await put(workspace, "buyers", aBuyer({ name: "Port-aux-Brumes (double)" }));
  const entry = workspace.directory.find("buyers", other);
  const { deletedValue } = await import("#crdt/bin.ts");
  if (entry === undefined) throw new Error("no entry");
  await workspace.store.write(() => [
    {
      type: "buyers",
      id: other,
      fields: [{ field: "deleted", value: deletedValue(entry.record, buyer), over: [] }],
    },
  ]);
  const { address } = await openPage(BuyersPage, {
    path,
    address: `/acheteurs/${other}`,
    workspace,
  });
  await waitFor(() => expect(address()).toBe(`/acheteurs/${buyer}`));
});
