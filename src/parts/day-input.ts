import type { Clock } from "#domain/clock.ts";
import type { Day } from "#domain/day.ts";
import { isExpected } from "#domain/enrolment.ts";
import { printedRounds } from "#domain/event.ts";
import { isWorthMeeting, strongestReasons } from "#domain/matching/reasons.ts";
import { type Match, matchPair } from "#domain/matching/match.ts";
import { weightsOf } from "#domain/matching/weights.ts";
import { isPlaced } from "#domain/meeting.ts";
import { plannedRounds, type Round } from "./day-rounds.ts";
import {
  type DayToPlan,
  type FixedMeeting,
  type Meeting,
  type PairName,
  pairKey,
} from "#domain/scheduling/day-to-plan.ts";
import type { Directory } from "#workspace/directory.ts";
import type { Entry } from "#workspace/entry.ts";
import { findBetween } from "./day-between.ts";
import { meetingsByPair } from "./day-meetings.ts";
import { purchaserOf, sellerOf } from "./pair-sides.ts";
import { stateOf } from "./planned-cells.ts";
import { type Participant, pairOf, type Roster, rosterOf } from "./roster.ts";

/** A day as the planner takes it, and what its screens say of it. Rounds of `day` count from 0. */
export interface DayInput {
  readonly event: Entry<"events">;
  readonly rounds: readonly Round[];
  readonly roster: Roster;
  readonly day: DayToPlan;
  /** Of the rounds that are closed, those that have begun; the others are printed, and still to come. */
  readonly begun: readonly number[];
  /** What is planned today, at its place; of a table that is none yet, « ». */
  readonly today: readonly Meeting[];
  /** Every meeting record of the day, whatever became of it, by `pairKey`. */
  readonly records: ReadonlyMap<string, Entry<"meetings">>;
  /** Those for which one of `records` stands: see `meetingsByPair`. */
  readonly doubles: ReadonlyMap<string, readonly Entry<"meetings">[]>;
  readonly matchOf: (enterprise: string, buyer: string) => Match | undefined;
  /** Of all who are expected. */
  readonly matched: readonly (PairName & { readonly match: Match })[];
}

/** The types that it is read from. */
export const dayTypes = [
  "events",
  "enrolments",
  "enterprises",
  "buyers",
  "offers",
  "needs",
  "wishes",
  "vetoes",
  "meetings",
  "interactions",
] as const;

/** The moment at which it is asked: rounds that have begun are not planned any more. */
export interface Moment {
  readonly on: Day;
  readonly at: Clock;
}

export function dayInput(directory: Directory, id: string, moment: Moment): DayInput | undefined {
  const event = directory.find("events", id);
  if (event === undefined || event.state === "erased") return undefined;
  const rounds = plannedRounds(event);
  const roster = rosterOf(directory, event.id);
  const between = findBetween(directory, event);
  // By id, so that the order in which a device holds them decides nothing.
  const all = directory
    .linked("meetings", "event", event.id)
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const byPair = [...meetingsByPair(directory, all)];
  const records = new Map(byPair.map(([key, [first]]) => [key, first]));
  const doubles = new Map(byPair.map(([key, [, ...others]]) => [key, others]));
  const matched: (PairName & { readonly match: Match })[] = [];
  const options = { weights: weightsOf(event.weights), on: event.on ?? moment.on };
  const expected = (side: Participant["side"]) =>
    roster[side].filter(({ enrolment }) => isExpected(enrolment));
  const buyers = expected("buyer").map(({ sheet }) => purchaserOf(directory, sheet.id));
  for (const { sheet } of expected("enterprise")) {
    const seller = sellerOf(directory, sheet.id);
    for (const buyer of buyers) {
      const pair = { enterprise: seller.id, buyer: buyer.id };
      matched.push({ ...pair, match: matchPair(seller, buyer, between(pair), options) });
    }
  }
  const matches = new Map(matched.map((one) => [pairKey(one), one.match]));
  const placed = [...records.values()].filter((record) =>
    isPlaced({ round: record.round, status: stateOf(record) }),
  );
  const meetingOf = (record: Entry<"meetings">): Meeting => ({
    ...pairOf(directory, record),
    round: (record.round ?? 1) - 1,
    table: record.table === undefined ? "" : String(record.table),
  });
  const begun = rounds.filter((round) => hasBegun(event, round, moment));
  const printed = new Set(printedRounds(event));
  const closed = rounds.filter((round) => begun.includes(round) || printed.has(round.number));
  const day: DayToPlan = {
    rounds: rounds.length,
    closed: closed.map(({ number }) => number - 1),
    lost: rounds.flatMap(({ number, lost }) => (lost === true ? [number - 1] : [])),
    tables: tablesOf(event, roster, rounds.length),
    enterprises: roster.enterprise.map((one) => attendeeOf(one, rounds, event.minimum ?? 0)),
    buyers: roster.buyer.map((one) => attendeeOf(one, rounds, 0)),
    pairs: matched.flatMap(({ enterprise, buyer, match }) => {
      if (!isWorthMeeting(match)) return [];
      return [{ enterprise, buyer, value: Math.max(1, match.points) }];
    }),
    vetoes: directory.linked("vetoes", "event", event.id).map((veto) => pairOf(directory, veto)),
    fixed: placed
      .filter((record) => record.pinned === true || stateOf(record) === "held")
      .map((record) => fixedOf(meetingOf(record), stateOf(record) === "held")),
  };
  return {
    event,
    rounds,
    roster,
    day,
    begun: begun.map(({ number }) => number - 1),
    today: placed.map(meetingOf),
    records,
    doubles,
    matchOf: (enterprise, buyer) => matches.get(pairKey({ enterprise, buyer })),
    matched,
  };
}

