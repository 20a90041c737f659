import { screen, waitFor, within } from "@solidjs/testing-library";
import { userEvent } from "@testing-library/user-event";
import { expect, test } from "vitest";
import { NewNotePage } from "#features/notes/new-note-page.tsx";
import { aBuyer, aContact, anEnterprise } from "../../support/builders.ts";
import { aWorkspace, openPage, put } from "../../support/render.tsx";

const path = "/notes/nouvelle";

async function aDirectory() {
  const workspace = await aWorkspace();
  const buyer = await put(workspace, "buyers", aBuyer());
  const enterprise = await put(workspace, "enterprises", anEnterprise({ name: "Traiteur" }));
  await put(workspace, "contacts", aContact({ buyer }));
  const person = { firstName: "Marie", lastName: "Vignola", enterprise };
  const ofEnterprise = await put(workspace, "contacts", person);
  return { workspace, buyer, enterprise, ofEnterprise };
}

const save = () => userEvent.click(screen.getByRole("button", { name: "Enregistrer" }));

test("from an enterprise's sheet its people are offered, and the note is about it", async () => {
  const { workspace, enterprise, ofEnterprise } = await aDirectory();
  await openPage(NewNotePage, { path, address: `${path}?entreprise=${enterprise}`, workspace });
  const offered = await screen.findByRole("group", { name: "Avec" });
  expect(within(offered).getAllByRole("checkbox")).toHaveLength(1);
  await userEvent.click(within(offered).getByLabelText("Marie Vignola"));
  await userEvent.type(screen.getByLabelText("Ce qui s’est dit"), "Contrat maximum revu.");
  await save();
  await screen.findByText("Note gardée.");
  expect(workspace.directory.list("interactions")).toMatchObject([
    { enterprises: [enterprise], contacts: [ofEnterprise] },
  ]);
});

test("from a day the note is filed under it", async () => {
  const { workspace } = await aDirectory();
  const event = await put(workspace, "events", { title: "Salon d’Amqui", on: "2026-12-01" });
  await openPage(NewNotePage, { path, address: `${path}?evenement=${event}`, workspace });
  expect(await screen.findByRole("button", { name: /Salon d’Amqui/ })).toBeVisible();
  await userEvent.type(screen.getByLabelText("Ce qui s’est dit"), "Salle réservée.");
  await save();
  await screen.findByText("Note gardée.");
  expect(workspace.directory.list("interactions")).toMatchObject([{ event }]);
});

test("on the day of an event notes are filed under it without being asked", async () => {
  const { workspace, buyer } = await aDirectory();
  await put(workspace, "events", { title: "Salon d’Amqui", on: "2026-11-23" });
  await openPage(NewNotePage, { path, address: `${path}?acheteur=${buyer}`, workspace });
  expect(await screen.findByRole("button", { name: /Salon d’Amqui/ })).toBeVisible();
});

test("when the buyer changes, its people go and those of the enterprise stay", async () => {
  const { workspace, buyer, enterprise } = await aDirectory();
  await put(workspace, "buyers", aBuyer({ name: "MRC des Estrans" }));
  const address = `${path}?acheteur=${buyer}&entreprise=${enterprise}`;
  await openPage(NewNotePage, { path, address, workspace });
  await userEvent.click(await screen.findByLabelText("Mireille Desroches-Ouellet"));
  await userEvent.click(screen.getByLabelText("Marie Vignola"));
  await userEvent.click(screen.getByRole("button", { name: /Acheteur/ }));
  await userEvent.click(await screen.findByRole("option", { name: /MRC des Estrans/ }));
  await waitFor(() => expect(screen.queryByLabelText("Mireille Desroches-Ouellet")).toBeNull());
  expect(screen.getByLabelText("Marie Vignola")).toBeChecked();
});

test("a chip that is tapped keeps the focus", async () => {
  const { workspace, buyer } = await aDirectory();
  await openPage(NewNotePage, { path, address: `${path}?acheteur=${buyer}`, workspace });
  const chip = await screen.findByLabelText("Mireille Desroches-Ouellet");
  await userEvent.click(chip);
  expect(chip).toHaveFocus();
  expect(chip).toBeChecked();
});

test("what is promised without a day is due in a week, and the form shows it", async () => {
  const { workspace, buyer } = await aDirectory();
  await openPage(NewNotePage, { path, address: `${path}?acheteur=${buyer}`, workspace });
  const promised = await screen.findByRole("group", { name: "Promis" });
  await userEvent.click(within(promised).getByLabelText("visite"));
  expect(screen.getByLabelText("7 jours")).toBeChecked();
  expect(screen.getByLabelText("Quoi, au juste")).toHaveAccessibleDescription(/Visite/);
  await save();
  await screen.findByText("Note gardée.");
  expect(workspace.directory.list("followUps")).toMatchObject([
    { what: "Visite", dueOn: "2026-11-30" },
  ]);
});
