import { screen, waitFor, within } from "@solidjs/testing-library";
import { expect, test } from "vitest";
import { EventPage } from "#features/events/event-page.tsx";
import { EventsPage } from "#features/events/events-page.tsx";
import { aBuyer } from "../../support/builders.ts";
import { aWorkspace, openPage, openPages, put } from "../../support/render.tsx";

const pages = { "/evenements": EventsPage, "/evenements/:id": EventPage };

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

test("« Journées » opens the day of today, from which the list is one tap away", async () => {
  const workspace = await aWorkspace();
  const event = await put(workspace, "events", { title: "Salon d’Amqui", on: "2026-11-23" });
  await put(workspace, "events", { title: "Journée de mai", on: "2026-05-12" });
  const { address, go } = await openPages(pages, { address: "/evenements", workspace });
  expect(await screen.findByRole("heading", { name: "Salon d’Amqui" })).toBeVisible();
  await waitFor(() => expect(address()).toBe(`/evenements/${event}`));
  const back = screen.getByRole("main").parentElement?.querySelector(".back");
  go(back?.getAttribute("href")?.slice(1) ?? "");
  expect(await screen.findByRole("link", { name: /Journée de mai/ })).toBeVisible();
  expect(screen.getByRole("heading", { name: "Aujourd’hui" })).toBeVisible();
});

test("of two days on one date neither is opened before the other, and a day made meanwhile takes nobody away", async () => {
  const workspace = await aWorkspace();
  const { address } = await openPages(pages, { address: "/evenements", workspace });
  await screen.findByText("Aucune journée pour l’instant");
  await put(workspace, "events", { title: "Salon d’Amqui", on: "2026-11-23" });
  await put(workspace, "events", { title: "Foire de Matane", on: "2026-11-23" });
  expect(await screen.findByRole("link", { name: /Foire de Matane/ })).toBeVisible();
  expect(address()).toBe("/evenements");
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

test("a day to come without hours says what it takes to enrol in it; one that is past says nothing", async () => {
  const workspace = await aWorkspace();
  const coming = await put(workspace, "events", { title: "Journée de Matane", on: "2026-12-22" });
  const past = await put(workspace, "events", { title: "Conseil", on: "2026-05-12" });
  const { go } = await openPages(pages, { address: `/evenements/${coming}`, workspace });
  const hours = await screen.findByRole("link", { name: "Dire les heures" });
  expect(hours).toHaveAttribute("href", `#/evenements/${coming}/modifier`);
  go(`/evenements/${past}`);
  await screen.findByRole("heading", { name: "Conseil" });
  expect(screen.queryByRole("link", { name: "Dire les heures" })).toBeNull();
});
