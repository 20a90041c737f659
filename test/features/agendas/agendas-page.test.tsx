import { screen, within } from "@solidjs/testing-library";
import { userEvent } from "@testing-library/user-event";
import { expect, test } from "vitest";
import { badgeCode } from "#domain/day-badge.ts";
import { AgendaPage } from "#features/agendas/agenda-page.tsx";
import { AgendasPage } from "#features/agendas/agendas-page.tsx";
import { type ADay, aDay, placed } from "../../support/a-day.ts";
import { anotherValue, openPages, put } from "../../support/render.tsx";

const pages = { "/evenements/:id/agendas": AgendasPage, "/inscriptions/:id/agenda": AgendaPage };

const enrolmentOf = ({ workspace }: ADay, id: string | undefined) =>
  workspace.directory
    .list("enrolments")
    .find(({ enterprise, buyer }) => id === enterprise || id === buyer);

async function openDay(day: ADay, what = "") {
  const address = `/evenements/${day.event}/agendas${what && `?quoi=${what}`}`;
  const opened = await openPages(pages, { address, workspace: day.workspace });
  await screen.findByRole("heading", { name: "Imprimer et distribuer" });
  return opened;
}

const textOf = (row: HTMLElement) =>
  within(row)
    .getAllByRole("cell")
    .map((cell) => cell.textContent?.replaceAll("\u00A0", " ").trim());

test("an agenda says each round of who has it, what is free and the pause; nobody’s contact is in it", async () => {
  const day = await aDay({}, { pauses: [{ key: "a", from: "09:27", to: "09:30" }] });
  await put(day.workspace, "contacts", { buyer: day.buyers[0] ?? "", lastName: "Secrète" });
  await placed(day, 0, 0, 1);
  await placed(day, 0, 1, 3);
  await openDay(day);
  const sheet = await screen.findByRole("article", { name: "Atelier 1" });
  const rows = within(sheet).getAllByRole("row").slice(1).map(textOf);
  expect(rows).toEqual([
    ["9 h", "1", "1", "Ville 1"],
    ["9 h 15", "2", "", "libre"],
    ["9 h 27", "", "", "pause"],
    ["9 h 30", "3", "2", "Ville 2"],
    ["9 h 45", "4", "", "libre"],
  ]);
  expect(within(sheet).getByRole("img", { name: /^Agenda d’Atelier 1/ })).toBeVisible();
  expect(screen.queryByText(/Secrète/)).toBeNull();
  expect(screen.queryByRole("article", { name: "Atelier 2" })).toBeNull();
});

test("a table’s sheet says who comes, with room to write; the poster has each enterprise’s tables", async () => {
  const day = await aDay();
  await placed(day, 0, 1, 1);
  await placed(day, 1, 1, 2);
  await openDay(day, "tables");
  const sheet = await screen.findByRole("article", { name: "Ville 2" });
  expect(within(sheet).getAllByRole("row").slice(1).map(textOf)).toEqual([
    ["9 h", "Atelier 1", "0\u20021\u20022\u20023", ""],
    ["9 h 15", "Atelier 2", "0\u20021\u20022\u20023", ""],
  ]);
  await userEvent.click(screen.getByLabelText("Affiche de la salle"));
  const row = await screen.findByRole("row", { name: /^Atelier 2/ });
  expect(textOf(row)).toEqual(["", "2", "", ""]);
});

test("a badge bears the person who comes, the organisation, its table or side, and its code", async () => {
  const day = await aDay({ enterprises: 1, buyers: 1 });
  const { workspace, buyers, enterprises } = day;
  const person = await put(workspace, "contacts", {
    buyer: buyers[0] ?? "",
    firstName: "Karl",
    lastName: "Ouellet",
  });
  const seat = enrolmentOf(day, buyers[0]);
  await anotherValue(workspace, "enrolments", seat?.id ?? "", { people: [person] });
  await openDay(day, "badges");
  const badge = await screen.findByRole("region", { name: "Karl Ouellet" });
  expect(within(badge).getByText("Ville 1")).toBeVisible();
  expect(within(badge).getByRole("img", { name: "table 1" })).toBeVisible();
  expect(within(badge).getByText(badgeCode(seat?.id ?? ""))).toBeVisible();
  const other = screen.getByRole("region", { name: "Atelier 1" });
  expect(within(other).getByText("Entreprise")).toBeVisible();
  const code = badgeCode(enrolmentOf(day, enterprises[0])?.id ?? "");
  expect(within(other).getByText(code)).toBeVisible();
});

