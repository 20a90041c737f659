import type { Attendee, DayTable, Meeting } from "./day-to-plan.ts";

/** A day as one moves its meetings by hand: what is planned, what is pinned, what is still to come. */
export interface PlannedDay {
  readonly enterprises: readonly Attendee[];
  readonly buyers: readonly Attendee[];
  readonly meetings: readonly Meeting[];
  readonly pinned: readonly Meeting[];
  /** Rounds that can still be planned. */
  readonly open: readonly number[];
  readonly tables: readonly DayTable[];
}

/** What it takes to hold a meeting in another round. */
export type HandMove =
  | {
      readonly round: number;
      /** Meetings that go to the round that is left: none, or those that were in the way. */
      readonly others: readonly Meeting[];
    }
  | { readonly round: number; readonly why: CannotMove };

export type CannotMove =
  | { readonly code: "not-there"; readonly id: string }
  /** It meets somebody then, who cannot come in the round that is left. */
  | { readonly code: "busy"; readonly id: string; readonly meeting: Meeting }
  | { readonly code: "pinned"; readonly meeting: Meeting }
  | { readonly code: "no-table" };

/**
 * Where a meeting may go by hand, round by round, its own left out. Those in its way take its round
 * where they can: one tap changes as little as it can.
 */
export function handMoves(day: PlannedDay, meeting: Meeting): readonly HandMove[] {
  return day.open
    .filter((round) => round !== meeting.round)
    .map((round) => handMove(day, meeting, round));
}

function handMove(day: PlannedDay, meeting: Meeting, round: number): HandMove {
  const isThere = (id: string, when: number) =>
    [...day.enterprises, ...day.buyers].find((one) => one.id === id)?.rounds.includes(when) ===
    true;
  const pair = [meeting.enterprise, meeting.buyer];
  const missing = pair.find((id) => !isThere(id, round));
  if (missing !== undefined) return { round, why: { code: "not-there", id: missing } };
  const inRound = day.meetings.filter((one) => one.round === round);
  const others = inRound.filter((one) => pair.includes(one.enterprise) || pair.includes(one.buyer));
  const pinned = others.find((one) => day.pinned.includes(one));
  if (pinned !== undefined) return { round, why: { code: "pinned", meeting: pinned } };
  const leaving = day.meetings.filter((one) => one.round === meeting.round && one !== meeting);
  // Two in the way that have nobody in common may both take the round that is left.
  const stuck = others.find((one) =>
    [one.enterprise, one.buyer].some(
      (id) =>
        !isThere(id, meeting.round) ||
        leaving.some((other) => other.enterprise === id || other.buyer === id),
    ),
  );
  if (stuck !== undefined) {
    const id = pair.find((one) => one === stuck.enterprise || one === stuck.buyer) ?? "";
    return { round, why: { code: "busy", id, meeting: stuck } };
  }
  const tablesIn = (when: number) =>
    day.tables.filter(({ rounds }) => rounds.includes(when)).length;
  if (inRound.length - others.length + 1 > tablesIn(round))
    return { round, why: { code: "no-table" } };
  if (leaving.length + others.length > tablesIn(meeting.round))
    return { round, why: { code: "no-table" } };
  return { round, others };
}
