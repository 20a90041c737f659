import { screen } from "@solidjs/testing-library";
import { expect, test } from "vitest";
import { SchedulePage } from "#features/schedule/schedule-page.tsx";
import { type ADay, aDay, placed } from "../../support/a-day.ts";
import { anotherValue, openPage } from "../../support/render.tsx";
import { runWorkersHere } from "../../support/workers.ts";

function openDay({ workspace, event }: ADay) {
  runWorkersHere();
  const address = `/evenements/${event}/horaire`;
  return openPage(SchedulePage, { path: "/evenements/:id/horaire", address, workspace });
}

test.for([
  { when: "in its last round", now: "2026-11-23T09:50:00-05:00" },
  { when: "the week after", now: "2026-11-30T14:00:00-05:00" },
])(
  "nothing is proposed of a day that is over, $when: its unmarked meetings, then its report",
  async ({ now }) => {
    const device = { now: () => Date.parse(now) };
    const day = await aDay({ enterprises: 1, buyers: 2 }, { on: "2026-11-23" }, device);
    const { workspace, event } = day;
    const held = await placed(day, 0, 0, 1);
    await anotherValue(workspace, "meetings", held, { status: "held" });
    const unmarked = await placed(day, 0, 1, 2);
    await openDay(day);
    const next = await screen.findByRole("link", { name: "Évaluer la suivante" });
    expect(next).toHaveAttribute("href", `#/rencontres/${unmarked}`);
    expect(next).toHaveClass("primary");
    expect(screen.getByText("1 rencontre est encore prévue.")).toBeVisible();
    expect(screen.queryByRole("button", { name: "Proposer un horaire" })).toBeNull();
    const report = screen.getByRole("link", { name: "Bilan" });
    expect(report).not.toHaveClass("primary");
    await anotherValue(workspace, "meetings", unmarked, { status: "buyer-absent" });
    const main = () => screen.getByRole("link", { name: "Bilan" });
    await expect.poll(() => main().className).toContain("primary");
    expect(main()).toHaveAttribute("href", `#/evenements/${event}/bilan`);
    expect(screen.queryByRole("link", { name: "Évaluer la suivante" })).toBeNull();
  },
);

test("a day that went by without a schedule says that nothing is left to propose, and where to set its date right", async () => {
  const day = await aDay({}, { on: "2026-11-20" });
  await openDay(day);
  expect(
    await screen.findByText("Toutes ses rondes ont commencé : il n’y a plus rien à proposer."),
  ).toBeVisible();
  expect(screen.getByRole("link", { name: "Modifier la journée" })).toHaveAttribute(
    "href",
    `#/evenements/${day.event}/modifier`,
  );
  expect(screen.queryByRole("button", { name: "Proposer un horaire" })).toBeNull();
});