test("who is only invited has no badge, unless it is asked for alone", async () => {
  const day = await aDay({ enterprises: 2, buyers: 1 });
  const invited = enrolmentOf(day, day.enterprises[0])?.id ?? "";
  await anotherValue(day.workspace, "enrolments", invited, { status: "invited" });
  const { go } = await openDay(day, "badges");
  await screen.findByRole("region", { name: "Atelier 2" });
  expect(screen.queryByRole("region", { name: "Atelier 1" })).toBeNull();
  go(`/evenements/${day.event}/agendas?quoi=badges&pour=${invited}`);
  expect(await screen.findByRole("region", { name: "Atelier 1" })).toBeVisible();
  expect(screen.queryByRole("region", { name: "Atelier 2" })).toBeNull();
});

test("once printed, rounds are held by one tap, and let go one by one", async () => {
  const day = await aDay();
  const printed = () => day.workspace.directory.find("events", day.event)?.printed;
  await placed(day, 0, 0, 1);
  await openDay(day);
  await userEvent.click(
    await screen.findByRole("button", { name: "Marquer les rondes 1 à 4 comme imprimées" }),
  );
  await screen.findByText("Les rondes 1 à 4 sont imprimées.");
  expect(printed()).toEqual(["1", "2", "3", "4"]);
  await userEvent.click(screen.getByRole("checkbox", { name: "3" }));
  await screen.findByText("La ronde 3 peut de nouveau bouger.");
  expect(printed()).toEqual(["1", "2", "4"]);
});

test("without a plan the way to it is shown; badges are ready", async () => {
  const day = await aDay();
  await openDay(day);
  expect(await screen.findByRole("link", { name: "Ouvrir l’horaire" })).toBeVisible();
  expect(screen.queryByRole("button", { name: "Imprimer" })).toBeNull();
  await userEvent.click(screen.getByLabelText("Badges"));
  expect(await screen.findByRole("button", { name: "Imprimer" })).toBeVisible();
});

test("the agenda of one leads from its name to its code, and the code says every meeting", async () => {
  const day = await aDay();
  await placed(day, 0, 0, 1);
  await placed(day, 0, 1, 4);
  const { go } = await openDay(day, "telephones");
  const link = await screen.findByRole("link", { name: /^Atelier 1/ });
  go(link.getAttribute("href")?.slice(1) ?? "");
  expect(await screen.findByRole("img", { name: "Agenda d’Atelier 1, en texte" })).toBeVisible();
  const text = document.querySelector("pre")?.textContent;
  expect(text?.split("\n").slice(-2)).toEqual(["9 h T1 Ville 1", "9 h 45 T2 Ville 2"]);
  expect(text).toContain(badgeCode(enrolmentOf(day, day.enterprises[0])?.id ?? ""));
  expect(screen.getByRole("button", { name: "Fichier de calendrier" })).toBeVisible();
  // To a reader of this sheet, not to the list of all of them.
  expect(screen.getByRole("link", { name: "Préparer un fichier pour lui" })).toHaveAttribute(
    "href",
    `#/publications/lecteurs/nouveau?entreprise=${day.enterprises[0]}`,
  );
});

test("a round that is not held after all is on no sheet, and stays printed when the others are", async () => {
  const day = await aDay();
  const printed = () => day.workspace.directory.find("events", day.event)?.printed;
  await placed(day, 0, 0, 1);
  await placed(day, 1, 0, 2);
  await anotherValue(day.workspace, "events", day.event, { lostRounds: ["2"], printed: ["2"] });
  await openDay(day, "tables");
  const sheet = await screen.findByRole("article", { name: "Ville 1" });
  expect(within(sheet).getByText("Atelier 1")).toBeVisible();
  expect(within(sheet).queryByText("Atelier 2")).toBeNull();
  await userEvent.click(screen.getByRole("button", { name: /comme imprimées$/ }));
  await expect.poll(() => printed()?.toSorted()).toEqual(["1", "2", "3", "4"]);
});

test("a pause begins on paper when the round before it is over, however late that is", async () => {
  const pauses = [{ key: "a", from: "09:27", to: "09:30" }] as const;
  const delays = [{ key: "1", round: 1, minutes: 10 }];
  const day = await aDay({}, { pauses, delays });
  await placed(day, 0, 0, 1);
  await placed(day, 0, 1, 4);
  await openDay(day);
  const sheet = await screen.findByRole("article", { name: "Atelier 1" });
  const lines = within(sheet).getAllByRole("row").slice(1).map(textOf);
  expect(lines.map(([hour = ""]) => hour)).toEqual(["9 h", "9 h 25", "9 h 37", "9 h 40", "9 h 55"]);
  expect(lines[2]?.at(-1)).toBe("pause");
});
