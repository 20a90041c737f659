import { screen, within } from "@solidjs/testing-library";
import { userEvent } from "@testing-library/user-event";
import { expect, test } from "vitest";
import { BinPage } from "#features/bin/bin-page.tsx";
import { BinnedPage } from "#features/bin/binned-page.tsx";
import { merge } from "#workspace/merging.ts";
import type { Workspace } from "#workspace/workspace.ts";
import { aBuyer, aContact, anEnterprise, anInteraction } from "../../support/builders.ts";
import { aWorkspace, openPage, openPages, put } from "../../support/render.tsx";

const pages = { "/corbeille": BinPage, "/corbeille/:type/:id": BinnedPage };

/** The memory router does not follow the addresses of the app by itself. */
const addressOf = (link: HTMLElement) => link.getAttribute("href")?.slice(1) ?? "";

async function removeAll(workspace: Workspace, ...types: readonly ("buyers" | "enterprises")[]) {
  for (const type of types) {
    // oxlint-disable-next-line no-await-in-loop -- one act after the other
    await workspace.remove(workspace.directory.list(type));
  }
}

test("what was removed is listed with who removed it, and « Reprendre » gives it back", async () => {
  const workspace = await aWorkspace();
  await put(workspace, "enterprises", anEnterprise({ name: "Récup de l’Est" }));
  await put(workspace, "buyers", aBuyer());
  await removeAll(workspace, "enterprises");
  await openPage(BinPage, { workspace });
  expect(await screen.findByText(/Par vous/)).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Reprendre Récup de l’Est" }));
  expect(await screen.findByRole("heading", { name: "La corbeille est vide" })).toBeVisible();
  expect(workspace.directory.list("enterprises")).toHaveLength(1);
});

test("after « Reprendre » the focus goes to the next line", async () => {
  const workspace = await aWorkspace();
  await put(workspace, "enterprises", anEnterprise({ name: "Récup de l’Est" }));
  await removeAll(workspace, "enterprises");
  await put(workspace, "buyers", aBuyer({ name: "MRC des Estrans" }));
  await removeAll(workspace, "buyers");
  await openPage(BinPage, { workspace });
  await userEvent.click(await screen.findByRole("button", { name: "Reprendre MRC des Estrans" }));
  await screen.findByText("Fiche reprise.");
  expect(screen.getByRole("link", { name: "Récup de l’Est" })).toHaveFocus();
});

test("a line leads to what the record holds, and to every record that still names it", async () => {
  const workspace = await aWorkspace();
  const buyer = await put(workspace, "buyers", aBuyer({ phone: "418 555-0100" }));
  const note = await put(
    workspace,
    "interactions",
    anInteraction({ buyer, subject: "Repas d’équipe" }),
  );
  const person = await put(workspace, "contacts", aContact({ buyer }));
  await removeAll(workspace, "buyers");
  const { go } = await openPages(pages, { workspace, address: "/corbeille" });
  expect(await screen.findByText(/1.contact, 1.note/)).toBeVisible();
  go(addressOf(screen.getByRole("link", { name: "Ville de Port-aux-Brumes" })));
  expect(await screen.findByText(/418.555-0100/)).toBeVisible();
  expect(screen.getByRole("link", { name: /Repas d’équipe/ })).toHaveAttribute(
    "href",
    `#/notes/${note}`,
  );
  expect(screen.getByRole("link", { name: /Mireille/ })).toHaveAttribute(
    "href",
    `#/acheteurs/${buyer}?voir=${person}`,
  );
});

test("the bin is narrowed by the kind of record and by words, without accents", async () => {
  const workspace = await aWorkspace();
  const names = ["Récup de l’Est", "Menuiserie Aubin", "Traiteur Lys", "Ferme du Cap"];
  for (const name of names) {
    // oxlint-disable-next-line no-await-in-loop -- one act after the other
    await put(workspace, "enterprises", anEnterprise({ name }));
    // oxlint-disable-next-line no-await-in-loop -- as above
    await put(workspace, "buyers", aBuyer({ name: `Ville de ${name}` }));
  }
  await removeAll(workspace, "enterprises", "buyers");
  await openPages(pages, { workspace, address: "/corbeille" });
  await userEvent.click(await screen.findByRole("radio", { name: /Acheteurs/ }));
  expect(screen.getAllByRole("button", { name: /^Reprendre Ville/ })).toHaveLength(4);
  expect(screen.queryByRole("link", { name: "Ferme du Cap" })).toBeNull();
  await userEvent.type(
    screen.getByRole("searchbox", { name: "Chercher dans la corbeille" }),
    "recup",
  );
  expect(await screen.findAllByRole("button", { name: /^Reprendre / })).toHaveLength(1);
  await userEvent.type(screen.getByRole("searchbox"), "zzz");
  expect(await screen.findByText("Rien de tel dans la corbeille.")).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Tout montrer" }));
  expect(screen.getAllByRole("button", { name: /^Reprendre / })).toHaveLength(8);
});

test("several are taken back at once, and one « Annuler » puts them all back", async () => {
  const workspace = await aWorkspace();
  for (const name of ["Aubin", "Lys", "Cap"]) {
    // oxlint-disable-next-line no-await-in-loop -- one act after the other
    await put(workspace, "enterprises", anEnterprise({ name }));
  }
  await removeAll(workspace, "enterprises");
  await openPages(pages, { workspace, address: "/corbeille" });
  await userEvent.click(await screen.findByRole("button", { name: "Choisir" }));
  expect(screen.getByRole("button", { name: "Reprendre" })).toBeDisabled();
  await userEvent.click(screen.getByRole("checkbox", { name: "Aubin" }));
  await userEvent.click(screen.getByRole("checkbox", { name: "Lys" }));
  await userEvent.click(screen.getByRole("button", { name: "Reprendre les 2" }));
  const toast = await screen.findByText("2 fiches reprises.");
  expect(workspace.directory.list("enterprises")).toHaveLength(2);
  const undo = within(toast.parentElement ?? document.body).getByRole("button", {
    name: "Annuler",
  });
  await userEvent.click(undo);
  await expect.poll(() => workspace.directory.list("enterprises").length).toBe(0);
});

test("a merged sheet says into which, where its notes are read now, and is taken out whole", async () => {
  const workspace = await aWorkspace();
  const kept = await put(workspace, "buyers", aBuyer({ phone: "418 555-0100" }));
  const merged = await put(workspace, "buyers", aBuyer({ name: "Port-aux-Brumes" }));
  await put(workspace, "interactions", anInteraction({ buyer: merged, subject: "Repas" }));
  const [one, other] = [kept, merged].map((id) => workspace.directory.find("buyers", id));
  if (one === undefined || other === undefined) throw new Error("not there");
  await merge(workspace, one, other, new Set(["name"]));
  const { go } = await openPages(pages, { workspace, address: "/corbeille" });
  expect(await screen.findByText(/Fusionnée dans «.Port-aux-Brumes.» par vous/)).toBeVisible();
  go(addressOf(screen.getByRole("link", { name: "Port-aux-Brumes" })));
  expect(
    await screen.findByText(/Elles se lisent maintenant sous «.Port-aux-Brumes.»/),
  ).toBeVisible();
  expect(screen.getByRole("link", { name: /Repas/ })).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Défaire la fusion" }));
  expect(await screen.findByText("Fusion défaite.")).toBeVisible();
  expect(workspace.directory.find("buyers", kept)?.name).toBe("Ville de Port-aux-Brumes");
  expect(workspace.directory.find("buyers", merged)?.state).toBe("live");
});
