import { screen, waitFor } from "@solidjs/testing-library";
import { userEvent } from "@testing-library/user-event";
import { expect, test } from "vitest";
import { EditEventPage, NewEventPage } from "#features/events/event-form.tsx";
import type { Milestone } from "#domain/follow-up.ts";
import type { FieldsOf } from "#domain/record-types.ts";
import { listDrafts } from "#storage/drafts.ts";
import { aFollowUp } from "../../support/builders.ts";
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

test("the form says how many meetings the hours have room for, pauses taken out", async () => {
  const { workspace } = await openPages(pages, { address: "/evenements/nouveau" });
  await userEvent.type(await screen.findByLabelText("Nom"), "Maillage");
  await userEvent.type(screen.getByLabelText(/^Début/), "09:00");
  await userEvent.type(screen.getByLabelText(/^Fin/), "11:15");
  expect(await screen.findByText("9 rondes.")).toBeVisible();
  await userEvent.click(screen.getByText("Les rencontres"));
  await userEvent.type(screen.getByLabelText(/^Tables/), "9");
  await userEvent.click(screen.getByRole("button", { name: "Ajouter une pause" }));
  await userEvent.type(await screen.findByLabelText("De"), "10:15");
  await userEvent.type(screen.getByLabelText("À"), "10:30");
  expect(await screen.findByText("8 rondes, une pause. Au plus 72 rencontres.")).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Enregistrer" }));
  await screen.findByText("Journée gardée.");
  const [event] = workspace.directory.list("events");
  expect(event).toMatchObject({
    start: "09:00",
    end: "11:15",
    meetingMinutes: 12,
    transitionMinutes: 3,
    tables: 9,
    pauses: [expect.objectContaining({ from: "10:15", to: "10:30" })],
  });
});

test("a day that ends before it begins is not kept, and says what to write", async () => {
  const { workspace } = await openPages(pages, { address: "/evenements/nouveau" });
  await userEvent.type(await screen.findByLabelText("Nom"), "Maillage");
  await userEvent.type(screen.getByLabelText(/^Début/), "09:00");
  await userEvent.type(screen.getByLabelText(/^Fin/), "08:30");
  await userEvent.click(screen.getByRole("button", { name: "Enregistrer" }));
  expect(await screen.findByText(/La fin vient avant le début/)).toBeVisible();
  expect(workspace.directory.list("events")).toEqual([]);
});

test("hours that would hold more rounds than can be planned say so", async () => {
  await openPages(pages, { address: "/evenements/nouveau" });
  await userEvent.type(await screen.findByLabelText(/^Début/), "08:00");
  await userEvent.type(screen.getByLabelText(/^Fin/), "16:15");
  expect(
    await screen.findByText(/^32 rondes\. Une journée a au plus 32 rondes.*1 de plus/),
  ).toBeVisible();
});

test("the news of a day that is moved follows it, but what somebody answered or moved by hand", async () => {
  const workspace = await aWorkspace();
  const event = await put(workspace, "events", { title: "Maillage", on: "2026-11-20" });
  const asked = (milestone: Milestone, fields: FieldsOf<"followUps">) =>
    put(
      workspace,
      "followUps",
      aFollowUp({ event, meeting: "meeting11111", milestone, ...fields }),
    );
  const waits = await asked("day-30", { dueOn: "2026-12-20" });
  const answered = await asked("day-7", { dueOn: "2026-11-27", doneOn: "2026-11-23" });
  const byHand = await asked("day-90", { dueOn: "2027-02-01" });
  const promise = await put(workspace, "followUps", aFollowUp({ event, dueOn: "2026-12-20" }));
  const { directory } = workspace;
  const days = () =>
    [waits, answered, byHand, promise].map((id) => directory.find("followUps", id)?.dueOn);
  await openPages(pages, { address: `/evenements/${event}/modifier`, workspace });
  const date = await screen.findByLabelText(/^Date/);
  expect(screen.queryByText(/suivi/)).toBeNull();
  await userEvent.clear(date);
  await userEvent.type(date, "2026-11-21");
  expect(
    await screen.findByText("1 suivi à venir sera compté à partir de la nouvelle date."),
  ).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Enregistrer" }));
  await screen.findByText("Journée gardée.");
  expect(directory.find("events", event)?.on).toBe("2026-11-21");
  expect(days()).toEqual(["2026-12-21", "2026-11-27", "2027-02-01", "2026-12-20"]);
  await userEvent.click(screen.getByRole("button", { name: "Annuler" }));
  await expect.poll(days).toEqual(["2026-12-20", "2026-11-27", "2027-02-01", "2026-12-20"]);
});
