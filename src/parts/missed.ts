import type { MeetingState } from "#domain/meeting.ts";
import { type Meeting, pairKey } from "#domain/scheduling/day-to-plan.ts";
import type { DayInput } from "./day-input.ts";

/** Meetings of rounds that are past, of somebody who was not there: they did not take place. */
export function missedIn({ day, today, records, begun }: DayInput): readonly Meeting[] {
  return today.filter(
    (one) =>
      begun.includes(one.round) &&
      records.get(pairKey(one))?.status !== "held" &&
      (!isThere(day.enterprises, one.enterprise, one.round) ||
        !isThere(day.buyers, one.buyer, one.round)),
  );
}

/** What became of a meeting that has no place any more: who of the two was missing. */
export function whoMissed({ day }: DayInput): (meeting: Meeting) => MeetingState {
  return ({ enterprise, buyer, round }) => {
    if (!isThere(day.enterprises, enterprise, round)) return "enterprise-absent";
    return isThere(day.buyers, buyer, round) ? "cancelled" : "buyer-absent";
  };
}

function isThere(people: DayInput["day"]["buyers"], id: string, round: number): boolean {
  return people.find((one) => one.id === id)?.rounds.includes(round) === true;
}
