import * as fc from "fast-check";
import { expect, test } from "vitest";
import { writeCalendar } from "#formats/write-calendar.ts";

const now = Date.UTC(2026, 10, 23, 21, 0, 5);
const day = {
  id: "abcDEF123456",
  on: "2026-11-30",
  title: "Envoyer la soumission",
  details: "",
  changedAt: now,
} as const;

/** The lines as a phone reads them, unfolded (RFC 5545, 3.1). */
function linesOf(text: string): readonly string[] {
  return text.replaceAll("\r\n ", "").split("\r\n").slice(0, -1);
}

test("a promise is a whole day, with an alarm in the morning", () => {
  expect(linesOf(writeCalendar([{ ...day, details: "Ville de Matane" }], now))).toEqual([
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Maillon//Maillon//FR",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    "BEGIN:VEVENT",
    "UID:abcDEF123456@maillon",
    "DTSTAMP:20261123T210005Z",
    "LAST-MODIFIED:20261123T210005Z",
    "SEQUENCE:28242005",
    "DTSTART;VALUE=DATE:20261130",
    "DTEND;VALUE=DATE:20261201",
    "SUMMARY:Envoyer la soumission",
    "DESCRIPTION:Ville de Matane",
    "TRANSP:TRANSPARENT",
    "BEGIN:VALARM",
    "ACTION:DISPLAY",
    "DESCRIPTION:Envoyer la soumission",
    "TRIGGER:PT9H",
    "END:VALARM",
    "END:VEVENT",
    "END:VCALENDAR",
  ]);
});

test("brought in again after a change, it is the same event, newer", () => {
  const before = linesOf(writeCalendar([day], now));
  const after = linesOf(
    writeCalendar([{ ...day, on: "2026-12-31", changedAt: now + 60_000 }], now + 60_000),
  );
  const uid = (lines: readonly string[]) => lines.find((line) => line.startsWith("UID:"));
  const sequence = (lines: readonly string[]) =>
    Number(lines.find((line) => line.startsWith("SEQUENCE:"))?.slice("SEQUENCE:".length));
  expect(uid(after)).toBe(uid(before));
  expect(sequence(after)).toBeGreaterThan(sequence(before));
  expect(after).toContain("DTEND;VALUE=DATE:20270101");
});

test("whatever is written, no line is longer than 75 octets, none starts a property, and the text comes back", () => {
  const text = fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 300 }),
    fc.constantFrom(
      "a;b,c\\d",
      "x\nEND:VEVENT\nBEGIN:VEVENT",
      "\r\nSUMMARY:autre",
      "é".repeat(200),
      "🙂".repeat(60),
    ),
  );
  fc.assert(
    fc.property(text, text, (title, details) => {
      const written = writeCalendar([{ ...day, title, details }], now);
      const octets = written.split("\r\n").map((line) => new TextEncoder().encode(line).length);
      expect(Math.max(...octets)).toBeLessThanOrEqual(75);
      const lines = linesOf(written);
      expect(lines.filter((line) => line === "BEGIN:VEVENT")).toHaveLength(1);
      const read =
        lines.find((line) => line.startsWith("SUMMARY:"))?.slice("SUMMARY:".length) ?? "";
      const plain = read.replaceAll(/\\([\\,;n])/g, (_, mark: string) =>
        mark === "n" ? "\n" : mark,
      );
      expect(plain).toBe(title.replaceAll(/[^\P{Cc}\t\r\n]/gu, "").replaceAll(/\r\n?/g, "\n"));
    }),
    { numRuns: 500 },
  );
});

const meeting = {
  id: "meeting11111-enterprise",
  from: "2026-11-26T14:15:00.000Z",
  to: "2026-11-26T14:27:00.000Z",
  title: "Table 4 : Ville de X",
  place: "Salle du Fanal, Matane, table 4",
  details: "Journée de maillage",
  changedAt: now,
  cancelled: false,
  alarmMinutes: 3,
} as const;

test("a meeting is from one hour to another, at its place, with an alarm as one changes tables", () => {
  expect(linesOf(writeCalendar([meeting], now)).slice(5, -1)).toEqual([
    "BEGIN:VEVENT",
    "UID:meeting11111-enterprise@maillon",
    "DTSTAMP:20261123T210005Z",
    "LAST-MODIFIED:20261123T210005Z",
    "SEQUENCE:28242005",
    "DTSTART:20261126T141500Z",
    "DTEND:20261126T142700Z",
    String.raw`LOCATION:Salle du Fanal\, Matane\, table 4`,
    "SUMMARY:Table 4 : Ville de X",
    "DESCRIPTION:Journée de maillage",
    "STATUS:CONFIRMED",
    "TRANSP:OPAQUE",
    "BEGIN:VALARM",
    "ACTION:DISPLAY",
    "DESCRIPTION:Table 4 : Ville de X",
    "TRIGGER:-PT3M",
    "END:VALARM",
    "END:VEVENT",
  ]);
});

test("one that fell from the plan is the same event, cancelled, and rings no more", () => {
  const lines = linesOf(
    writeCalendar([{ ...meeting, cancelled: true, changedAt: now + 60_000 }], now),
  );
  expect(lines).toContain("UID:meeting11111-enterprise@maillon");
  expect(lines).toContain("SEQUENCE:28242065");
  expect(lines).toContain("STATUS:CANCELLED");
  expect(lines).not.toContain("BEGIN:VALARM");
});
