import { screen, waitFor } from "@solidjs/testing-library";
import { userEvent } from "@testing-library/user-event";
import { expect, test } from "vitest";
import { EditEventPage, NewEventPage } from "#features/events/event-form.tsx";
import { listDrafts } from "#storage/drafts.ts";
import { aWorkspace, openPages, put } from "../../support/render.tsx";

const pages = { "/evenements/nouveau": NewEventPage, "/evenements/:id/modifier": EditEventPage };

test("a new day leads to its page", async () => {
  const { address, workspace } = await openPages(pages, { address: "/evenements/nouveau" });
  await userEvent.type(await screen.findByLabelText("Nom"), "Salon d’Amqui");
  await userEvent.click(screen.getByRole("button", { name: "Enregistrer" }));
  await screen.findByText("Journée gardée.");
  const [event] = workspace.directory.list("events");
  await waitFor(() => expect(address()).toBe(`/evenements/${event?.id}`));
});

test("a form that is saved leaves no draft, even when one typed on while it was", async () => {
  const workspace = await aWorkspace();
  const id = await put(workspace, "events", { title: "Salon" });
  await openPages(pages, { address: `/evenements/${id}/modifier`, workspace });
  const name = await screen.findByLabelText("Nom");
  await userEvent.type(name, " d’Amqui");
  await screen.findByText("brouillon gardé");
  const saving = userEvent.click(screen.getByRole("button", { name: "Enregistrer" }));
  await userEvent.type(name, " en mai");
  await saving;
  await screen.findByText("Journée gardée.");
  await expect.poll(() => listDrafts(workspace.store.db)).toEqual([]);
});
