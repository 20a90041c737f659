import { addDays, type Day } from "#domain/day.ts";
import { escapedText, foldedLine } from "./content-line.ts";

/** A day of a calendar: a promise to keep. */
export interface CalendarDay {
  /** Of its record: the same event again when it is brought in again. */
  readonly id: string;
  readonly on: Day;
  readonly title: string;
  readonly details: string;
  /** Wall clock of its last change, ms. */
  readonly changedAt: number;
}

/**
 * A calendar (RFC 5545), to be written in UTF-8. Whole-day events and not VTODO, which neither
 * Google Calendar nor Outlook nor the Calendar of iOS brings in; free time, with an alarm at 9 in
 * the morning of the day. `now`: wall clock, ms.
 */
export function writeCalendar(days: readonly CalendarDay[], now: number): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Maillon//Maillon//FR",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    ...days.flatMap((day) => eventLines(day, now)),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${foldedLine(line)}\r\n`).join("");
}

function eventLines({ id, on, title, details, changedAt }: CalendarDay, now: number) {
  const summary = escapedText(title);
  return [
    "BEGIN:VEVENT",
    `UID:${id}@maillon`,
    `DTSTAMP:${instant(now)}`,
    `LAST-MODIFIED:${instant(changedAt)}`,
    // A later change replaces the event that the phone has.
    `SEQUENCE:${Math.max(0, Math.floor(changedAt / 1000) - epoch)}`,
    `DTSTART;VALUE=DATE:${on.replaceAll("-", "")}`,
    `DTEND;VALUE=DATE:${addDays(on, 1).replaceAll("-", "")}`,
    `SUMMARY:${summary}`,
    ...(details === "" ? [] : [`DESCRIPTION:${escapedText(details)}`]),
    "TRANSP:TRANSPARENT",
    "BEGIN:VALARM",
    "ACTION:DISPLAY",
    `DESCRIPTION:${summary}`,
    "TRIGGER:PT9H",
    "END:VALARM",
    "END:VEVENT",
  ];
}

/** 2026-01-01, in s: a sequence is a number of 31 bits. */
const epoch = 1_767_225_600;

/** « 20261123T210000Z ». */
function instant(at: number): string {
  return `${new Date(at).toISOString().slice(0, 19).replaceAll(/[-:]/g, "")}Z`;
}
