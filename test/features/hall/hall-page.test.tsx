import { screen, within } from "@solidjs/testing-library";
import { userEvent } from "@testing-library/user-event";
import { expect, test } from "vitest";
import { HallPage } from "#features/hall/hall-page.tsx";
import { aDay } from "../../support/a-day.ts";
import { openPage, put } from "../../support/render.tsx";

/** The hall of a day of today, when clocks show « hour ». */
async function openHall(hour: string, buyers = 2) {
  const now = () => Date.parse(`2026-11-23T${hour}-05:00`);
  const day = await aDay({ enterprises: buyers, buyers }, { on: "2026-11-23" }, { now });
  await Promise.all(
    day.buyers.map((buyer, at) =>
      put(day.workspace, "meetings", {
        event: day.event,
        enterprise: day.enterprises[at] ?? "",
        buyer,
        round: 2,
        table: at + 1,
        status: "planned",
      }),
    ),
  );
  await openPage(HallPage, {
    path: "/evenements/:id/salle",
    address: `/evenements/${day.event}/salle`,
    workspace: day.workspace,
  });
  return day;
}

test("during a round the wall says which, how long it lasts, and who goes where next", async () => {
  await openHall("09:04:48");
  expect(await screen.findByRole("heading", { name: "Ronde 1" })).toBeVisible();
  expect(screen.getByText("sur 4 · jusqu’à 9 h 12")).toBeVisible();
  expect(screen.getByRole("timer")).toHaveTextContent("7:12");
  expect(screen.getByRole("heading", { name: /^Ensuite, ronde 2 à 9.h.15$/ })).toBeVisible();
  const calls = screen.getAllByRole("listitem").map((row) => row.textContent);
  expect(calls).toEqual(["1Atelier 1Ville 1", "2Atelier 2Ville 2"]);
  expect(within(screen.getByRole("main")).getByText("9 h 04")).toBeVisible();
});

test("in the last minute the time is a plate, and it is said once aloud", async () => {
  await openHall("09:11:15");
  expect(await screen.findByText("Dernière minute")).toBeVisible();
  expect(screen.getByRole("timer")).toHaveClass("last");
  expect(screen.getByText("1 minute restante")).toHaveClass("vh");
});

test("between two rounds it asks to change tables; after the last it thanks", async () => {
  await openHall("09:13:00");
  expect(await screen.findByRole("heading", { name: "Changez de table" })).toBeVisible();
  expect(screen.getByRole("timer")).toHaveTextContent("2:00");
  expect(screen.getAllByRole("listitem")).toHaveLength(2);
});

test("after the last round it thanks", async () => {
  await openHall("10:30:00");
  expect(await screen.findByRole("heading", { name: "Merci à tous" })).toBeVisible();
  expect(screen.queryByRole("timer")).toBeNull();
});

test("more calls than ten metres can read turn in pages", async () => {
  await openHall("09:04:00", 11);
  expect(await screen.findByText(/^[12] de 2$/)).toBeVisible();
  expect([9, 2]).toContain(screen.getAllByRole("listitem").length);
});

test("where a browser makes no sound the wall stays silent, and says so", async () => {
  await openHall("09:04:00");
  await userEvent.click(await screen.findByRole("button", { name: "Faire sonner" }));
  expect(await screen.findByText(/^Ce navigateur n’émet aucun son/)).toBeVisible();
  expect(screen.getByRole("button", { name: "Faire sonner" })).toBeVisible();
  expect(screen.getByRole("link", { name: "Quitter" })).toBeVisible();
});
