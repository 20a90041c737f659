import { screen, within } from "@solidjs/testing-library";
import { userEvent } from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { EnrolmentPage } from "#features/enrolments/enrolment-page.tsx";
import { ReplanPage } from "#features/replan/replan-page.tsx";
import { UnforeseenPage } from "#features/unforeseen/unforeseen-page.tsx";
import { isPlaced } from "#domain/meeting.ts";
import { roundsOf } from "#parts/day-rounds.ts";
import { type ADay, aDay, placed } from "../../support/a-day.ts";
import { openPages } from "../../support/render.tsx";
import { runWorkersHere } from "../../support/workers.ts";

vi.setConfig({ testTimeout: 30_000 });

const pages = {
  "/evenements/:id/imprevus": UnforeseenPage,
  "/evenements/:id/horaire/replanifier": ReplanPage,
  "/inscriptions/:id": EnrolmentPage,
};

function open({ workspace, event }: ADay) {
  runWorkersHere();
  return openPages(pages, { address: `/evenements/${event}/imprevus`, workspace });
}

const hoursOf = ({ workspace, event }: ADay) =>
  roundsOf(workspace.directory.find("events", event) ?? {}).map(
    ({ number, from }) => `${number} ${from}`,
  );

async function replan({ event }: ADay, go: (address: string) => void, name: RegExp) {
  go(`/evenements/${event}/horaire/replanifier`);
  return screen.findByRole("status", { name }, { timeout: 20_000 });
}

test("a round that runs over moves the rest in one tap; more is a separate act, and it can be taken back", async () => {
  const day = await aDay();
  await open(day);
  await userEvent.click(await screen.findByRole("radio", { name: "Ronde 1" }));
  await userEvent.click(screen.getByRole("button", { name: /^5\sminutes$/ }));
  await screen.findByText("La suite reprend à 9 h 20; la journée finit à 10 h 02.");
  expect(hoursOf(day)).toEqual(["1 09:00", "2 09:20", "3 09:35", "4 09:50"]);
  expect(screen.getByText("La suite est déjà décalée de 5 minutes.")).toBeVisible();
  expect(screen.queryByRole("button", { name: /^5\sminutes$/ })).toBeNull();
  await userEvent.click(screen.getByRole("button", { name: "Décaler encore" }));
  await userEvent.click(screen.getByRole("button", { name: /^\+\s10\sminutes$/ }));
  const list = screen.getByRole("list", { name: "Retards" });
  await within(list).findByText("Ronde 1 : 15 minutes de plus");
  expect(screen.getByText("La suite est déjà décalée de 15 minutes.")).toBeVisible();
  // Another round has its own.
  await userEvent.click(screen.getByRole("radio", { name: "Le début" }));
  expect(screen.getByRole("button", { name: /^5\sminutes$/ })).toBeVisible();
  await userEvent.click(within(list).getByRole("button", { name: /^Enlever/ }));
  await screen.findByText("Le retard est enlevé.");
  expect(hoursOf(day)[1]).toBe("2 09:15");
  await userEvent.click(screen.getByRole("button", { name: "Annuler" }));
  await expect.poll(() => hoursOf(day)[1]).toBe("2 09:30");
});

test("a pause makes up for a delay in one tap: the rest keeps its hour", async () => {
  const pauses = [{ key: "p", from: "09:27", to: "09:45" }] as const;
  const day = await aDay({}, { pauses: [...pauses], end: "10:15" });
  await open(day);
  await userEvent.click(await screen.findByRole("radio", { name: "Le début" }));
  await userEvent.click(screen.getByRole("button", { name: /^10\sminutes$/ }));
  await userEvent.click(await screen.findByRole("button", { name: "Rattraper sur la pause" }));
  await screen.findByText("rattrapé par la pause après la ronde 2");
  expect(hoursOf(day)).toEqual(["1 09:10", "2 09:25", "3 09:45", "4 10:00"]);
});