function fixedOf({ enterprise, buyer, round, table }: Meeting, isHeld: boolean): FixedMeeting {
  const seat = table === "" ? {} : { table };
  return { enterprise, buyer, round, ...seat, ...(isHeld && { held: true }) };
}

/** A round that is still to come, and on paper already. */
export function isPrinted({ day, begun }: DayInput, round: number): boolean {
  return day.closed.includes(round) && !begun.includes(round);
}

/** The day as a new plan takes it: what is in rounds that are past or printed stays. */
export function dayToPropose({ day, today }: DayInput): DayToPlan {
  const known = new Set(day.fixed.map(pairKey));
  const stays = today.filter((one) => day.closed.includes(one.round) && !known.has(pairKey(one)));
  return { ...day, fixed: [...day.fixed, ...stays.map((one) => fixedOf(one, false))] };
}

/** The reasons of a pair, the strongest first. */
export function reasonsOf(input: DayInput, enterprise: string, buyer: string) {
  const match = input.matchOf(enterprise, buyer);
  return match === undefined ? [] : strongestReasons(match);
}

export function hasBegun({ on }: Entry<"events">, { from }: Round, moment: Moment): boolean {
  if (on === undefined || on > moment.on) return false;
  return on < moment.on || from <= moment.at;
}

/** For the rounds that lie whole within its hours; who is not expected, for none. */
export function isThere(enrolment: Entry<"enrolments">, { from, to }: Round): boolean {
  const { arrivesAt = "00:00", leavesAt = "23:59" } = enrolment;
  return isExpected(enrolment) && from >= arrivesAt && to <= leavesAt;
}

function attendeeOf(
  { sheet, enrolment }: Participant,
  rounds: readonly Round[],
  atLeast: number,
): DayToPlan["enterprises"][number] {
  const { maxMeetings, table } = enrolment;
  const there = rounds.filter((round) => isThere(enrolment, round));
  const atMost = Math.min(maxMeetings ?? rounds.length, rounds.length);
  return {
    id: sheet.id,
    rounds: there.map(({ number }) => number - 1),
    atMost,
    atLeast: Math.min(atLeast, atMost),
    ...(table !== undefined && { table: String(table) }),
  };
}

/** More than a hall has: what is beyond was mistyped, and would take the memory of the device. */
const mostTables = 1000;

/** Those of the room, each in the rounds in which it is there. Unless told, one for each buyer, up to the last that one keeps. */
function tablesOf(
  { tables, lostTables = [] }: Entry<"events">,
  { buyer }: Roster,
  rounds: number,
): DayToPlan["tables"] {
  const kept = buyer.flatMap(({ enrolment }) => enrolment.table ?? []);
  const count = tables ?? Math.max(buyer.length, 0, ...kept);
  const inRoom = Array.from({ length: Math.min(count, mostTables) }, (_, at) => at + 1);
  const names = new Set([...inRoom, ...kept.filter((one) => one <= count)].map(String));
  const all = Array.from({ length: rounds }, (_, round) => round);
  const goneFrom = new Map(lostTables.map(({ key, from = 1 }) => [key, from - 1]));
  return [...names].map((name) => {
    const gone = goneFrom.get(name) ?? rounds;
    return { name, rounds: all.filter((round) => round < gone) };
  });
}
