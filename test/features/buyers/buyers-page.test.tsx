import { screen, within } from "@solidjs/testing-library";
import { expect, test } from "vitest";
import { BuyersPage } from "#features/buyers/buyers-page.tsx";
import { aBuyer, aNeed } from "../../support/builders.ts";
import { aWorkspace, openPage, put } from "../../support/render.tsx";

const path = "/acheteurs/:id?";

async function aDirectory() {
  const workspace = await aWorkspace();
  const town = await put(workspace, "buyers", aBuyer());
  await put(workspace, "buyers", {
    name: "Régie du Haut-Rivage",
    buyerType: "intermunicipal-board",
    mrcs: ["080", "130"],
  });
  await put(
    workspace,
    "buyers",
    aBuyer({ name: "Cégep du Littoral", buyerType: "cegep", municipality: "12072", mrcs: [] }),
  );
  await put(workspace, "needs", aNeed({ buyer: town, family: "wood-furniture" }));
  return workspace;
}

const names = () =>
  within(screen.getByRole("main"))
    .getAllByRole("listitem")
    .map((item) => within(item).getByRole("link").querySelector(".t")?.textContent);

async function listed(address: string, count: string) {
  await openPage(BuyersPage, { path, address, workspace: await aDirectory() });
  await screen.findByText(count, { selector: "b" });
  return names();
}

test("a buyer is in the MRCs that it covers, and in that of its municipality", async () => {
  expect(await listed("/acheteurs?mrc=080", "2 acheteurs")).toEqual([
    "Régie du Haut-Rivage",
    "Ville de Port-aux-Brumes",
  ]);
});

test("without a municipality, a line says the MRCs", async () => {
  await listed("/acheteurs", "3 acheteurs");
  expect(screen.getByRole("link", { name: /Haut-Rivage/ })).toHaveTextContent(
    "La Matanie, Témiscouata · régie intermunicipale",
  );
});

test("buyers are found by their type", async () => {
  expect(await listed("/acheteurs?type=cegep,intermunicipal-board", "2 acheteurs")).toEqual([
    "Cégep du Littoral",
    "Régie du Haut-Rivage",
  ]);
});

test("buyers are found by the family of what they need", async () => {
  expect(await listed("/acheteurs?besoin=wood-furniture", "1 acheteur")).toEqual([
    "Ville de Port-aux-Brumes",
  ]);
});

test("from one sheet to the next, the sheet is that of the address", async () => {
  const workspace = await aWorkspace();
  const one = await put(workspace, "buyers", aBuyer({ name: "Ville du Quai" }));
  const other = await put(workspace, "buyers", aBuyer({ name: "MRC des Estrans" }));
  const { go } = await openPage(BuyersPage, {
    workspace,
    path: "/acheteurs/:id?",
    address: `/acheteurs/${one}`,
  });
  expect(await screen.findByRole("heading", { name: "Ville du Quai" })).toBeVisible();
  go(`/acheteurs/${other}`);
  expect(await screen.findByRole("heading", { name: "MRC des Estrans" })).toBeVisible();
});
