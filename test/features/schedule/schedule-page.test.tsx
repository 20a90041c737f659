import { screen, within } from "@solidjs/testing-library";
import { userEvent } from "@testing-library/user-event";
import { beforeEach, expect, onTestFinished, test, vi } from "vitest";
import { EventPage } from "#features/events/event-page.tsx";
import { SchedulePage } from "#features/schedule/schedule-page.tsx";
import { isPlaced } from "#domain/meeting.ts";
import { type ADay, aDay, placed } from "../../support/a-day.ts";
import { anEvent } from "../../support/builders.ts";
import { anotherValue, aWorkspace, openPages, put } from "../../support/render.tsx";
import { runWorkersHere } from "../../support/workers.ts";

vi.setConfig({ testTimeout: 30_000 });

/** On a phone, which searches for a shorter time. */
beforeEach(() => {
  const { matchMedia } = globalThis;
  vi.spyOn(globalThis, "matchMedia").mockImplementation((media) =>
    Object.assign(matchMedia(media), { matches: media === "(pointer: coarse)" }),
  );
  onTestFinished(() => void vi.restoreAllMocks());
});

const pages = { "/evenements/:id/horaire": SchedulePage, "/evenements/:id": EventPage };

async function openDay(day: ADay, meeting?: string) {
  runWorkersHere();
  const { workspace, event } = day;
  const address = `/evenements/${event}/horaire${meeting === undefined ? "" : `?rencontre=${meeting}`}`;
  return openPages(pages, { address, workspace });
}

const planned = ({ workspace }: ADay) => workspace.directory.list("meetings").filter(isPlaced);

/** A meeting as if an earlier plan had placed it. */
test("a plan is proposed in one tap, kept as meetings, and taken back in another", async () => {
  const day = await aDay();
  await openDay(day);
  await screen.findByText("Pas encore d’horaire");
  await userEvent.click(screen.getByRole("button", { name: "Proposer un horaire" }));
  expect(await screen.findByText("Horaire gardé : 4 rencontres.")).toBeVisible();
  expect(
    await screen.findByText("4 rencontres · au moins 2 par entreprise · le meilleur possible"),
  ).toBeVisible();
  const seats = planned(day).flatMap(({ round, enterprise, buyer }) => [
    `${round} ${enterprise}`,
    `${round} ${buyer}`,
  ]);
  expect(seats).toHaveLength(8);
  expect(new Set(seats).size).toBe(8);
  for (const { buyer = "", table } of planned(day)) {
    expect(table).toBe(day.buyers.indexOf(buyer) + 1);
  }
  await userEvent.click(screen.getByRole("button", { name: "Annuler" }));
  await screen.findByText("Pas encore d’horaire");
  expect(planned(day)).toEqual([]);
});

test("opened cold, or changed by hand, a plan still says how far it is from the best", async () => {
  const day = await aDay({ enterprises: 1, buyers: 3 });
  await placed(day, 0, 0, 1);
  await placed(day, 0, 1, 2);
  const last = await placed(day, 0, 2, 3);
  await openDay(day, last);
  await screen.findByText("3 rencontres · au moins 3 par entreprise · le meilleur possible");
  await userEvent.click(screen.getByRole("button", { name: "Retirer" }));
  expect(
    await screen.findByText(/^2 rencontres · .* · au plus \d+ points du meilleur possible$/),
  ).toBeVisible();
});

test("proposed anew, what is pinned stays, and what is as it was is not written", async () => {
  const day = await aDay();
  const id = await placed(day, 0, 1, 3);
  const { workspace } = day;
  await workspace.save([
    {
      type: "meetings",
      id,
      shown: workspace.directory.find("meetings", id)?.record,
      values: { pinned: true },
    },
  ]);
  await openDay(day);
  await userEvent.click(await screen.findByRole("button", { name: "Proposer un horaire" }));
  await screen.findByText("Horaire gardé : 4 rencontres.");
  expect(workspace.directory.find("meetings", id)).toMatchObject({
    round: 3,
    table: 2,
    origin: "plan",
  });
  const before = planned(day).map(({ record }) => record);
  await userEvent.click(screen.getByRole("button", { name: "Proposer un horaire" }));
  await screen.findByText(
    "C’est déjà l’horaire proposé : rien n’a changé.",
    {},
    { timeout: 20_000 },
  );
  expect(new Set(planned(day).map(({ record }) => record))).toEqual(new Set(before));
});

