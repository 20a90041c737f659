import { screen, waitFor, within } from "@solidjs/testing-library";
import { userEvent } from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";
import { MyDayPage } from "#features/my-day/my-day-page.tsx";
import { findEdition } from "#storage/edition.ts";
import { findSetting } from "#storage/settings.ts";
import { aDay } from "../../support/a-day.ts";
import { aNeed } from "../../support/builders.ts";
import { downloaded } from "../../support/downloads.ts";
import { asReader } from "../../support/reader.ts";
import { anotherValue, openPage, put } from "../../support/render.tsx";

afterEach(() => void vi.restoreAllMocks());

/** The day of « Atelier 1 » on its own phone, when clocks show « hour ». */
async function openMyDay(hour: string) {
  const now = () => Date.parse(`2026-11-23T${hour}-05:00`);
  const day = await aDay({ enterprises: 2, buyers: 3 }, { on: "2026-11-23" }, { now });
  const { workspace, event, enterprises, buyers } = day;
  const meet = (e: number, b: number, round: number, status: "planned" | "cancelled" = "planned") =>
    put(workspace, "meetings", {
      event,
      enterprise: enterprises[e] ?? "",
      buyer: buyers[b] ?? "",
      round,
      table: b + 1,
      status,
    });
  await meet(0, 0, 1);
  await meet(0, 1, 2);
  await meet(0, 2, 4, "cancelled");
  await meet(1, 2, 2);
  await put(workspace, "needs", aNeed({ buyer: buyers[1] ?? "", title: "Repas des bénévoles" }));
  await asReader(workspace, { type: "enterprises", id: enterprises[0] ?? "", name: "Atelier 1" });
  await openPage(MyDayPage, {
    path: "/evenements/:id",
    address: `/evenements/${event}`,
    workspace,
  });
  await screen.findByRole("heading", { name: "Mes rendez-vous" });
  return day;
}

const rows = (name: string) =>
  within(screen.getByRole("list", { name }))
    .getAllByRole("listitem")
    .map((row) => row.textContent);

test("during a round the phone says the table, with whom, the time that is left and what to ask", async () => {
  await openMyDay("09:20:00");
  const card = await screen.findByRole("region", { name: "Rendez-vous en cours" });
  expect(within(card).getByRole("img", { name: "table 2" })).toBeVisible();
  expect(within(card).getByText("Ville 2")).toBeVisible();
  expect(within(card).getByRole("timer", { name: "7 minutes restantes" })).toBeVisible();
  const asked = within(screen.getAllByRole("list")[0] ?? document.body).getAllByRole("listitem");
  expect(asked.map((one) => one.textContent)).toEqual([
    expect.stringMatching(/Repas des bénévoles.*qui décide/),
    expect.stringMatching(/quel est le bon moment/i),
  ]);
  expect(rows("Déjà passés")).toEqual([expect.stringMatching(/9.h.*Ville 1.*Ronde 1/)]);
  expect(rows("Ensuite")).toEqual([expect.stringMatching(/Ville 3.*Ronde 4.*annulée/)]);
});

test("before the day begins all its meetings are to come, and those of others are not among them", async () => {
  await openMyDay("07:30:00");
  await screen.findByRole("list", { name: "Ensuite" });
  expect(rows("Ensuite")).toHaveLength(3);
  expect(screen.getByText("2 rencontres")).toBeVisible();
  expect(screen.queryByRole("region")).toBeNull();
});

test.for([
  ["within the hour before the first", "08:30:00", "table 1", "dans 30 minutes"],
  ["while tables are changed", "09:13:30", "table 2", "dans 2 minutes"],
] as const)("%s the next table is said large, and how soon", async ([, hour, table, left]) => {
  await openMyDay(hour);
  const card = await screen.findByRole("region", { name: "Prochain rendez-vous" });
  expect(within(card).getByRole("img", { name: table })).toBeVisible();
  expect(within(card).getByRole("timer", { name: left })).toBeVisible();
});

test("a meeting that is over asks to be rated, until it is", async () => {
  const { workspace, event } = await openMyDay("09:13:30");
  expect(await screen.findByRole("link", { name: "Évaluer Ville 1" })).toBeVisible();
  const meeting = workspace.directory.list("meetings").find(({ round }) => round === 1)?.id ?? "";
  const rating = await put(workspace, "ratings", { meeting, event, side: "enterprise" });
  expect(screen.getByRole("link", { name: "Évaluer Ville 1" })).toBeVisible();
  await anotherValue(workspace, "ratings", rating, { interest: "good" });
  expect(rows("Déjà passés")).toEqual([expect.stringMatching(/Ville 1.*évaluée/)]);
  expect(screen.queryByRole("link", { name: /^Évaluer/ })).toBeNull();
});

