import { screen, within } from "@solidjs/testing-library";
import { userEvent } from "@testing-library/user-event";
import { expect, onTestFinished, test, vi } from "vitest";
import { DayReportPage } from "#features/day-report/day-report-page.tsx";
import { reportRows } from "#features/day-report/report-file.ts";
import { aDay } from "../../support/a-day.ts";
import { aFollowUp, anInteraction } from "../../support/builders.ts";
import { downloaded } from "../../support/downloads.ts";
import { openPage, put } from "../../support/render.tsx";

async function openReport() {
  const day = await aDay({ enterprises: 2, buyers: 1 });
  const { workspace, event, enterprises, buyers } = day;
  const meet = (e: number, round: number, status: "held" | "enterprise-absent") =>
    put(workspace, "meetings", {
      event,
      enterprise: enterprises[e] ?? "",
      buyer: buyers[0] ?? "",
      round,
      table: 1,
      status,
    });
  const held = await meet(0, 1, "held");
  await meet(1, 2, "enterprise-absent");
  await put(workspace, "ratings", {
    meeting: held,
    event,
    side: "enterprise",
    interest: "strong",
    next: "trial",
    potentialAmount: 400_000,
  });
  await put(workspace, "ratings", {
    meeting: held,
    event,
    side: "buyer",
    interest: "good",
    needFound: "un bac par étage",
  });
  await put(
    workspace,
    "followUps",
    aFollowUp({ event, dueOn: "2026-11-20", doneOn: "2026-11-21" }),
  );
  const interaction = await put(workspace, "interactions", anInteraction({ event }));
  await put(workspace, "followUps", aFollowUp({ interaction }));
  await openPage(DayReportPage, {
    path: "/evenements/:id/bilan",
    address: `/evenements/${event}/bilan`,
    workspace,
  });
  await screen.findByText("rencontre tenue");
  return day;
}

test("the report counts what was held, wanted by both, promised and in sight, with its figures", async () => {
  await openReport();
  expect(screen.getAllByText("1 / 1").length).toBeGreaterThanOrEqual(2);
  expect(screen.getByText("1 / 2")).toBeVisible();
  expect(screen.getByText("4 000 $")).toBeVisible();
  expect(screen.getByText("en vue, selon 1 rencontre")).toBeVisible();
  expect(screen.getByText("Promesses tenues à temps : 0 sur 1 tenues.")).toBeVisible();
  const chart = screen.getByRole("list", { name: "Ce que sont devenues les rencontres" });
  expect(
    within(chart)
      .getAllByRole("listitem")
      .map((row) => row.textContent),
  ).toEqual(["Tenue1", "Entreprise absente1"]);
  const [enterprises] = screen.getAllByRole("table");
  expect(
    within(enterprises ?? document.body)
      .getAllByRole("row")
      .map((row) => row.textContent),
  ).toEqual(["EntrepriseTenuesManquéesIntérêt mutuel", "Atelier 1101 / 1", "Atelier 2010 / 0"]);
  expect(screen.getByText("un bac par étage")).toBeVisible();
});

test("the meetings leave as a spreadsheet, a row each, in the order of the day", async () => {
  const { workspace, event } = await openReport();
  expect(reportRows(workspace.directory, event)).toEqual([
    ["1", "1", "Atelier 1", "Ville 1", "tenue", "fort", "bon", "essai", "4000"],
    ["2", "1", "Atelier 2", "Ville 1", "entreprise absente", "", "", "", ""],
  ]);
  onTestFinished(() => void vi.restoreAllMocks());
  const { name, text } = await downloaded(() =>
    userEvent.click(screen.getByRole("button", { name: "Chiffrier (CSV)" })),
  );
  expect(name).toBe("Bilan.csv");
  expect(text.split("\r\n")[1]).toBe("1;1;Atelier 1;Ville 1;tenue;fort;bon;essai;4000");
});

test("a day without meetings has nothing to count, and says what will fill it", async () => {
  const { workspace, event } = await aDay();
  await openPage(DayReportPage, {
    path: "/evenements/:id/bilan",
    address: `/evenements/${event}/bilan`,
    workspace,
  });
  expect(await screen.findByText("Rien à compter encore")).toBeVisible();
});