test("a meeting that is moved by hand swaps with the one in its way, is pinned, and comes back", async () => {
  const day = await aDay();
  const moved = await placed(day, 0, 0, 1);
  const other = await placed(day, 0, 1, 2);
  await openDay(day, moved);
  const pane = await screen.findByRole("complementary", { name: "Ce rendez-vous" });
  expect(within(pane).getByText("Ronde 1 · 9 h · table 1")).toBeVisible();
  await userEvent.click(
    within(pane).getByRole("button", { name: /Ronde 2.*Ville 2 passe à la ronde 1/ }),
  );
  await screen.findByText("Rencontre déplacée.");
  const { directory } = day.workspace;
  expect(directory.find("meetings", moved)).toMatchObject({
    round: 2,
    pinned: true,
    origin: "hand",
  });
  expect(directory.find("meetings", other)).toMatchObject({ round: 1, table: 2 });
  expect(directory.find("meetings", other)?.pinned).toBeUndefined();
  await userEvent.click(screen.getByRole("button", { name: "Annuler" }));
  await expect.poll(() => directory.find("meetings", moved)?.round).toBe(1);
  expect(directory.find("meetings", other)?.round).toBe(2);
});

test("the grid is walked with arrows; Enter takes a meeting, drops it where it may go, Esc lets go", async () => {
  const day = await aDay();
  const id = await placed(day, 0, 0, 1);
  const { address } = await openDay(day);
  const grid = await screen.findByRole("grid", { name: "Horaire, rondes et tables", hidden: true });
  within(grid).getByRole("button", { name: "Atelier 1", hidden: true }).focus();
  await userEvent.keyboard("{Enter}");
  await expect.poll(address).toContain(`rencontre=${id}`);
  await userEvent.keyboard("{ArrowRight}{ArrowRight}");
  expect(document.activeElement).toHaveTextContent("ici");
  await userEvent.keyboard("{Enter}");
  await screen.findByText("Rencontre déplacée.");
  expect(day.workspace.directory.find("meetings", id)).toMatchObject({ round: 3, pinned: true });
  within(grid)
    .getByRole("button", { name: /Atelier 1/, hidden: true })
    .focus();
  await userEvent.keyboard("{Escape}");
  await expect.poll(address).not.toContain("rencontre");
});

test("a name that the grid has no room for is whole under the pointer, and for who hears it", async () => {
  const day = await aDay({ enterprises: 1, buyers: 1 });
  const { workspace, enterprises, buyers } = day;
  const long = "Regroupement des entreprises d’économie sociale et solidaire de la Haute-Côte";
  await anotherValue(workspace, "enterprises", enterprises[0] ?? "", { name: long });
  await anotherValue(workspace, "buyers", buyers[0] ?? "", { name: `${long}-Est` });
  await placed(day, 0, 0, 1);
  await openDay(day);
  const grid = await screen.findByRole("grid", { name: "Horaire, rondes et tables", hidden: true });
  const cell = within(grid).getByRole("button", { name: long, hidden: true });
  expect(within(cell).getByText(long)).toHaveAttribute("title", long);
  expect(within(grid).getByText(`${long}-Est`)).toHaveAttribute("title", `${long}-Est`);
});

test("why a meeting is there is said in sentences; pinned or taken out, it can be undone", async () => {
  const day = await aDay();
  const { workspace, buyers, enterprises, event } = day;
  const [enterprise = ""] = enterprises;
  const [buyer = ""] = buyers;
  await put(workspace, "wishes", { event, enterprise, buyer, side: "buyer", rank: 2 });
  const id = await placed(day, 0, 0, 1);
  await openDay(day, id);
  await screen.findByText("Souhait des deux côtés : rang 1 de l’entreprise, rang 2 de l’acheteur.");
  expect(screen.getByText("Les deux ne se sont jamais rencontrés.")).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Épingler" }));
  await screen.findByText("Rencontre épinglée.");
  await userEvent.click(screen.getByRole("button", { name: "Retirer" }));
  await screen.findByText("Rencontre retirée de l’horaire.");
  expect(workspace.directory.find("meetings", id)).toMatchObject({ status: "cancelled", round: 1 });
  await userEvent.click(screen.getByRole("button", { name: "Annuler" }));
  await expect.poll(() => planned(day).length).toBe(1);
});

