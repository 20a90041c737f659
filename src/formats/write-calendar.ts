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

/** From one instant to another, in ISO UTC: the phone shows them by its own clock. */
export interface CalendarMeeting extends Omit<CalendarDay, "on"> {
  readonly from: string;
  readonly to: string;
  readonly place: string;
  /** It will not take place: a phone that has it takes it away. */
  readonly cancelled: boolean;
  /** How long before it the phone rings. */
  readonly alarmMinutes: number;
}

/**
 * A calendar (RFC 5545), to be written in UTF-8. Promises are whole-day events and not VTODO, which
 * neither Google Calendar nor Outlook nor the Calendar of iOS brings in; free time, with an alarm at
 * 9 in the morning of the day. `now`: wall clock, ms.
 */
export function writeCalendar(
  entries: readonly (CalendarDay | CalendarMeeting)[],
  now: number,
): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Maillon//Maillon//FR",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    ...entries.flatMap((entry) => eventLines(entry, now)),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${foldedLine(line)}\r\n`).join("");
}

function eventLines(entry: CalendarDay | CalendarMeeting, now: number): readonly string[] {
  const { id, title, details, changedAt } = entry;
  const summary = escapedText(title);
  const { when, state, alarm } = "on" in entry ? dayLines(entry) : meetingLines(entry);
  return [
    "BEGIN:VEVENT",
    `UID:${id}@maillon`,
    `DTSTAMP:${instant(now)}`,
    `LAST-MODIFIED:${instant(changedAt)}`,
    // A later change replaces the event that the phone has.
    `SEQUENCE:${Math.max(0, Math.floor(changedAt / 1000) - epoch)}`,
    ...when,
    `SUMMARY:${summary}`,
    ...(details === "" ? [] : [`DESCRIPTION:${escapedText(details)}`]),
    ...state,
    ...(alarm === undefined
      ? []
      : [
          "BEGIN:VALARM",
          "ACTION:DISPLAY",
          `DESCRIPTION:${summary}`,
          `TRIGGER:${alarm}`,
          "END:VALARM",
        ]),
    "END:VEVENT",
  ];
}

interface Timing {
  readonly when: readonly string[];
  readonly state: readonly string[];
  /** A duration from its beginning. */
  readonly alarm: string | undefined;
}

function dayLines({ on }: CalendarDay): Timing {
  const days = [on, addDays(on, 1)].map((day) => day.replaceAll("-", ""));
  return {
    when: [`DTSTART;VALUE=DATE:${days[0]}`, `DTEND;VALUE=DATE:${days[1]}`],
    state: ["TRANSP:TRANSPARENT"],
    alarm: "PT9H",
  };
}

function meetingLines({ from, to, place, cancelled, alarmMinutes }: CalendarMeeting): Timing {
  return {
    when: [
      `DTSTART:${instant(Date.parse(from))}`,
      `DTEND:${instant(Date.parse(to))}`,
      ...(place === "" ? [] : [`LOCATION:${escapedText(place)}`]),
    ],
    state: [
      `STATUS:${cancelled ? "CANCELLED" : "CONFIRMED"}`,
      cancelled ? "TRANSP:TRANSPARENT" : "TRANSP:OPAQUE",
    ],
    alarm: cancelled ? undefined : `-PT${alarmMinutes}M`,
  };
}

/** 2026-01-01, in s: a sequence is a number of 31 bits. */
const epoch = 1_767_225_600;

/** « 20261123T210000Z ». */
function instant(at: number): string {
  return `${new Date(at).toISOString().slice(0, 19).replaceAll(/[-:]/g, "")}Z`;
}
