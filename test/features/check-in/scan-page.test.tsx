import { screen, within } from "@solidjs/testing-library";
import { userEvent } from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { badgeText } from "#domain/day-badge.ts";
import { CheckInPage } from "#features/check-in/check-in-page.tsx";
import { ScanBadgesPage } from "#features/check-in/scan-page.tsx";
import { type ADay, aDay } from "../../support/a-day.ts";
import { anEvent, anId } from "../../support/builders.ts";
import { readCodesHere } from "../../support/code-camera.ts";
import { aColleague, exchange, openPages, put } from "../../support/render.tsx";
import { runWorkersHere } from "../../support/workers.ts";

vi.setConfig({ testTimeout: 30_000 });

const pages = {
  "/evenements/:id/accueil": CheckInPage,
  "/evenements/:id/accueil/scanner": ScanBadgesPage,
};

async function openScanner(day: ADay) {
  runWorkersHere();
  const { workspace, event } = day;
  const opened = await openPages(pages, {
    address: `/evenements/${event}/accueil/scanner`,
    workspace,
  });
  await screen.findByText(/^0 arrivé sur/);
  const pictureOf = readCodesHere();
  /** A picture of a code stands for the camera, which jsdom has not. */
  const show = (text: string) =>
    userEvent.upload(screen.getByLabelText("Choisir une photo du code"), pictureOf(text));
  return { ...opened, show };
}

const enrolmentOf = ({ workspace }: ADay, id: string | undefined) =>
  workspace.directory
    .list("enrolments")
    .find(({ enterprise, buyer }) => id === enterprise || id === buyer);

const badgeOf = (day: ADay, id: string | undefined) =>
  badgeText({ event: day.event, enrolment: enrolmentOf(day, id)?.id ?? "" });

test("a badge says who has come; shown twice it says so, and notes nothing more", async () => {
  const day = await aDay({ enterprises: 2, buyers: 1 });
  const { show } = await openScanner(day);
  await show(badgeOf(day, day.enterprises[0]));
  expect(await screen.findByRole("heading", { name: "Atelier 1" })).toBeVisible();
  expect(screen.getByText(/^Arrivée notée à 14 h 05\.$/)).toBeVisible();
  expect(screen.getByText("1 arrivé sur 3")).toBeVisible();
  await show(badgeOf(day, day.enterprises[0]));
  expect(await screen.findByText("Arrivée déjà notée à 14 h 05.")).toBeVisible();
  expect(enrolmentOf(day, day.enterprises[0])?.arrivals).toHaveLength(1);
  expect(within(screen.getByRole("list")).getAllByRole("listitem")).toHaveLength(1);
});

test("a strange code, a badge of another day or of nobody here says so, and the next badge is read", async () => {
  const day = await aDay({ enterprises: 1, buyers: 1 });
  const other = await put(day.workspace, "events", anEvent({ title: "Journée de Matane" }));
  const { show } = await openScanner(day);
  await show("https://example.org/menu");
  await screen.findByRole("heading", { name: "Ce n’est pas un badge de journée" });
  await show(badgeText({ event: other, enrolment: anId() }));
  await screen.findByRole("heading", { name: "Badge d’une autre journée" });
  expect(screen.getByText(/Journée de Matane/)).toBeVisible();
  await show(badgeText({ event: day.event, enrolment: anId() }));
  await screen.findByRole("heading", { name: "Inscription inconnue sur cet appareil" });
  expect(screen.getByText("0 arrivé sur 2")).toBeVisible();
  await show(badgeOf(day, day.buyers[0]));
  await screen.findByRole("heading", { name: "Ville 1" });
  expect(screen.getByText("sans rendez-vous · tient la table 1")).toBeVisible();
});

test("an arrival that was noted by mistake is taken back", async () => {
  const day = await aDay({ enterprises: 1, buyers: 1 });
  const { show } = await openScanner(day);
  await show(badgeOf(day, day.enterprises[0]));
  await userEvent.click(await screen.findByRole("button", { name: "Annuler" }));
  await screen.findByText("0 arrivé sur 2");
  await expect.poll(() => screen.queryByRole("heading", { name: "Atelier 1" })).toBeNull();
});

test("two desks apart read the same badge: the earliest hour stands, and the list says that both did", async () => {
  const day = await aDay({ enterprises: 1, buyers: 1 });
  const { workspace, enterprises, event } = day;
  const other = await aColleague(workspace);
  const enrolment = enrolmentOf(day, enterprises[0]);
  await other.save([
    {
      type: "enrolments",
      id: enrolment?.id ?? "",
      shown: other.directory.find("enrolments", enrolment?.id)?.record,
      values: {
        status: "present",
        arrivals: [{ key: "elsewhere111", at: "2026-11-23T13:41:00.000Z" }],
      },
    },
  ]);
  const { go, show } = await openScanner(day);
  await show(badgeOf(day, enterprises[0]));
  await screen.findByText(/^Arrivée notée à 14 h 05\.$/);
  await exchange(other, workspace);
  await show(badgeOf(day, enterprises[0]));
  expect(
    await screen.findByText(/^Arrivée déjà notée à 8 h 41 sur un autre appareil/),
  ).toBeVisible();
  expect(enrolmentOf(day, enterprises[0])?.conflicts).toEqual([]);
  go(`/evenements/${event}/accueil`);
  expect(
    await screen.findByText("à 8 h 41 · notée aussi à 14 h 05 sur un autre appareil"),
  ).toBeVisible();
});

test("the code printed under a badge finds its line, with its hyphen or without", async () => {
  const day = await aDay({ enterprises: 2, buyers: 1 });
  const { go } = await openScanner(day);
  go(`/evenements/${day.event}/accueil`);
  const [, code = ""] = badgeOf(day, day.enterprises[1]).split(" ");
  const list = await screen.findByRole("list", { name: "Pas encore là" });
  const field = screen.getByLabelText("Trois lettres d’un nom");
  for (const typed of [code, code.toLowerCase(), code.replace("-", ""), code.replace("-", " ")]) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other, as a person types
    await userEvent.clear(field);
    // oxlint-disable-next-line no-await-in-loop
    await userEvent.type(field, typed);
    // oxlint-disable-next-line no-await-in-loop
    await expect.poll(() => within(list).getAllByRole("listitem").length).toBe(1);
    expect(within(list).getByText("Atelier 2")).toBeVisible();
  }
});
