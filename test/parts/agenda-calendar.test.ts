import { expect, test } from "vitest";
import { writeCalendar } from "#formats/write-calendar.ts";
import { agendaCalendar } from "#parts/agenda-calendar.ts";
import { type ADay, aDay } from "../support/a-day.ts";
import { anotherValue, put } from "../support/render.tsx";

/** The events of a calendar as a phone reads them: properties by name, without their parameters. */
function eventsOf(text: string): readonly Readonly<Record<string, string>>[] {
  const lines = text.replaceAll("\r\n ", "").split("\r\n");
  return lines
    .join("\n")
    .split("BEGIN:VEVENT\n")
    .slice(1)
    .map((event) =>
      Object.fromEntries(
        (event.split("BEGIN:VALARM")[0] ?? "").split("\n").flatMap((line) => {
          const at = line.indexOf(":");
          return at < 0 ? [] : [[line.slice(0, at), line.slice(at + 1)]];
        }),
      ),
    );
}

function calendarOf({ workspace, event: id, enterprises }: ADay) {
  const event = workspace.directory.find("events", id);
  if (event === undefined) throw new Error("no day");
  const owner = { side: "enterprise" as const, sheet: enterprises[0] ?? "" };
  const text = writeCalendar(agendaCalendar(workspace.directory, event, owner), workspace.now());
  return eventsOf(text);
}

const met = ({ workspace, event, enterprises, buyers }: ADay, round: number) =>
  put(workspace, "meetings", {
    event,
    enterprise: enterprises[0] ?? "",
    buyer: buyers[0] ?? "",
    round,
    table: 1,
    status: "planned",
  });

test.for([
  ["2026-11-26", "20261126T141500Z"], // winter: five hours behind
  ["2027-07-08", "20270708T131500Z"], // summer: four
  ["2027-03-14", "20270314T131500Z"], // the morning on which the hour has changed
  ["2026-11-01", "20261101T141500Z"],
] as const)("on %s, 9 h 15 here is %s", async ([on, start]) => {
  const day = await aDay({ enterprises: 1, buyers: 1 }, { on });
  await met(day, 2);
  expect(calendarOf(day)).toMatchObject([
    { DTSTART: start, SUMMARY: "Table 1\u00A0: Ville 1", STATUS: "CONFIRMED" },
  ]);
});

test("planned again, the same events change; one that falls is cancelled, and newer each time", async () => {
  const day = await aDay({ enterprises: 1, buyers: 1 });
  const id = await met(day, 1);
  const [first] = calendarOf(day);
  await anotherValue(day.workspace, "meetings", id, { round: 3 });
  const [moved] = calendarOf(day);
  expect(moved?.["UID"]).toBe(first?.["UID"]);
  expect(moved?.["DTSTART"]).not.toBe(first?.["DTSTART"]);
  expect(Number(moved?.["SEQUENCE"])).toBeGreaterThan(Number(first?.["SEQUENCE"]));
  await anotherValue(day.workspace, "events", day.event, { start: "10:00", end: "11:00" });
  const [later] = calendarOf(day);
  expect(Number(later?.["SEQUENCE"])).toBeGreaterThan(Number(moved?.["SEQUENCE"]));
  await anotherValue(day.workspace, "events", day.event, { lostRounds: ["3"] });
  expect(calendarOf(day)).toMatchObject([{ UID: first?.["UID"], STATUS: "CANCELLED" }]);
  await anotherValue(day.workspace, "events", day.event, { lostRounds: [] });
  await anotherValue(day.workspace, "meetings", id, { status: "cancelled" });
  const [fallen] = calendarOf(day);
  expect(fallen).toMatchObject({ UID: first?.["UID"], STATUS: "CANCELLED" });
  expect(Number(fallen?.["SEQUENCE"])).toBeGreaterThan(Number(later?.["SEQUENCE"]));
});
