import { screen, within } from "@solidjs/testing-library";
import { userEvent } from "@testing-library/user-event";
import { expect, test } from "vitest";
import { SchedulePage } from "#features/schedule/schedule-page.tsx";
import { isPlaced } from "#domain/meeting.ts";
import { type ADay, aDay, placed } from "../../support/a-day.ts";
import { anotherValue, openPage, put } from "../../support/render.tsx";
import { runWorkersHere } from "../../support/workers.ts";

function openDay({ workspace, event }: ADay) {
  runWorkersHere();
  const address = `/evenements/${event}/horaire`;
  return openPage(SchedulePage, { path: "/evenements/:id/horaire", address, workspace });
}

test("a wish without a place says why not; where nothing stands against it, one tap places it", async () => {
  const day = await aDay({ enterprises: 1, buyers: 2 });
  const { workspace, event, enterprises, buyers } = day;
  const [enterprise = ""] = enterprises;
  await put(workspace, "vetoes", { event, enterprise, buyer: buyers[1] ?? "", side: "team" });
  await openDay(day);
  await placed(day, 0, 0, 1);
  const list = await screen.findByRole("list", { name: "Souhaits sans place" });
  expect(within(list).getByText("à ne pas réunir")).toBeVisible();
  await workspace.remove(workspace.directory.list("vetoes"));
  expect(await within(list).findByText("rien ne s’y oppose à la ronde 2")).toBeVisible();
  await userEvent.click(within(list).getByRole("button", { name: "Placer à la ronde 2" }));
  await screen.findByText("Rencontre placée.");
  expect(day.workspace.directory.list("meetings").filter(isPlaced)).toContainEqual(
    expect.objectContaining({ round: 2, table: 2, pinned: true, origin: "hand" }),
  );
});

test("a wish without a place says that somebody has all the meetings wanted, and names no round", async () => {
  const day = await aDay({ enterprises: 1, buyers: 2 });
  const { workspace, enterprises } = day;
  const [own] = workspace.directory.linked("enrolments", "enterprise", enterprises[0] ?? "");
  await anotherValue(workspace, "enrolments", own?.id ?? "", { maxMeetings: 1 });
  await placed(day, 0, 0, 1);
  await openDay(day);
  const list = await screen.findByRole("list", { name: "Souhaits sans place" });
  expect(
    within(list).getByText(
      "Atelier 1 a déjà toutes les rencontres voulues : il faudrait renoncer à Atelier 1 × Ville 1",
    ),
  ).toBeVisible();
});

test("a wish without a place says that the tables are taken, where others than its two would give way", async () => {
  const day = await aDay({ enterprises: 2, buyers: 2 }, { tables: 1, end: "09:12", minimum: 0 });
  await placed(day, 0, 0, 1);
  await day.workspace.save(
    day.workspace.directory.list("enrolments").map(({ id, record }) => ({
      type: "enrolments",
      id,
      shown: record,
      values: { table: null },
    })),
  );
  await openDay(day);
  const list = await screen.findByRole("list", { name: "Souhaits sans place" });
  const reasons = within(list)
    .getAllByRole("listitem")
    .map(({ textContent }) => textContent.replaceAll("\u00A0", " "));
  expect(reasons.toSorted()).toEqual([
    "Atelier 1 × Ville 2 à la ronde 1, elle ferait perdre Atelier 1 × Ville 1",
    "Atelier 2 × Ville 1 à la ronde 1, elle ferait perdre Atelier 1 × Ville 1",
    "Atelier 2 × Ville 2 à la ronde 1, toutes les tables sont prises : il faudrait renoncer à Atelier 1 × Ville 1",
  ]);
});

test("once every round has begun, a wish without a place does not say that nobody was expected", async () => {
  const now = () => Date.parse("2026-11-30T14:00:00-05:00");
  const day = await aDay({ enterprises: 1, buyers: 2 }, { on: "2026-11-23" }, { now });
  await placed(day, 0, 0, 1);
  await openDay(day);
  const list = await screen.findByRole("list", { name: "Souhaits sans place" });
  expect(within(list).getByText("leurs rondes communes ne sont plus à planifier")).toBeVisible();
});
