import { screen, waitFor, within } from "@solidjs/testing-library";
import { userEvent } from "@testing-library/user-event";
import { expect, test } from "vitest";
import { EditNotePage } from "#features/notes/edit-note-page.tsx";
import { NotePage } from "#features/notes/note-page.tsx";
import { NotesPage } from "#features/notes/notes-page.tsx";
import { aBuyer, aContact, anInteraction } from "../../support/builders.ts";
import {
  aColleague,
  anotherValue,
  aWorkspace,
  exchange,
  openPage,
  openPages,
  put,
} from "../../support/render.tsx";

async function aNote() {
  const workspace = await aWorkspace();
  const buyer = await put(workspace, "buyers", aBuyer());
  const contact = await put(workspace, "contacts", aContact({ buyer }));
  const values = anInteraction({ buyer, contacts: [contact], summary: "Budget voté." });
  const note = await put(workspace, "interactions", values);
  return { workspace, buyer, note };
}

const pages = { "/notes/:id": NotePage, "/notes/:id/modifier": EditNotePage };

test("a note says with whom it was, and leads to their sheets", async () => {
  const { workspace, buyer, note } = await aNote();
  await openPages(pages, { address: `/notes/${note}`, workspace });
  expect(await screen.findByRole("heading", { level: 1 })).toHaveTextContent(
    "Ville de Port-aux-Brumes",
  );
  expect(screen.getByText("Budget voté.")).toBeVisible();
  const link = screen.getByRole("link", { name: "Ville de Port-aux-Brumes" });
  expect(link).toHaveAttribute("href", `#/acheteurs/${buyer}`);
});

test("two versions of a note are announced on it, and both are in its form", async () => {
  const { workspace, note } = await aNote();
  const colleague = await aColleague(workspace);
  await anotherValue(workspace, "interactions", note, { summary: "Budget voté le 9." });
  await anotherValue(colleague, "interactions", note, { summary: "Budget refusé." });
  await exchange(colleague, workspace);
  await openPages(pages, { address: `/notes/${note}`, workspace });
  expect(await screen.findByRole("link", { name: "Choisir la bonne" })).toHaveAttribute(
    "href",
    `#/conflits/notes/${note}/summary`,
  );
  await openPages(pages, { address: `/notes/${note}/modifier`, workspace });
  expect(await screen.findByRole("button", { name: /Budget voté le 9\./ })).toBeVisible();
  expect(screen.getByRole("button", { name: /Budget refusé\./ })).toBeVisible();
});

test("the day and the hour of a note can be changed", async () => {
  const { workspace, note } = await aNote();
  await openPages(pages, { address: `/notes/${note}/modifier`, workspace });
  const day = await screen.findByLabelText("Quand");
  expect(day).toHaveValue("2026-11-09");
  expect(screen.getByLabelText("Heure")).toHaveValue("10:20");
  await userEvent.clear(day);
  await userEvent.type(day, "2026-11-10");
  await userEvent.click(screen.getByRole("button", { name: "Enregistrer" }));
  await screen.findByText("Note gardée.");
  expect(workspace.directory.find("interactions", note)?.at).toBe("2026-11-10T15:20:00.000Z");
});

test("a note in the bin says so, and is taken back from there", async () => {
  const { workspace, note } = await aNote();
  await openPages(pages, { address: `/notes/${note}`, workspace });
  await userEvent.click(await screen.findByRole("button", { name: "Mettre à la corbeille" }));
  await screen.findByText("Note mise à la corbeille.");
  expect(screen.getByText("Cette note est à la corbeille.")).toBeVisible();
  expect(screen.queryByRole("link", { name: "Modifier" })).toBeNull();
  await userEvent.click(screen.getByRole("button", { name: "Reprendre" }));
  await screen.findByText("Note reprise.");
  expect(workspace.directory.list("interactions")).toHaveLength(1);
});

test("a note that is not here yet says whom to ask", async () => {
  await openPages(pages, { address: "/notes/abcabcabcabc" });
  expect(await screen.findByText("Cette note n’est pas sur cet appareil")).toBeVisible();
  expect(screen.getByRole("link", { name: "Recevoir d’un collègue" })).toBeVisible();
});

test("an erased note says that nothing of it is left", async () => {
  const erased = { type: "interactions", id: "note11111111", fields: {}, erased: ["gesture11111"] };
  const workspace = await aWorkspace([erased]);
  await openPages(pages, { address: "/notes/note11111111", workspace });
  expect(await screen.findByText("Cette note a été effacée")).toBeVisible();
});

test("a value of another kind and a field of a newer version are shown as they are", async () => {
  const fields = {
    channel: ["phone1-opening1", 1, 1, 42],
    mood: ["phone1-opening1", 2, 2, "sunny"],
  } as const;
  const odd = { type: "interactions", id: "note11111111", fields, erased: [] };
  const workspace = await aWorkspace([odd]);
  await openPages(pages, { address: "/notes/note11111111", workspace });
  expect(await screen.findByText(/42/)).toBeVisible();
  expect(screen.getByText("sunny")).toBeVisible();
});

test("notes are narrowed by buyer, and the filter is taken off by its name", async () => {
  const { workspace, buyer } = await aNote();
  await put(workspace, "interactions", anInteraction({ summary: "Ailleurs." }));
  const { address } = await openPage(NotesPage, {
    path: "/notes",
    address: `/notes?acheteur=${buyer}`,
    workspace,
  });
  const list = await screen.findByRole("list", { name: "Notes" });
  expect(within(list).getAllByRole("link")).toHaveLength(1);
  expect(screen.getByText(/1 note sur 2/)).toBeVisible();
  await userEvent.click(
    screen.getByRole("button", { name: "Enlever le filtre Ville de Port-aux-Brumes" }),
  );
  await waitFor(() => expect(within(list).getAllByRole("link")).toHaveLength(2));
  expect(address()).toBe("/notes");
});

test("a search shows the part of the note that answers, with its beginning or without", async () => {
  const { workspace } = await aNote();
  const summary = `${"Rien de neuf au comptoir. ".repeat(20)}Le budget des bacs est voté.`;
  await put(workspace, "interactions", anInteraction({ summary }));
  await openPage(NotesPage, { path: "/notes", address: "/notes?q=bacs", workspace });
  await waitFor(() => expect(screen.getAllByText("bacs", { selector: "mark" })).toHaveLength(1));
  expect(screen.getByRole("link", { name: /…/ })).toHaveTextContent("Le budget des bacs est voté.");
});
