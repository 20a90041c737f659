import { screen, within } from "@solidjs/testing-library";
import { userEvent } from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { isPlaced } from "#domain/meeting.ts";
import { CheckInPage } from "#features/check-in/check-in-page.tsx";
import { ReplanPage } from "#features/replan/replan-page.tsx";
import { SchedulePage } from "#features/schedule/schedule-page.tsx";
import { type ADay, aDay, placed } from "../../support/a-day.ts";
import { abortWith, onEachChange } from "../../storage/faults.ts";
import { anEnterprise } from "../../support/builders.ts";
import { openPages, put } from "../../support/render.tsx";
import { breakWorkers, runWorkersHere } from "../../support/workers.ts";

vi.setConfig({ testTimeout: 30_000 });

const pages = {
  "/evenements/:id/horaire/replanifier": ReplanPage,
  "/evenements/:id/accueil": CheckInPage,
};

async function miss({ workspace, enterprises }: ADay, e: number): Promise<void> {
  const [enrolment] = workspace.directory.linked("enrolments", "enterprise", enterprises[e] ?? "");
  await workspace.save([
    {
      type: "enrolments",
      id: enrolment?.id ?? "",
      shown: enrolment?.record,
      values: { status: "absent" },
    },
  ]);
}

function open({ workspace, event }: ADay) {
  runWorkersHere();
  const address = `/evenements/${event}/horaire/replanifier`;
  return openPages(pages, { address, workspace });
}

test("an absence is answered by a verdict in a sentence; accepted, it is kept, and can be taken back", async () => {
  const day = await aDay({ enterprises: 2, buyers: 2 });
  const gone = await placed(day, 0, 0, 1);
  const stays = await placed(day, 1, 1, 1);
  await placed(day, 1, 0, 2);
  await miss(day, 0);
  const { address } = await open(day);
  const verdict = await screen.findByRole(
    "status",
    { name: "1 absent → 0 déplacement, 0 rencontre perdue" },
    { timeout: 20_000 },
  );
  expect(within(verdict).getByText("rencontre perdue")).toBeVisible();
  expect(screen.getByText("1 rencontre tombe avec qui est absent.")).toBeVisible();
  const list = screen.getByRole("list", { name: "Ce qui tombe" });
  expect(within(list).getByText("l’entreprise n’est pas là")).toBeVisible();
  const { directory } = day.workspace;
  expect(directory.find("meetings", gone)?.status).toBe("planned");

  await userEvent.click(screen.getByRole("button", { name: "Accepter" }));
  await screen.findByText(/^Nouvel horaire gardé : 1 absent, 0 déplacement, 0 rencontre perdue/);
  expect(address()).toBe(`/evenements/${day.event}/accueil`);
  expect(directory.find("meetings", gone)?.status).toBe("enterprise-absent");
  expect(directory.find("meetings", stays)).toMatchObject({ round: 1, status: "planned" });
  await userEvent.click(screen.getByRole("button", { name: "Annuler" }));
  await expect.poll(() => directory.find("meetings", gone)?.status).toBe("planned");
});

test("a full device says on the page that the new plan is not kept, and accepts it once there is room", async () => {
  const day = await aDay({ enterprises: 2, buyers: 2 });
  const gone = await placed(day, 0, 0, 1);
  await placed(day, 1, 1, 1);
  await miss(day, 0);
  const { address } = await open(day);
  const verdict = { name: /^1\sabsent →/ };
  await screen.findByRole("status", verdict, { timeout: 20_000 });
  const changes = onEachChange((_, transaction) => abortWith(transaction, "QuotaExceededError"));
  await userEvent.click(screen.getByRole("button", { name: "Accepter" }));
  expect(await screen.findByRole("alert")).toHaveTextContent(/plein|place|espace/);
  changes.stop();
  expect(address()).toBe(`/evenements/${day.event}/horaire/replanifier`);
  expect(screen.getByRole("status", verdict)).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Accepter" }));
  await screen.findByText(/^Nouvel horaire gardé/);
  expect(address()).toBe(`/evenements/${day.event}/accueil`);
  expect(day.workspace.directory.find("meetings", gone)?.status).toBe("enterprise-absent");
});

test("who comes unannounced gets a place beside the others, who stay where they are", async () => {
  const day = await aDay({ enterprises: 1, buyers: 2 });
  const { workspace, event, enterprises, buyers } = day;
  const stays = await placed(day, 0, 0, 1);
  await open(day);
  const list = await screen.findByRole("list", { name: "Ce qui s’ajoute" }, { timeout: 20_000 });
  expect(within(list).getByText("Atelier 1 × Ville 2")).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Accepter" }));
  await screen.findByText(/^Nouvel horaire gardé/);
  const meetings = workspace.directory.linked("meetings", "event", event).filter(isPlaced);
  expect(meetings).toHaveLength(2);
  expect(workspace.directory.find("meetings", stays)).toMatchObject({ round: 1, table: 1 });
  expect(meetings).toContainEqual(
    expect.objectContaining({ enterprise: enterprises[0], buyer: buyers[1], table: 2 }),
  );
});