test("who has fewer meetings than promised is named, with the reason", async () => {
  const day = await aDay({ enterprises: 1, buyers: 1 }, { minimum: 2 });
  await placed(day, 0, 0, 1);
  await openDay(day);
  const list = await screen.findByRole("list", { name: "Moins que promis" });
  expect(
    within(list).getByText("1 rencontre sur 2 promises · un seul acheteur lui convient"),
  ).toBeVisible();
});

test("without hours or people there is nothing to propose, and the way there is shown", async () => {
  const workspace = await aWorkspace();
  const event = await put(workspace, "events", anEvent());
  const { go } = await openPages(pages, { address: `/evenements/${event}/horaire`, workspace });
  expect(await screen.findByRole("link", { name: "Dire les heures" })).toBeVisible();
  expect(screen.queryByRole("button", { name: "Proposer un horaire" })).toBeNull();
  const other = await put(workspace, "events", anEvent({ start: "09:00", end: "10:00" }));
  go(`/evenements/${other}/horaire`);
  expect(await screen.findByRole("link", { name: "Ouvrir la journée" })).toBeVisible();
});

test("where somebody is busy and cannot swap, the rest adapts, as one act", async () => {
  const day = await aDay({ enterprises: 2, buyers: 2 });
  const moved = await placed(day, 0, 0, 1);
  await placed(day, 0, 1, 2);
  await placed(day, 1, 1, 1);
  await openDay(day, moved);
  const pane = await screen.findByRole("complementary", { name: "Ce rendez-vous" });
  await userEvent.click(
    within(pane).getByRole("button", { name: /Ronde 2.*est déjà avec.*le reste s’adapte/ }),
  );
  await screen.findByText(/Rencontre déplacée; /, {}, { timeout: 20_000 });
  const { directory } = day.workspace;
  expect(directory.find("meetings", moved)).toMatchObject({ round: 2, pinned: true });
  const seats = planned(day).flatMap(({ round, enterprise, buyer }) => [
    `${round} ${enterprise}`,
    `${round} ${buyer}`,
  ]);
  expect(new Set(seats).size).toBe(seats.length);
  expect(planned(day).length).toBeGreaterThanOrEqual(3);
  await userEvent.click(screen.getByRole("button", { name: "Annuler" }));
  await expect.poll(() => directory.find("meetings", moved)?.round).toBe(1);
});

test("who taps again while the rest adapts moves the meeting once", async () => {
  const day = await aDay({ enterprises: 2, buyers: 2 });
  const moved = await placed(day, 0, 0, 1);
  await placed(day, 0, 1, 2);
  await placed(day, 1, 1, 1);
  await openDay(day, moved);
  const write = vi.spyOn(day.workspace, "write");
  const pane = await screen.findByRole("complementary", { name: "Ce rendez-vous" });
  const busy = within(pane).getByRole("button", { name: /Ronde 2.*le reste s’adapte/ });
  busy.click();
  busy.click();
  within(pane)
    .getByRole("button", { name: /^Ronde 3/ })
    .click();
  expect(busy).toHaveAccessibleName(/Recherche d’un horaire/);
  await screen.findByText(/Rencontre déplacée; /, {}, { timeout: 20_000 });
  await expect.poll(() => busy.isConnected && busy.ariaBusy === "true").toBe(false);
  expect(write).toHaveBeenCalledTimes(1);
  expect(day.workspace.directory.find("meetings", moved)?.round).toBe(2);
});

test("a meeting that is placed leaves the other cells of the grid as they are", async () => {
  const day = await aDay({ enterprises: 3, buyers: 2 });
  await placed(day, 0, 0, 1);
  await openDay(day);
  const cells = async (name: string) =>
    within(await screen.findByRole("grid", { hidden: true })).findAllByRole("button", {
      name,
      hidden: true,
    });
  const [before] = await cells("Atelier 1");
  await placed(day, 1, 1, 2);
  await cells("Atelier 2");
  const [after] = await cells("Atelier 1");
  expect(after).toBe(before);
});
