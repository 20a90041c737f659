import { screen, waitFor } from "@solidjs/testing-library";
import { userEvent } from "@testing-library/user-event";
import { expect, test } from "vitest";
import { NewNotePage } from "#features/notes/new-note-page.tsx";
import { listDrafts } from "#storage/drafts.ts";
import { aBuyer } from "../../support/builders.ts";
import { aWorkspace, openPage, put } from "../../support/render.tsx";

async function openNote() {
  const workspace = await aWorkspace();
  const buyer = await put(workspace, "buyers", aBuyer());
  const address = `/notes/nouvelle?acheteur=${buyer}`;
  const opened = await openPage(NewNotePage, { path: "/notes/nouvelle", address, workspace });
  const said = await screen.findByLabelText("Ce qui s’est dit");
  return { ...opened, buyer, said, drafts: () => listDrafts(workspace.store.db) };
}

const save = () => userEvent.click(screen.getByRole("button", { name: "Enregistrer" }));

test("a note that is saved leaves no draft, even when one typed on while it was", async () => {
  const { said, drafts } = await openNote();
  await userEvent.type(said, "Budget voté");
  await screen.findByText("brouillon gardé");
  const saving = save();
  await userEvent.type(said, ".");
  await saving;
  await screen.findByText("Note gardée.");
  expect(await drafts()).toEqual([]);
});

test("what is typed and taken out again is nothing to come back to", async () => {
  const { said, drafts } = await openNote();
  await userEvent.type(said, "Oui");
  await screen.findByText("brouillon gardé");
  await userEvent.clear(said);
  await waitFor(() => expect(screen.queryByText("brouillon gardé")).toBeNull());
  expect(await drafts()).toEqual([]);
});

test("a draft is thrown away, and « Annuler » gives it back", async () => {
  const { said, drafts } = await openNote();
  await userEvent.type(said, "À oublier");
  await userEvent.click(await screen.findByRole("button", { name: "Jeter ce brouillon" }));
  await screen.findByText("Brouillon jeté.");
  expect(await drafts()).toEqual([]);
  await userEvent.click(screen.getByRole("button", { name: "Annuler" }));
  await expect.poll(async () => (await drafts())[0]?.value).toMatchObject({ summary: "À oublier" });
});

test("when the device refuses, the form says so and keeps what was typed", async () => {
  const { workspace, said } = await openNote();
  await userEvent.type(said, "Budget voté.");
  await screen.findByText("brouillon gardé");
  workspace.store.close();
  await save();
  expect(await screen.findByRole("alert")).toHaveTextContent(/le brouillon est gardé/);
  expect(said).toHaveValue("Budget voté.");
  expect(screen.getByRole("button", { name: "Enregistrer" })).toBeEnabled();
});

test("two taps on « Enregistrer » make one note", async () => {
  const { workspace, said } = await openNote();
  await userEvent.type(said, "Budget voté.");
  await userEvent.dblClick(screen.getByRole("button", { name: "Enregistrer" }));
  await screen.findByText("Note gardée.");
  expect(workspace.directory.list("interactions")).toHaveLength(1);
});

test("opened by its address, a note leads to whom it is about", async () => {
  const { address, buyer, said } = await openNote();
  await userEvent.type(said, "Budget voté.");
  await save();
  await waitFor(() => expect(address()).toBe(`/acheteurs/${buyer}`));
});