test("with nothing to change there is nothing to accept; without a plan the way to one is shown", async () => {
  const day = await aDay({ enterprises: 1, buyers: 1 });
  await placed(day, 0, 0, 1);
  const { go } = await open(day);
  expect(await screen.findByText("Rien à changer.", {}, { timeout: 20_000 })).toBeVisible();
  expect(screen.getByRole("button", { name: "Accepter" })).toBeDisabled();
  const event = await put(day.workspace, "events", {
    title: "Autre",
    start: "09:00",
    end: "10:00",
  });
  go(`/evenements/${event}/horaire/replanifier`);
  expect(await screen.findByRole("link", { name: "Ouvrir l’horaire" })).toBeVisible();
  expect(screen.queryByText("Garder l’ancien")).toBeNull();
});

test("two phones that planned apart: the schedule says that it does not hold, and a new one does", async () => {
  const day = await aDay({ enterprises: 1, buyers: 2 });
  await placed(day, 0, 0, 2);
  await placed(day, 0, 1, 2);
  runWorkersHere();
  const { go } = await openPages(
    { ...pages, "/evenements/:id/horaire": SchedulePage },
    { address: `/evenements/${day.event}/horaire`, workspace: day.workspace },
  );
  expect(await screen.findByText("2 rencontres ne peuvent plus se tenir ensemble")).toBeVisible();
  go(screen.getByRole("link", { name: "Replanifier" }).getAttribute("href")?.slice(1) ?? "");
  await screen.findByRole(
    "status",
    { name: "0 absent → 1 déplacement, 0 rencontre perdue" },
    { timeout: 20_000 },
  );
  await userEvent.click(screen.getByRole("button", { name: "Accepter" }));
  await screen.findByText(/^Nouvel horaire gardé/);
  const meetings = day.workspace.directory.list("meetings").filter(isPlaced);
  expect(new Set(meetings.map(({ round }) => round)).size).toBe(2);
});

test("somebody whose enrolment was taken back is an absent, and no change of hours", async () => {
  const day = await aDay({ enterprises: 2, buyers: 2 });
  await placed(day, 0, 0, 1);
  await placed(day, 1, 1, 1);
  const { workspace, enterprises } = day;
  const [enrolment] = workspace.directory.linked("enrolments", "enterprise", enterprises[0] ?? "");
  if (enrolment === undefined) throw new Error("not enrolled");
  await workspace.remove([enrolment]);
  await open(day);
  expect(
    await screen.findByRole("status", { name: /^1 absent → / }, { timeout: 20_000 }),
  ).toBeVisible();
});

test("where the browser starts no worker, it is said, the plan stays, and one can ask again", async () => {
  const day = await aDay({ enterprises: 1, buyers: 1 });
  const stays = await placed(day, 0, 0, 1);
  const mend = breakWorkers("refused");
  const address = `/evenements/${day.event}/horaire/replanifier`;
  await openPages(pages, { address, workspace: day.workspace });
  const alert = await screen.findByRole("alert");
  expect(alert).toHaveTextContent("L’appareil n’a pas pu chercher d’horaire.");
  expect(screen.queryByRole("progressbar")).toBeNull();
  mend();
  runWorkersHere();
  await userEvent.click(screen.getByRole("button", { name: "Essayer de nouveau" }));
  expect(await screen.findByText("Rien à changer.", {}, { timeout: 20_000 })).toBeVisible();
  expect(day.workspace.directory.find("meetings", stays)?.status).toBe("planned");
});

test("what falls is told as the day goes; who came unannounced and suits nobody is told too, with the way to a wish", async () => {
  const day = await aDay({ enterprises: 2, buyers: 2 });
  await placed(day, 0, 1, 3);
  await placed(day, 0, 0, 1);
  await placed(day, 1, 0, 2);
  const { workspace, event } = day;
  const enterprise = await put(workspace, "enterprises", anEnterprise({ name: "Savonnerie" }));
  const enrolment = await put(workspace, "enrolments", { event, enterprise, status: "walk-in" });
  await miss(day, 0);
  await open(day);
  const fallen = await screen.findByRole("list", { name: "Ce qui tombe" }, { timeout: 20_000 });
  const rows = within(fallen).getAllByRole("listitem");
  expect(rows.map((row) => row.textContent)).toEqual([
    expect.stringMatching(/Ville 1.*ronde 1/),
    expect.stringMatching(/Ville 2.*ronde 3/),
  ]);
  const idle = screen.getByRole("list", { name: "Sans aucune rencontre" });
  const [link, ...others] = within(idle).getAllByRole("link");
  expect(others).toEqual([]);
  expect(link).toHaveTextContent(/Savonnerie.*ajoutez-lui un souhait/);
  expect(link).toHaveAttribute("href", `#/inscriptions/${enrolment}`);
});
