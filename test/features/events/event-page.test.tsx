import { screen, within } from "@solidjs/testing-library";
import { expect, test } from "vitest";
import { EventPage } from "#features/events/event-page.tsx";
import { EventsPage } from "#features/events/events-page.tsx";
import { aBuyer } from "../../support/builders.ts";
import { aWorkspace, openPage, put } from "../../support/render.tsx";

test("days to come stand before those that are past, each with its notes counted", async () => {
  const workspace = await aWorkspace();
  const coming = await put(workspace, "events", { title: "Salon d’Amqui", on: "2026-11-26" });
  await put(workspace, "events", { title: "Journée de mai", on: "2026-05-12" });
  await put(workspace, "interactions", { at: "2026-11-23T14:00:00.000Z", event: coming });
  await openPage(EventsPage, { workspace });
  const titles = await screen.findAllByRole("heading", { level: 2 });
  expect(titles.map((title) => title.textContent)).toEqual(["À venir", "Passées"]);
  const link = screen.getByRole("link", { name: /Salon d’Amqui/ });
  expect(within(link).getByText(/1 note/)).toBeVisible();
});

test("a day shows the notes that were filed under it, the latest first", async () => {
  const workspace = await aWorkspace();
  const event = await put(workspace, "events", { title: "Salon d’Amqui", on: "2026-11-23" });
  const buyer = await put(workspace, "buyers", aBuyer());
  await put(workspace, "interactions", {
    at: "2026-11-23T14:00:00.000Z",
    event,
    buyer,
    summary: "Première",
  });
  await put(workspace, "interactions", {
    at: "2026-11-23T16:00:00.000Z",
    event,
    buyer,
    summary: "Seconde",
  });
  await openPage(EventPage, {
    path: "/evenements/:id",
    address: `/evenements/${event}`,
    workspace,
  });
  const notes = await screen.findAllByRole("link", { name: /Ville de Port-aux-Brumes/ });
  expect(notes.map((note) => note.textContent)).toEqual([
    expect.stringContaining("Seconde"),
    expect.stringContaining("Première"),
  ]);
});
