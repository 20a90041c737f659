import { isExpected } from "#domain/enrolment.ts";
import { isPlaced } from "#domain/meeting.ts";
import type { Directory } from "#workspace/directory.ts";
import type { Entry } from "#workspace/entry.ts";
import { standingMeetings } from "./day-meetings.ts";
import { hasBegun, isThere, type Moment } from "./day-input.ts";
import { roundsOf } from "./day-rounds.ts";
import { stateOf } from "./planned-cells.ts";
import { type Participant, rosterOf } from "./roster.ts";

/** Somebody for whom the plan has meetings to come that their presence does not allow any more. */
export interface Away {
  readonly participant: Participant;
  /** Said to be absent, or there at other hours. */
  readonly is: "absent" | "other-hours";
  readonly meetings: readonly Entry<"meetings">[];
}

/** The types that it is read from. */
export const awayTypes = ["events", "enrolments", "enterprises", "buyers", "meetings"] as const;

/** Whom the plan awaits in vain, unless it is made anew. */
export function awayFrom(
  directory: Directory,
  event: Entry<"events">,
  moment: Moment,
): readonly Away[] {
  const { enterprise, buyer } = rosterOf(directory, event.id);
  const toCome = new Map(
    roundsOf(event)
      .filter((round) => !hasBegun(event, round, moment))
      .map((round) => [round.number, round]),
  );
  return [...enterprise, ...buyer].flatMap((participant): Away[] => {
    const { side, sheet, enrolment } = participant;
    const own = directory
      .linked("meetings", side, sheet.id)
      .filter((one) => directory.find("events", one.event)?.id === event.id);
    const meetings = standingMeetings(directory, own).filter((one) => {
      const round = toCome.get(one.round ?? 0);
      const isPlanned = isPlaced({ round: one.round, status: stateOf(one) });
      return round !== undefined && isPlanned && !isThere(enrolment, round);
    });
    if (meetings.length === 0) return [];
    return [{ participant, is: isExpected(enrolment) ? "other-hours" : "absent", meetings }];
  });
}
