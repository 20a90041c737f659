import { screen, waitFor } from "@solidjs/testing-library";
import { userEvent } from "@testing-library/user-event";
import { expect, onTestFinished, test } from "vitest";
import type { Json } from "#crdt/json.ts";
import { NewNotePage } from "#features/notes/new-note-page.tsx";
import { findDraft, listDrafts, removeDraft, saveDraft } from "#storage/drafts.ts";
import { openStore } from "#storage/store.ts";
import { aContact } from "../../support/builders.ts";
import { aWorkspace, openPage, put, spaceId } from "../../support/render.tsx";

const key = "/notes/nouvelle";

/** A note begun here, and the same device's store as another tab has it. */
async function openTwoTabs() {
  const workspace = await aWorkspace();
  await openPage(NewNotePage, { path: key, address: key, workspace });
  const said = () => screen.findByLabelText("Ce qui s’est dit");
  const { db } = workspace.store;
  const other = await openStore({ database: db.name, space: spaceId, now: () => 1 });
  await other.load();
  onTestFinished(() => other.close());
  const keepThere = async (more: Readonly<Record<string, Json>>, about: readonly string[] = []) => {
    const known = Object(await findDraft(other.db, key)).value;
    await saveDraft(other.db, { key, at: 1, value: { ...known, ...more }, about });
  };
  return { workspace, said, other, keepThere, drafts: () => listDrafts(db) };
}

test("what is typed in one tab shows in the other, which keeps nothing of its own beside it", async () => {
  const { said, keepThere, drafts } = await openTwoTabs();
  await userEvent.type(await said(), "Budget");
  await screen.findByText("brouillon gardé");
  await keepThere({ summary: "Budget voté" });
  await waitFor(async () => expect(await said()).toHaveValue("Budget voté"));
  expect(await drafts()).toMatchObject([{ value: { summary: "Budget voté" } }]);
});

test("a note saved in another tab is no longer written here: it cannot contradict itself", async () => {
  const { said, other, workspace } = await openTwoTabs();
  await userEvent.type(await said(), "Budget voté");
  await screen.findByText("brouillon gardé");
  const id = "Note11111111";
  const fields = [{ field: "summary", value: "Budget voté", over: [] }];
  await other.write(() => [{ type: "interactions", id, fields }], { drafts: [key] });
  await screen.findByText("Ce brouillon a été enregistré ou jeté dans un autre onglet.");
  expect(await said()).toHaveValue("");
  expect(workspace.directory.list("interactions")).toHaveLength(1);
});

test("a note about a person who was erased is said to be erased too", async () => {
  const { said, keepThere, other, workspace } = await openTwoTabs();
  const contact = await put(workspace, "contacts", aContact());
  await userEvent.type(await said(), "Budget voté");
  await screen.findByText("brouillon gardé");
  await keepThere({ contacts: [contact] }, [`contacts/${contact}`]);
  await screen.findByText(/^Mireille/);
  await other.catchUp();
  await other.write(() => [{ type: "contacts", id: contact, fields: [], erase: "Gesture11111" }]);
  await screen.findByText(/^Ce brouillon nommait une fiche effacée pour toujours/);
  expect(await said()).toHaveValue("");
});

test("what is being typed stays when the other tab throws the draft away", async () => {
  const { said, other, drafts } = await openTwoTabs();
  await userEvent.type(await said(), "Budget");
  await screen.findByText("brouillon gardé");
  // Under the fingers at the moment when the other tab lets it go.
  await userEvent.type(await said(), " v");
  const removing = removeDraft(other.db, key);
  await userEvent.type(await said(), "oté");
  await removing;
  await expect
    .poll(async () => (await drafts())[0]?.value)
    .toMatchObject({ summary: "Budget voté" });
  expect(await said()).toHaveValue("Budget voté");
});
