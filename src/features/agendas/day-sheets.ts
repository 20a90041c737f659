import { minutesOf } from "#domain/clock.ts";
import { isExpected } from "#domain/enrolment.ts";
import { isPlaced } from "#domain/meeting.ts";
import type { Directory } from "#workspace/directory.ts";
import type { Entry } from "#workspace/entry.ts";
import { type AgendaLine, placedAgendaOf } from "#parts/agenda.ts";
import { type Round, pausesOf, plannedRounds, roundsOf } from "#parts/day-rounds.ts";
import { standingMeetings } from "#parts/day-meetings.ts";
import { linkedName } from "#parts/entry-name.ts";
import { type Participant, type Roster, rosterOf } from "#parts/roster.ts";

/** All that is printed of a day. */
export interface DaySheets {
  readonly event: Entry<"events">;
  readonly rounds: readonly Round[];
  readonly roster: Roster;
  /** Of who has a meeting or is expected, enterprises first, by name. */
  readonly agendas: readonly PersonSheet[];
  readonly tables: readonly TableSheet[];
}

export interface PersonSheet {
  readonly participant: Participant;
  readonly lines: readonly AgendaLine[];
}

export interface TableSheet {
  readonly table: string;
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  readonly round: number;
  readonly enterprise: string;
  readonly buyer: string;
  /** The id of its sheet. */
  readonly buyerId: string;
}

export function daySheets(directory: Directory, id: string): DaySheets | undefined {
  const event = directory.find("events", id);
  if (event === undefined || event.state === "erased") return undefined;
  const roster = rosterOf(directory, event.id);
  const agendas = [...roster.enterprise, ...roster.buyer].map((participant) => ({
    participant,
    lines: placedAgendaOf(directory, event, {
      side: participant.side,
      sheet: participant.sheet.id,
    }),
  }));
  return {
    event,
    rounds: roundsOf(event),
    roster,
    agendas: agendas.filter(
      ({ lines, participant }) => lines.length > 0 || isExpected(participant.enrolment),
    ),
    tables: tablesOf(directory, event),
  };
}

function tablesOf(directory: Directory, event: Entry<"events">): readonly TableSheet[] {
  const lost = new Set(
    plannedRounds(event).flatMap((round) => (round.lost === true ? round.number : [])),
  );
  const placed = standingMeetings(
    directory,
    directory.linked("meetings", "event", event.id),
  ).filter((one) => isPlaced(one) && !lost.has(one.round ?? 0));
  const byTable = Map.groupBy(placed, ({ table }) => table ?? 0);
  return [...byTable]
    .filter(([table]) => table > 0)
    .toSorted(([a], [b]) => a - b)
    .map(([table, meetings]) => ({
      table: String(table),
      rows: meetings
        .toSorted((a, b) => (a.round ?? 0) - (b.round ?? 0))
        .map(({ round = 0, enterprise = "", buyer = "" }) => ({
          round,
          enterprise: linkedName(directory, "enterprises", enterprise),
          buyer: linkedName(directory, "buyers", buyer),
          buyerId: directory.find("buyers", buyer)?.id ?? buyer,
        })),
    }));
}

/** A line of a printed agenda: a meeting, a round without one, or a pause. */
export type PrintedLine =
  | { readonly is: "meeting"; readonly line: AgendaLine }
  | { readonly is: "free"; readonly round: Round }
  /** Minutes since midnight. */
  | { readonly is: "pause"; readonly from: number };

/** More lines than these, and what is free is left out: a sheet is one page. */
const mostOnPage = 24;

/** Somebody's day from its first round to its last, in the order of the hours. */
export function printedLines(
  { event, rounds }: Pick<DaySheets, "event" | "rounds">,
  { lines, participant: { enrolment } }: PersonSheet,
): readonly PrintedLine[] {
  const { arrivesAt = "00:00", leavesAt = "23:59" } = enrolment;
  const met = new Map(lines.map((line) => [line.meeting.round, line]));
  const there = rounds.filter(
    ({ number, from, to }) => met.has(number) || (from >= arrivesAt && to <= leavesAt),
  );
  const ofRounds = there.map((round): PrintedLine => {
    const line = met.get(round.number);
    return line === undefined ? { is: "free", round } : { is: "meeting", line };
  });
  const lost = lines
    .filter(({ round }) => round === undefined)
    .map((line): PrintedLine => ({ is: "meeting", line }));
  const [first, last] = [there[0], there.at(-1)];
  const pauses = pausesAsHeld(event, rounds)
    .filter((from) => first !== undefined && minutesOf(first.from) < from)
    .filter((from) => last !== undefined && from < minutesOf(last.from))
    .map((from): PrintedLine => ({ is: "pause", from }));
  const all = [...ofRounds, ...pauses].toSorted((a, b) => startOf(a) - startOf(b));
  const whole = [...all, ...lost];
  return whole.length > mostOnPage ? whole.filter(({ is }) => is === "meeting") : whole;
}

/** When each pause begins, in minutes since midnight: later where a round before it runs over. */
function pausesAsHeld(event: Entry<"events">, rounds: readonly Round[]): readonly number[] {
  const planned = plannedRounds({ ...event, delays: [] });
  return pausesOf(event).map(({ from }) => {
    const before = planned.findLast((round) => minutesOf(round.from) < from)?.number ?? 0;
    const last = rounds.findLast(({ number }) => number <= before);
    return Math.max(from, last === undefined ? 0 : minutesOf(last.to));
  });
}

function startOf(line: PrintedLine): number {
  if (line.is === "pause") return line.from;
  const round = line.is === "free" ? line.round : line.line.round;
  return round === undefined ? Infinity : minutesOf(round.from);
}
