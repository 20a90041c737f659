import { screen, within } from "@solidjs/testing-library";
import { userEvent } from "@testing-library/user-event";
import { expect, test } from "vitest";
import { EventPage } from "#features/events/event-page.tsx";
import { aBuyer, anEnterprise, anEvent } from "../../support/builders.ts";
import { aWorkspace, openPage, put } from "../../support/render.tsx";

const hours = { start: "09:00", end: "11:15", tables: 20, minimum: 5 } as const;

async function openDay() {
  const workspace = await aWorkspace();
  const event = await put(
    workspace,
    "events",
    anEvent({ ...hours, pauses: [{ key: "p", from: "10:15", to: "10:30" }] }),
  );
  const buyers = await Promise.all(
    ["Ville d’Amont", "Ville de Brumes", "Ville de Caps"].map((name) =>
      put(workspace, "buyers", aBuyer({ name })),
    ),
  );
  const enterprise = await put(workspace, "enterprises", anEnterprise());
  await openPage(EventPage, {
    path: "/evenements/:id",
    address: `/evenements/${event}`,
    workspace,
  });
  return { workspace, event, buyers, enterprise };
}

test("a day says its hours, its rounds, its pause and what it promises", async () => {
  await openDay();
  expect(
    await screen.findByText(
      "De 9 h à 11 h 15 · 8 rondes de 12 minutes · pause de 10 h 15 à 10 h 30 · 20 tables · au moins 5 rencontres par entreprise",
    ),
  ).toBeVisible();
});

test("a day that runs late, without one of its rounds, says so", async () => {
  const { workspace, event } = await openDay();
  const shown = workspace.directory.find("events", event)?.record;
  const delays = [{ key: "2", round: 2, minutes: 10 }];
  const values = { delays, lostRounds: ["4"] };
  await workspace.save([{ type: "events", id: event, shown, values }]);
  expect(
    await screen.findByText(/^De 9 h à 11 h 15 · 7 rondes de 12 minutes · 10 minutes de retard · /),
  ).toBeVisible();
});

test("several buyers are enrolled in one act, each at the first free table, and it can be undone", async () => {
  const { workspace, event, buyers } = await openDay();
  await put(workspace, "enrolments", { event, buyer: buyers[1] ?? "", table: 1 });
  await userEvent.click(await screen.findByRole("button", { name: "Inscrire des acheteurs" }));
  const picker = await screen.findByRole("dialog");
  expect(within(picker).queryByRole("option", { name: /Brumes/ })).toBeNull();
  await userEvent.click(await within(picker).findByRole("option", { name: /Amont/ }));
  await userEvent.click(within(picker).getByRole("option", { name: /Caps/ }));
  await userEvent.click(within(picker).getByRole("button", { name: "Terminé" }));
  expect(await screen.findByText("2 acheteurs inscrits.")).toBeVisible();
  const list = screen.getByRole("list", { name: "Acheteurs" });
  const rows = within(list).getAllByRole("listitem");
  expect(rows.map((row) => row.textContent)).toEqual([
    expect.stringMatching(/Amont.*2/),
    expect.stringMatching(/Brumes.*1/),
    expect.stringMatching(/Caps.*3/),
  ]);
  expect(within(list).getByRole("img", { name: "table 3" })).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Annuler" }));
  await expect.poll(() => workspace.directory.list("enrolments").length).toBe(1);
});

test("who comes late, leaves early or wants few meetings is told beside the name", async () => {
  const { workspace, event, enterprise } = await openDay();
  await put(workspace, "enrolments", {
    event,
    enterprise,
    status: "invited",
    arrivesAt: "09:30",
    leavesAt: "11:00",
    maxMeetings: 4,
  });
  expect(
    await screen.findByText(
      "sur invitation · aucun souhait · arrive à 9 h 30 · repart à 11 h · 4 rencontres au plus",
    ),
  ).toBeVisible();
});

test("a council, without hours or anybody enrolled, has neither list", async () => {
  const workspace = await aWorkspace();
  const event = await put(workspace, "events", { title: "Conseil", on: "2026-12-01" });
  await openPage(EventPage, {
    path: "/evenements/:id",
    address: `/evenements/${event}`,
    workspace,
  });
  await screen.findByText("Aucune note sous cette journée.");
  expect(screen.queryByRole("button", { name: "Inscrire des entreprises" })).toBeNull();
});

test("the name that was chosen gives way to the next one that is typed", async () => {
  const { workspace } = await openDay();
  await userEvent.click(await screen.findByRole("button", { name: "Inscrire des acheteurs" }));
  const picker = within(await screen.findByRole("dialog"));
  await userEvent.type(picker.getByLabelText("Rechercher"), "Amont");
  await userEvent.click(await picker.findByRole("option", { name: /Amont/ }));
  await userEvent.keyboard("Caps");
  expect(picker.getByLabelText("Rechercher")).toHaveValue("Caps");
  await userEvent.click(await picker.findByRole("option", { name: /Caps/ }));
  await userEvent.click(picker.getByRole("button", { name: "Terminé" }));
  expect(await screen.findByText("2 acheteurs inscrits.")).toBeVisible();
  expect(workspace.directory.list("enrolments")).toHaveLength(2);
});
