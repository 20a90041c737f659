import { screen, within } from "@solidjs/testing-library";
import { userEvent } from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { isPlaced } from "#domain/meeting.ts";
import { ReplanPage } from "#features/replan/replan-page.tsx";
import { SchedulePage } from "#features/schedule/schedule-page.tsx";
import { CheckInPage } from "#features/check-in/check-in-page.tsx";
import { type ADay, aDay, placed } from "../../support/a-day.ts";
import { anotherValue, openPages } from "../../support/render.tsx";
import { runWorkersHere } from "../../support/workers.ts";

vi.setConfig({ testTimeout: 60_000 });

const pages = {
  "/evenements/:id/horaire": SchedulePage,
  "/evenements/:id/horaire/replanifier": ReplanPage,
  "/evenements/:id/accueil": CheckInPage,
};

function open({ workspace, event }: ADay, rest: string) {
  runWorkersHere();
  return openPages(pages, { address: `/evenements/${event}/${rest}`, workspace });
}

const roundOf = ({ workspace }: ADay, id: string) => {
  const meeting = workspace.directory.find("meetings", id);
  return meeting !== undefined && isPlaced(meeting) ? meeting.round : undefined;
};

test("a new plan leaves what is in a printed round where it is", async () => {
  const day = await aDay({ enterprises: 3, buyers: 3 }, { printed: ["4"] });
  const ids = [await placed(day, 0, 2, 4), await placed(day, 1, 0, 4)];
  await open(day, "horaire");
  await userEvent.click(await screen.findByRole("button", { name: "Proposer un horaire" }));
  await screen.findByText(/^Horaire gardé : 9 rencontres/, {}, { timeout: 30_000 });
  expect(ids.map((id) => roundOf(day, id))).toEqual([4, 4]);
  const inRound = day.workspace.directory.list("meetings").filter(({ round }) => round === 4);
  expect(inRound).toHaveLength(2);
});

test("by hand nothing leaves a printed round nor enters it, until one tap lets it", async () => {
  const day = await aDay({}, { printed: ["1", "3"] });
  const held = await placed(day, 0, 0, 1);
  const free = await placed(day, 1, 1, 2);
  const { go } = await open(day, `horaire?rencontre=${held}`);
  const pane = await screen.findByRole("complementary", { name: "Ce rendez-vous" });
  expect(within(pane).getByText("Cette ronde est imprimée : plus rien n’y bouge.")).toBeVisible();
  expect(within(pane).queryByRole("button", { name: "Retirer" })).toBeNull();
  expect(within(pane).queryByRole("heading", { name: "Le déplacer" })).toBeNull();
  go(`/evenements/${day.event}/horaire?rencontre=${free}`);
  await within(pane).findByRole("heading", { name: "Le déplacer" });
  expect(within(pane).getByRole("button", { name: /^Ronde 4/ })).toBeVisible();
  expect(within(pane).queryByText(/^Ronde [13]/)).toBeNull();
  go(`/evenements/${day.event}/horaire?rencontre=${held}`);
  await userEvent.click(await within(pane).findByRole("button", { name: "Débloquer la ronde 1" }));
  await screen.findByText("La ronde 1 peut de nouveau bouger.");
  expect(await within(pane).findByRole("button", { name: "Retirer" })).toBeVisible();
  expect(day.workspace.directory.find("events", day.event)?.printed).toEqual(["3"]);
  await userEvent.click(screen.getByRole("button", { name: "Annuler" }));
  await within(pane).findByText("Cette ronde est imprimée : plus rien n’y bouge.");
});

test("planned again, only who is missing leaves a printed round, and nobody takes the place", async () => {
  const day = await aDay({ enterprises: 3, buyers: 2 }, { printed: ["1", "2"] });
  const { workspace, enterprises } = day;
  const gone = await placed(day, 0, 0, 1);
  const stays = await placed(day, 1, 1, 1);
  const later = await placed(day, 2, 0, 3);
  const enrolment = workspace.directory
    .list("enrolments")
    .find(({ enterprise }) => enterprise === enterprises[0]);
  await anotherValue(workspace, "enrolments", enrolment?.id ?? "", { status: "absent" });
  await open(day, "horaire/replanifier");
  expect(await screen.findByText(/Rondes 1 et 2 figées\./)).toBeVisible();
  const lost = await screen.findByRole("list", { name: "Ce qui tombe" }, { timeout: 30_000 });
  expect(within(lost).getAllByRole("listitem")).toHaveLength(1);
  await userEvent.click(screen.getByRole("button", { name: "Accepter" }));
  await screen.findByText(/^Nouvel horaire gardé/);
  expect([gone, stays, later].map((id) => roundOf(day, id))).toEqual([undefined, 1, 3]);
  expect(workspace.directory.find("meetings", gone)?.status).toBe("enterprise-absent");
  const early = workspace.directory
    .list("meetings")
    .filter((one) => isPlaced(one) && (one.round ?? 0) <= 2);
  expect(early.map(({ id }) => id)).toEqual([stays]);
});
