import { screen, waitFor } from "@solidjs/testing-library";
import { userEvent } from "@testing-library/user-event";
import { expect, test } from "vitest";
import { NewContactPage } from "#features/contacts/contact-form.tsx";
import { NewEnterprisePage } from "#features/enterprises/enterprise-form.tsx";
import { aBuyer, aContact, anEnterprise } from "../support/builders.ts";
import { aWorkspace, openPage, put } from "../support/render.tsx";

test("a new sheet that looks like a known one names it, and stops nothing", async () => {
  const workspace = await aWorkspace();
  const known = await put(workspace, "enterprises", anEnterprise());
  await openPage(NewEnterprisePage, { workspace });
  await userEvent.type(await screen.findByLabelText("Nom usuel"), "menuiserie du fleuve inc.");
  const link = await screen.findByRole("link", { name: "Menuiserie du Fleuve" });
  expect(link).toHaveAttribute("href", expect.stringContaining(`/entreprises/${known}`));
  expect(link.closest("p")).toHaveTextContent("même nom");
  await userEvent.click(screen.getByRole("button", { name: "Enregistrer" }));
  await screen.findByText("Fiche gardée.");
});

test("what no longer looks alike is no longer named", async () => {
  const workspace = await aWorkspace();
  await put(workspace, "enterprises", anEnterprise());
  await openPage(NewEnterprisePage, { workspace });
  await userEvent.type(await screen.findByLabelText("Nom usuel"), "Menuiserie du Fleuve");
  await screen.findByRole("link", { name: "Menuiserie du Fleuve" });
  await userEvent.type(screen.getByLabelText("Nom usuel"), "ttenant");
  await waitFor(() => expect(screen.queryByRole("link", { name: /Menuiserie/ })).toBeNull());
});

test("a person of the same name at the same buyer is named", async () => {
  const workspace = await aWorkspace();
  const buyer = await put(workspace, "buyers", aBuyer());
  await put(workspace, "contacts", aContact({ buyer }));
  await openPage(NewContactPage, { address: `/contacts/nouveau?acheteur=${buyer}`, workspace });
  await userEvent.type(await screen.findByLabelText(/^Prénom/), "Mireille");
  await userEvent.type(screen.getByLabelText(/^Nom/), "Desroches-Ouellet");
  const link = await screen.findByRole("link", { name: "Mireille Desroches-Ouellet" });
  expect(link.closest("p")).toHaveTextContent("même nom, même lieu");
});
