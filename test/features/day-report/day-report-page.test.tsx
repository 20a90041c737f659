import { read } from "@e965/xlsx";
import { screen, within } from "@solidjs/testing-library";
import { userEvent } from "@testing-library/user-event";
import { expect, onTestFinished, test, vi } from "vitest";
import { DayReportPage } from "#features/day-report/day-report-page.tsx";
import { reportRows, reportSheets } from "#features/day-report/report-file.ts";
import { unmetNeeds } from "#features/day-report/unmet-needs.ts";
import { aDay } from "../../support/a-day.ts";
import { aFollowUp, anInteraction } from "../../support/builders.ts";
import { downloaded } from "../../support/downloads.ts";
import { openPage, put } from "../../support/render.tsx";
import { runWorkersHere } from "../../support/workers.ts";

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
  await put(
    workspace,
    "followUps",
    aFollowUp({
      event,
      meeting: held,
      milestone: "day-30",
      outcome: "contract",
      contractAmount: 385_000,
      dueOn: "2026-12-26",
      doneOn: "2026-12-01",
    }),
  );
  const interaction = await put(workspace, "interactions", anInteraction({ event }));
  await put(workspace, "followUps", aFollowUp({ interaction }));
  await openPage(DayReportPage, {
    path: "/evenements/:id/bilan",
    address: `/evenements/${event}/bilan`,
    workspace,
  });
  await screen.findByText("rencontre tenue sur 2");
  return day;
}

test("the report counts what was held, wanted by both, promised and in sight, with its figures", async () => {
  await openReport();
  const figures = [...document.querySelectorAll(".kpis > div")].map((one) => one.textContent);
  expect(figures.map((text) => text.replaceAll("\u00A0", " "))).toEqual([
    "1rencontre tenue sur 2",
    "1 / 1intérêt des deux côtés, là où les deux ont répondu",
    "0 / 2promesses tenues à temps",
    "5 joursjusqu’à la seule offre",
    "4 000 $en vue, selon 1 rencontre",
    "3 850 $signés avant taxes, par 1 contrat",
  ]);
  const chart = (name: string) =>
    within(screen.getByRole("table", { name }))
      .getAllByRole("row")
      .map((row) => row.textContent.replaceAll("\u00A0", " "));
  expect(chart("Ce que sont devenues les rencontres")).toEqual(["Tenue1", "Entreprise absente1"]);
  expect(chart("De la rencontre au contrat")).toEqual([
    "Tenues1",
    "Intérêt des deux côtés1",
    "Offres1",
    "Contrats1",
  ]);
  expect(chart("En dollars")).toEqual(["En vue4 000 $", "Signés3 850 $"]);
  const enterprises = screen.getAllByRole("table")[3];
  expect(
    within(enterprises ?? document.body)
      .getAllByRole("row")
      .map((row) => row.textContent),
  ).toEqual([
    "EntrepriseTenuesManquéesIntérêt mutuelOffresContrats",
    "Atelier 1101 / 111",
    "Atelier 2010 / 000",
  ]);
  expect(screen.getByText("un bac par étage")).toBeVisible();
});

test.for([
  { when: "yesterday", on: "2026-11-22", told: true },
  { when: "to come", on: "2026-11-26", told: false },
] as const)("of a day $when, meetings that nobody marked: told $told", async ({ on, told }) => {
  const { workspace, event, enterprises, buyers } = await aDay(
    { enterprises: 1, buyers: 1 },
    { on },
  );
  const pair = { event, enterprise: enterprises[0] ?? "", buyer: buyers[0] ?? "" };
  await put(workspace, "meetings", { ...pair, round: 1, table: 1, status: "planned" });
  await openPage(DayReportPage, {
    path: "/evenements/:id/bilan",
    address: `/evenements/${event}/bilan`,
    workspace,
  });
  await screen.findByText("rencontre tenue sur 1");
  expect(screen.queryAllByText(/1.rencontre est encore prévue/)).toHaveLength(told ? 1 : 0);
  const way = screen.queryAllByRole("link", { name: "Dire lesquelles ont eu lieu" });
  expect(way.map((link) => link.getAttribute("href"))).toEqual(
    told ? [`#/evenements/${event}/horaire`] : [],
  );
});

test("the meetings leave as a spreadsheet, a row each, in the order of the day", async () => {
  const { workspace, event } = await openReport();
  expect(reportRows(workspace.directory, event)).toEqual([
    ["1", "1", "Atelier 1", "Ville 1", "tenue", "fort", "bon", "essai", "4000", "contrat", "3850"],
    ["2", "1", "Atelier 2", "Ville 1", "entreprise absente", "", "", "", "", "", ""],
  ]);
  onTestFinished(() => void vi.restoreAllMocks());
  runWorkersHere();
  const { name, text } = await downloaded(() =>
    userEvent.click(screen.getByRole("button", { name: "Chiffrier (CSV)" })),
  );
  expect(name).toBe("Bilan Journée de maillage.csv");
  expect(text.split("\r\n")[1]).toBe(
    "1;1;Atelier 1;Ville 1;tenue;fort;bon;essai;4000;contrat;3850",
  );
});

test("the workbook has the meetings as numbers that can be summed, and the needs beside them", async () => {
  const { workspace, event } = await openReport();
  onTestFinished(() => void vi.restoreAllMocks());
  runWorkersHere();
  const sheets = reportSheets(workspace.directory, event, "xlsx");
  expect(sheets.map(({ name, rows }) => [name, rows.length])).toEqual([
    ["Rencontres", 2],
    ["Besoins sans fournisseur", 1],
  ]);
  const { name, bytes } = await downloaded(() =>
    userEvent.click(screen.getByRole("button", { name: "Chiffrier (Excel)" })),
  );
  expect(name).toBe("Bilan Journée de maillage.xlsx");
  const book = read(bytes);
  expect(book.SheetNames).toEqual(["Rencontres", "Besoins sans fournisseur"]);
  expect(book.Sheets["Rencontres"]?.["K2"]).toMatchObject({ t: "n", v: 3850 });
});

test("a need that came up is listed only where no offer answers it", async () => {
  const { workspace, event, enterprises } = await openReport();
  const titles = () => unmetNeeds(workspace.directory, event).map(({ title }) => title);
  expect(titles()).toEqual(["un bac par étage"]);
  await put(workspace, "offers", {
    enterprise: enterprises[0] ?? "",
    title: "Bacs de tri, un par étage",
  });
  expect(titles()).toEqual([]);
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