test("a round that is dropped saves its meetings elsewhere, and the verdict says why", async () => {
  const day = await aDay({ enterprises: 1, buyers: 2 });
  await placed(day, 0, 0, 1);
  const moved = await placed(day, 0, 1, 2);
  const { go } = await open(day);
  await screen.findByText("Toutes les rencontres à venir tiennent.");
  await userEvent.click(screen.getByRole("checkbox", { name: /^2\s· 9\sh\s15/ }));
  await screen.findByText("La ronde 2 n’aura pas lieu.");
  expect(screen.getByText("1 rencontre ne tient plus")).toBeVisible();
  await replan(day, go, /^1\sronde de moins → 1 déplacement, 0 rencontre perdue$/);
  expect(screen.getByText("la ronde n’a plus lieu")).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Accepter" }));
  await screen.findByText(/^Nouvel horaire gardé : 1 ronde de moins, 1 déplacement/);
  const { directory } = day.workspace;
  expect(directory.find("meetings", moved)?.round).toBeGreaterThan(2);
});

test("a table that is gone is told by its number; who sat there sits elsewhere at the same hour", async () => {
  const day = await aDay({ enterprises: 1, buyers: 1 }, { tables: 2 });
  const moved = await placed(day, 0, 0, 1);
  const { go } = await open(day);
  const tables = await screen.findByRole("group", { name: "Une table n’est plus là" });
  await userEvent.click(within(tables).getByRole("checkbox", { name: "1" }));
  await screen.findByText("La table 1 n’est plus là, à partir de la ronde 1.");
  await replan(day, go, /^1\stable de moins → 0 déplacement, 0 rencontre perdue$/);
  expect(screen.getByText("la table 1 n’est plus là")).toBeVisible();
  expect(screen.getByText("1 rencontre change de table, à la même heure.")).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Accepter" }));
  await screen.findByText(/^Nouvel horaire gardé/);
  expect(day.workspace.directory.find("meetings", moved)).toMatchObject({ round: 1, table: 2 });
  await userEvent.click(screen.getByRole("button", { name: "Annuler" }));
  await expect.poll(() => day.workspace.directory.find("meetings", moved)?.table).toBe(1);
});

test("who leaves at an hour keeps what fits before it, and the rest says why it falls", async () => {
  const day = await aDay({ enterprises: 1, buyers: 2 });
  const { workspace, event, enterprises } = day;
  await placed(day, 0, 0, 1);
  await placed(day, 0, 1, 3);
  const { go } = await open(day);
  const [enrolment] = workspace.directory.linked("enrolments", "enterprise", enterprises[0] ?? "");
  go(`/inscriptions/${enrolment?.id}`);
  const leaves = await screen.findByRole("group", { name: "Part à" });
  await userEvent.click(within(leaves).getByRole("radio", { name: /^9\sh\s15$/ }));
  await screen.findByText("Atelier 1 : part à 9 h 15.");
  await replan(day, go, /^1\sarrivée ou départ à une autre heure → 0 déplacement, 1 rencontre/);
  expect(screen.getByText("Atelier 1 part à 9 h 15")).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Accepter" }));
  await screen.findByText(/^Nouvel horaire gardé/);
  const left = workspace.directory.linked("meetings", "event", event).filter(isPlaced);
  expect(left.map(({ round }) => round)).toEqual([1]);
});

test("while a day runs, only what is still to come can be said of it, from the round that is on", async () => {
  const now = () => Date.parse("2026-11-23T09:20:00-05:00");
  const day = await aDay({}, { on: "2026-11-23" }, { now });
  await open(day);
  expect(await screen.findByRole("radio", { name: "Ronde 2" })).toBeChecked();
  expect(screen.getByRole("radio", { name: "Ronde 3" })).not.toBeChecked();
  expect(screen.queryByRole("radio", { name: "Le début" })).toBeNull();
  const rounds = screen.getByRole("group", { name: "Une ronde n’aura pas lieu" });
  expect(within(rounds).getAllByRole("checkbox")).toHaveLength(2);
  await userEvent.click(screen.getByRole("button", { name: /^5\sminutes$/ }));
  await screen.findByText("La suite reprend à 9 h 35; la journée finit à 10 h 02.");
  expect(hoursOf(day)).toEqual(["1 09:00", "2 09:15", "3 09:35", "4 09:50"]);
  const tables = screen.getByRole("group", { name: "Une table n’est plus là" });
  await userEvent.click(within(tables).getByRole("checkbox", { name: "2" }));
  await screen.findByText("La table 2 n’est plus là, à partir de la ronde 3.");
  expect(day.workspace.directory.find("events", day.event)?.lostTables).toEqual([
    { key: "2", from: 3 },
  ]);
});
