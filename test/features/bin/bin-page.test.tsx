import { screen } from "@solidjs/testing-library";
import { userEvent } from "@testing-library/user-event";
import { expect, test } from "vitest";
import { BinPage } from "#features/bin/bin-page.tsx";
import { aBuyer, anEnterprise } from "../../support/builders.ts";
import { aWorkspace, openPage, put } from "../../support/render.tsx";

test("what was removed is listed with who removed it, and « Reprendre » gives it back", async () => {
  const workspace = await aWorkspace();
  await put(workspace, "enterprises", anEnterprise({ name: "Récup de l’Est" }));
  await put(workspace, "buyers", aBuyer());
  await workspace.remove(workspace.directory.list("enterprises"));
  await openPage(BinPage, { workspace });
  expect(await screen.findByText(/Par vous/)).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Reprendre Récup de l’Est" }));
  expect(await screen.findByRole("heading", { name: "La corbeille est vide" })).toBeVisible();
  expect(workspace.directory.list("enterprises")).toHaveLength(1);
});

test("after « Reprendre » the focus goes to the next line", async () => {
  const workspace = await aWorkspace();
  await put(workspace, "enterprises", anEnterprise({ name: "Récup de l’Est" }));
  await workspace.remove(workspace.directory.list("enterprises"));
  await put(workspace, "buyers", aBuyer({ name: "MRC des Estrans" }));
  await workspace.remove(workspace.directory.list("buyers"));
  await openPage(BinPage, { workspace });
  await userEvent.click(await screen.findByRole("button", { name: "Reprendre MRC des Estrans" }));
  await screen.findByText("Fiche reprise.");
  expect(screen.getByRole("link", { name: "Récup de l’Est" })).toHaveFocus();
});

test("a line leads to what the record held", async () => {
  const workspace = await aWorkspace();
  const buyer = await put(workspace, "buyers", aBuyer());
  await workspace.remove(workspace.directory.list("buyers"));
  await openPage(BinPage, { workspace });
  expect(await screen.findByRole("link", { name: "Ville de Port-aux-Brumes" })).toHaveAttribute(
    "href",
    `#/historique/acheteurs/${buyer}`,
  );
});
