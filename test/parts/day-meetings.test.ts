import { expect, test } from "vitest";
import { daySheets } from "#features/agendas/day-sheets.ts";
import { reportRows } from "#features/day-report/report-file.ts";
import { reportRecords } from "#features/day-report/report-records.ts";
import { dayReport } from "#domain/day-report.ts";
import type { MeetingState } from "#domain/meeting.ts";
import { placedAgendaOf } from "#parts/agenda.ts";
import { awayFrom } from "#parts/away.ts";
import { dayInput } from "#parts/day-input.ts";
import { unfollowed } from "#parts/milestone-changes.ts";
import { planChanges } from "#parts/plan-changes.ts";
import { saveJoined } from "#workspace/joining-records.ts";
import { merge } from "#workspace/merging.ts";
import { aDay, placed } from "../support/a-day.ts";
import { anotherValue, put } from "../support/render.tsx";

const before = { on: "2026-11-01", at: "08:00" } as const;

/** Two sheets of one enterprise that both have a meeting with the same buyer, then made one. */
async function mergedDay(first: MeetingState = "planned", second: MeetingState = "planned") {
  const day = await aDay({ enterprises: 2, buyers: 1 }, { minimum: 0 });
  const { workspace, event, enterprises, buyers } = day;
  const { directory } = workspace;
  const ids = [await placed(day, 0, 0, 1), await placed(day, 1, 0, 3)].toSorted();
  const [one = "", other = ""] = ids;
  await anotherValue(workspace, "meetings", one, { status: first });
  await anotherValue(workspace, "meetings", other, { status: second });
  const [a, b] = enterprises.map((id) => directory.find("enterprises", id));
  if (a === undefined || b === undefined) throw new Error("no enterprise");
  await merge(workspace, a, b, new Set());
  const [enterprise = "", buyer = ""] = [directory.find("enterprises", a.id)?.id, buyers[0]];
  return { day, workspace, directory, event, enterprise, buyer, one, other };
}

/** How often the pair meets, for each who reads the day. */
function counts({ directory, event, enterprise, buyer }: Awaited<ReturnType<typeof mergedDay>>) {
  const found = directory.find("events", event);
  if (found === undefined) throw new Error("no day");
  const agenda = (side: "enterprise" | "buyer", sheet: string) =>
    placedAgendaOf(directory, found, { side, sheet }).length;
  const { planned, held } = dayReport(reportRecords(directory, event));
  return {
    planner: dayInput(directory, event, before)?.today.length,
    agendas: [agenda("enterprise", enterprise), agenda("buyer", buyer)],
    tables: daySheets(directory, event)?.tables.flatMap(({ rows }) => rows).length,
    report: planned + held,
    rows: reportRows(directory, event).length,
  };
}

const once = { planner: 1, agendas: [1, 1], tables: 1, report: 1, rows: 1 };

test("two sheets that were merged and both meet one buyer meet once, whoever reads the day", async () => {
  expect(counts(await mergedDay())).toEqual(once);
});

test("the one that was held stands for both, and one that is planned for one that was cancelled", async () => {
  const held = await mergedDay("planned", "held");
  expect(counts(held)).toEqual(once);
  expect(dayReport(reportRecords(held.directory, held.event)).held).toBe(1);
  const kept = await mergedDay("cancelled", "planned");
  expect(counts(kept)).toEqual(once);
  expect([...(dayInput(kept.directory, kept.event, before)?.records.values() ?? [])]).toEqual([
    expect.objectContaining({ id: kept.other }),
  ]);
});

test("taken out of the plan, the pair does not come back by the other of its two", async () => {
  const merged = await mergedDay();
  const { workspace, directory, event, one, other } = merged;
  const input = dayInput(directory, event, before);
  if (input === undefined) throw new Error("no day");
  const { undo } = await saveJoined(workspace, planChanges(input, []));
  expect([one, other].map((id) => directory.find("meetings", id)?.status)).toEqual([
    "cancelled",
    "cancelled",
  ]);
  expect(counts(merged)).toMatchObject({ planner: 0, agendas: [0, 0], tables: 0 });
  await undo();
  expect(counts(merged)).toEqual(once);
});

test("what was said of either of the two is said of the one that stands", async () => {
  const merged = await mergedDay("held", "held");
  const { workspace, directory, event, one, other } = merged;
  const rate = (meeting: string, side: "enterprise" | "buyer") =>
    put(workspace, "ratings", { meeting, event, side, interest: "strong" });
  await rate(one, "enterprise");
  await rate(other, "buyer");
  expect(dayReport(reportRecords(directory, event)).mutual).toEqual({ n: 1, of: 1 });
  expect(reportRows(directory, event)[0]).toEqual(expect.arrayContaining(["fort", "fort"]));
  expect(unfollowed(directory, event).map(({ id }) => id)).toEqual([one]);
});

test("an absence is awaited in one meeting", async () => {
  const { workspace, directory, event, enterprise } = await mergedDay();
  for (const { id } of directory.linked("enrolments", "enterprise", enterprise)) {
    // oxlint-disable-next-line no-await-in-loop -- one record after the other
    await anotherValue(workspace, "enrolments", id, { status: "absent" });
  }
  const found = directory.find("events", event);
  const away = found === undefined ? [] : awayFrom(directory, found, before);
  expect(away.map(({ meetings }) => meetings.length)).toEqual([1]);
});