test("once it is over nothing is to come", async () => {
  await openMyDay("12:00:00");
  await screen.findByRole("list", { name: "Déjà passés" });
  expect(rows("Déjà passés")).toHaveLength(3);
  expect(screen.queryByRole("list", { name: "Ensuite" })).toBeNull();
});

test("a new edition says what moved since this phone last showed the day", async () => {
  const { workspace, event, enterprises, buyers } = await openMyDay("07:30:00");
  await screen.findByRole("list", { name: "Ensuite" });
  expect(rows("Ensuite").join()).not.toMatch(/était|nouvelle/);
  const { db } = workspace.store;
  await waitFor(async () => expect(await findSetting(db, `screen/my-day-${event}`)).toBeDefined());
  const [first, second] = workspace.directory
    .linked("meetings", "enterprise", enterprises[0] ?? "")
    .toSorted((a, b) => (a.round ?? 0) - (b.round ?? 0));
  await anotherValue(workspace, "meetings", first?.id ?? "", { round: 3 });
  await anotherValue(workspace, "meetings", second?.id ?? "", { table: 9 });
  const pair = { enterprise: enterprises[0] ?? "", buyer: buyers[2] ?? "" };
  await put(workspace, "meetings", { event, ...pair, round: 4, table: 3 });
  const edition = await findEdition(db);
  if (edition === undefined) throw new Error("no edition");
  await db.published.put({ id: "edition", value: { ...edition, number: 4 } });
  await waitFor(() =>
    expect(rows("Ensuite")).toEqual([
      expect.stringMatching(/Ville 2.*était à la table 2/),
      expect.stringMatching(/Ville 1.*reculée, était à 9.h/),
      // What stood at that hour and was cancelled gives its place to what is there now.
      expect.stringMatching(/Ville 3.*nouvelle/),
    ]),
  );
  const kept = await findSetting(db, `screen/my-day-${event}`);
  expect(kept).toMatchObject({ edition: 4, before: { [first?.id ?? ""]: { round: 1, table: 1 } } });
});

test("a round that is not held after all holds up nothing: its meeting is struck, and the next one is called", async () => {
  const { workspace, event } = await openMyDay("09:05:00");
  const meetings = workspace.directory.list("meetings");
  const of = (round: number) => meetings.find((one) => one.round === round)?.id ?? "";
  await anotherValue(workspace, "meetings", of(1), { status: "cancelled" });
  await anotherValue(workspace, "meetings", of(4), { round: 3, status: "planned" });
  await anotherValue(workspace, "events", event, { lostRounds: ["2"] });
  const card = await screen.findByRole("region", { name: "Prochain rendez-vous" });
  expect(within(card).getByRole("img", { name: "table 3" })).toBeVisible();
  expect(rows("Ensuite")).toEqual([expect.stringMatching(/9.h.15.*Ville 2.*Ronde 2.*annulée/)]);
});

test("a meeting that was moved out of a round that is not held says when that round was", async () => {
  const { workspace, event, enterprises } = await openMyDay("07:30:00");
  await screen.findByRole("list", { name: "Ensuite" });
  const { db } = workspace.store;
  await waitFor(async () => expect(await findSetting(db, `screen/my-day-${event}`)).toBeDefined());
  const moved = workspace.directory
    .linked("meetings", "enterprise", enterprises[0] ?? "")
    .find(({ round }) => round === 2);
  await anotherValue(workspace, "events", event, { lostRounds: ["2"] });
  await anotherValue(workspace, "meetings", moved?.id ?? "", { round: 3 });
  const edition = await findEdition(db);
  if (edition === undefined) throw new Error("no edition");
  await db.published.put({ id: "edition", value: { ...edition, number: 4 } });
  await waitFor(() =>
    expect(rows("Ensuite").join()).toMatch(/9.h.30.*Ville 2.*reculée, était à 9.h.15/),
  );
});

test("the own meetings go to the calendar of the phone, one that is cancelled as such, and nobody else’s", async () => {
  await openMyDay("07:30:00");
  const add = await screen.findByRole("button", { name: "Ajouter à mon agenda" });
  const { name, text } = await downloaded(() => userEvent.click(add));
  expect(name).toBe("Journée de maillage.ics");
  const said = (property: string) =>
    text
      .match(new RegExp(`^${property}:.*`, "gm"))
      ?.map((line) => line.trim().split(":").at(-1)?.trim());
  expect(said("SUMMARY")).toEqual(["Ville 1", "Ville 2", "Ville 3"]);
  expect(said("STATUS")).toEqual(["CONFIRMED", "CONFIRMED", "CANCELLED"]);
});
