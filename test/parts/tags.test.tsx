import { screen, waitFor, within } from "@solidjs/testing-library";
import { userEvent } from "@testing-library/user-event";
import { expect, test } from "vitest";
import { BuyersPage } from "#features/buyers/buyers-page.tsx";
import { EditContactPage } from "#features/contacts/contact-form.tsx";
import { EditEnterprisePage } from "#features/enterprises/enterprise-form.tsx";
import { tagFor, tagsInUse } from "#parts/tags-in-use.ts";
import { aBuyer, aContact, anEnterprise } from "../support/builders.ts";
import { aWorkspace, openPage, openPages, put } from "../support/render.tsx";

const save = () => userEvent.click(screen.getByRole("button", { name: "Enregistrer" }));

test("the tags in use stand by the alphabet with their count, those of the bin left out", async () => {
  const workspace = await aWorkspace();
  await put(workspace, "enterprises", anEnterprise({ tags: ["Salon", "à voir"] }));
  await put(workspace, "contacts", aContact({ tags: ["Salon"] }));
  const gone = await put(workspace, "buyers", aBuyer({ tags: ["perdu"] }));
  const entry = workspace.directory.find("buyers", gone);
  if (entry !== undefined) await workspace.remove([entry]);
  expect([...tagsInUse(workspace.directory)]).toEqual([
    ["à voir", 1],
    ["Salon", 2],
  ]);
});

test("a tag that only differs by its accents or its capitals is the one that exists", () => {
  expect(tagFor("  SALON d’ete ", ["Salon d’été"])).toBe("Salon d’été");
  expect(tagFor("  salon   d’hiver ", ["Salon d’été"])).toBe("salon d’hiver");
});

test("tags of the team are offered in a form, a new one is written, and each leaves by a tap", async () => {
  const workspace = await aWorkspace();
  await put(workspace, "contacts", aContact({ tags: ["salon du printemps"] }));
  const id = await put(workspace, "enterprises", anEnterprise({ tags: ["à rappeler, lundi"] }));
  await openPage(EditEnterprisePage, {
    path: "/entreprises/:id/modifier",
    address: `/entreprises/${id}/modifier`,
    workspace,
  });
  await userEvent.click(await screen.findByRole("button", { name: "Ajouter une étiquette" }));
  const sheet = within(await screen.findByRole("dialog"));
  await userEvent.click(sheet.getByRole("option", { name: /salon du printemps/ }));
  await userEvent.type(sheet.getByRole("combobox"), "prioritaire{Enter}");
  expect(sheet.getByRole("option", { name: /prioritaire/ })).toHaveAttribute(
    "aria-selected",
    "true",
  );
  await userEvent.type(sheet.getByRole("combobox"), "Prioritaire");
  expect(sheet.queryByRole("button", { name: /Nouvelle étiquette/ })).toBeNull();
  await userEvent.click(sheet.getByRole("button", { name: "Terminé" }));
  await userEvent.click(
    screen.getByRole("button", { name: "Enlever l’étiquette à rappeler, lundi" }),
  );
  await save();
  await screen.findByText("Fiche gardée.");
  expect(workspace.directory.find("enterprises", id)?.tags).toEqual([
    "prioritaire",
    "salon du printemps",
  ]);
});

test("a person has tags too", async () => {
  const workspace = await aWorkspace();
  const id = await put(workspace, "contacts", aContact());
  await openPage(EditContactPage, {
    path: "/contacts/:id/modifier",
    address: `/contacts/${id}/modifier`,
    workspace,
  });
  await userEvent.click(await screen.findByRole("button", { name: "Ajouter une étiquette" }));
  const sheet = within(await screen.findByRole("dialog"));
  await userEvent.type(sheet.getByRole("combobox"), "à inviter");
  await userEvent.click(sheet.getByRole("button", { name: /Nouvelle étiquette.*à inviter/ }));
  await userEvent.click(sheet.getByRole("button", { name: "Terminé" }));
  await save();
  await screen.findByText("Contact gardé.");
  expect(workspace.directory.find("contacts", id)?.tags).toEqual(["à inviter"]);
});

test("a list is narrowed by its tags, and a tag on a sheet leads to all that carry it", async () => {
  const workspace = await aWorkspace();
  await put(workspace, "buyers", aBuyer({ name: "MRC des Estrans", tags: ["salon, printemps"] }));
  const id = await put(
    workspace,
    "buyers",
    aBuyer({ name: "Ville d’en Bas", tags: ["salon, printemps", "tiède"] }),
  );
  await put(workspace, "buyers", aBuyer({ name: "Cégep du Nord" }));
  const { address, go } = await openPages(
    { "/acheteurs/:id?": BuyersPage },
    { address: "/acheteurs/filtres", workspace },
  );
  const tags = within(await screen.findByRole("group", { name: "Étiquettes" }));
  await userEvent.click(tags.getByRole("checkbox", { name: /Tiède\s?1/ }));
  await waitFor(() => expect(address()).toBe("/acheteurs/filtres?etiquette=ti%C3%A8de"));
  expect(await screen.findByText("1 acheteur", { selector: "b" })).toBeVisible();
  go(`/acheteurs/${id}`);
  const tag = await screen.findByRole("link", { name: "salon, printemps" });
  go(tag.getAttribute("href")?.slice(1) ?? "");
  expect(await screen.findByText("2 acheteurs", { selector: "b" })).toBeVisible();
  expect(
    screen.getByRole("button", { name: "Enlever le filtre Salon, printemps" }),
  ).toBeInTheDocument();
});

test("where nothing has a tag the filters say nothing of them", async () => {
  const workspace = await aWorkspace();
  await put(workspace, "buyers", aBuyer());
  await openPage(BuyersPage, {
    path: "/acheteurs/:id?",
    address: "/acheteurs/filtres",
    workspace,
  });
  await screen.findByRole("group", { name: "MRC" });
  expect(screen.queryByRole("group", { name: "Étiquettes" })).toBeNull();
});
