import { cleanup, screen, within } from "@solidjs/testing-library";
import { userEvent } from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { isPlaced } from "#domain/meeting.ts";
import { ConflictsPage } from "#features/conflicts/conflicts-page.tsx";
import { CrossingPage } from "#features/crossing/crossing-page.tsx";
import { SchedulePage } from "#features/schedule/schedule-page.tsx";
import type { Workspace } from "#workspace/workspace.ts";
import { type ADay, aDay, placed } from "../../support/a-day.ts";
import { abortWith, onEachChange } from "../../storage/faults.ts";
import { aWorkspace, openPages } from "../../support/render.tsx";
import { runWorkersHere } from "../../support/workers.ts";

vi.setConfig({ testTimeout: 30_000 });

const pages = {
  "/evenements/:id/horaire": SchedulePage,
  "/evenements/:id/horaire/reunir": CrossingPage,
  "/conflits": ConflictsPage,
};

const open = ({ workspace, event }: ADay, page = "horaire") => {
  runWorkersHere();
  return openPages(pages, { address: `/evenements/${event}/${page}`, workspace });
};

/** What another phone of the team knows: all of this one. */
async function copyOf({ store }: Workspace): Promise<Workspace> {
  return aWorkspace(recordsIn(store));
}

async function hear(workspace: Workspace, other: Workspace): Promise<void> {
  await workspace.store.join(recordsIn(other.store), { from: "file" });
}

function recordsIn({ replica }: Workspace["store"]) {
  return replica.types().flatMap((type) => Array.from(replica.all(type).values()));
}

async function move(workspace: Workspace, id: string, round: number): Promise<void> {
  const shown = workspace.directory.find("meetings", id)?.record;
  await workspace.save([{ type: "meetings", id, shown, values: { round } }]);
}

/** Both move the first meeting, each elsewhere; the other one moves a second into the round of a third. */
async function parted() {
  const day = await aDay({ enterprises: 2, buyers: 2 });
  const { workspace } = day;
  const first = await placed(day, 0, 0, 1);
  await placed(day, 0, 1, 2);
  const other = await copyOf(workspace);
  await move(workspace, first, 3);
  await move(other, first, 4);
  await hear(workspace, other);
  return { day, first, other };
}

const plan = ({ directory }: Workspace) =>
  directory
    .list("meetings")
    .filter(isPlaced)
    .map(({ id, round, table }) => `${id} ${round} ${table}`)
    .toSorted();

test("two plans that met are said on the schedule, made one, accepted in a tap and taken back in another", async () => {
  const { day, first } = await parted();
  const { go, address } = await open(day);
  await screen.findByText("Deux horaires se sont croisés");
  const link = screen.getByRole("link", { name: "Réunir les deux horaires" });
  go(link.getAttribute("href")?.slice(1) ?? "");
  await screen.findByText(
    /^2 horaires → \d+\srencontres, 1\sdéplacée, 0\ssans place$/,
    {},
    { timeout: 20_000 },
  );
  const given = screen.getByRole("list", { name: "A dû céder" });
  expect(within(given).getByText("Atelier 1 × Ville 1")).toBeVisible();
  const before = day.workspace.directory.find("meetings", first);
  expect(before?.conflicts).toContain("round");
  await userEvent.click(screen.getByRole("button", { name: "Accepter" }));
  await screen.findByText(/^Horaires réunis/);
  expect(address()).toBe(`/evenements/${day.event}/horaire`);
  expect(day.workspace.directory.find("meetings", first)?.conflicts).toEqual([]);
  await userEvent.click(screen.getByRole("button", { name: "Annuler" }));
  await screen.findByText("Deux horaires se sont croisés");
  // One hand wrote both back: whose each was is told no more, but which came first.
  go(`/evenements/${day.event}/horaire/reunir`);
  await screen.findByRole("heading", { name: /d’abord$/ }, { timeout: 20_000 });
  expect(screen.getByRole("heading", { name: /ensuite$/ })).toBeVisible();
});

test("a full device says on the page that the merged plan is not kept, and accepts it once there is room", async () => {
  const { day } = await parted();
  const { address } = await open(day, "horaire/reunir");
  const accept = await screen.findByRole("button", { name: "Accepter" }, { timeout: 20_000 });
  const changes = onEachChange((_, transaction) => abortWith(transaction, "QuotaExceededError"));
  await userEvent.click(accept);
  expect(await screen.findByRole("alert")).toHaveTextContent(/plein|place|espace/);
  changes.stop();
  expect(address()).toBe(`/evenements/${day.event}/horaire/reunir`);
  await userEvent.click(screen.getByRole("button", { name: "Accepter" }));
  await screen.findByText(/^Horaires réunis/);
  expect(address()).toBe(`/evenements/${day.event}/horaire`);
});

async function acceptOn(day: ADay): Promise<void> {
  await open(day, "horaire/reunir");
  await userEvent.click(
    await screen.findByRole("button", { name: "Accepter" }, { timeout: 20_000 }),
  );
  await screen.findByText(/^Horaires réunis/);
  cleanup();
}

test("both phones accept apart, and hold one plan once they have met again", async () => {
  const { day, other } = await parted();
  await hear(other, day.workspace);
  await acceptOn(day);
  await acceptOn({ ...day, workspace: other });
  await hear(other, day.workspace);
  await hear(day.workspace, other);
  expect(plan(other)).toEqual(plan(day.workspace));
  const left = day.workspace.directory.list("meetings").flatMap(({ conflicts }) => conflicts);
  expect(left).toEqual([]);
});

test("a meeting taken out by hand meanwhile settles nothing of the others", async () => {
  const { day, first } = await parted();
  const { directory } = day.workspace;
  const second = directory.list("meetings").find(({ id }) => id !== first)?.id ?? "";
  const { go } = await open(day);
  go(`/evenements/${day.event}/horaire?rencontre=${second}`);
  await userEvent.click(await screen.findByRole("button", { name: "Retirer" }));
  await screen.findByText("Rencontre retirée de l’horaire.");
  expect(directory.find("meetings", second)?.status).toBe("cancelled");
  expect(directory.find("meetings", first)?.conflicts).toEqual(["round"]);
  expect(screen.getByText("Deux horaires se sont croisés")).toBeVisible();
});

test("among what is to be settled, plans that crossed are one question, that leads to one plan", async () => {
  const { day } = await parted();
  const { go } = await open(day);
  go("/conflits");
  await screen.findByRole("heading", { name: "Des horaires se sont croisés" });
  const link = screen.getByRole("link", { name: "Réunir les horaires" });
  expect(link).toHaveAttribute("href", `#/evenements/${day.event}/horaire/reunir`);
});

test("where no plans crossed there is nothing to bring together", async () => {
  await open(await aDay(), "horaire/reunir");
  expect(await screen.findByText("Rien à réunir")).toBeVisible();
  expect(screen.queryByRole("button", { name: "Accepter" })).toBeNull();
});
