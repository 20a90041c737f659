import type { DayRecords } from "#domain/day-report.ts";
import { meetingsByPair } from "#parts/day-meetings.ts";
import type { Directory } from "#workspace/directory.ts";
import type { Entry } from "#workspace/entry.ts";

/** The types that a report is read from. */
export const reportTypes = [
  "events",
  "enterprises",
  "buyers",
  "meetings",
  "ratings",
  "followUps",
  "interactions",
] as const;

export function reportRecords(directory: Directory, event: string): DayRecords {
  const byPair = meetingsByPair(directory, directory.linked("meetings", "event", event));
  const standing = new Map(
    [...byPair.values()].flatMap(([first, ...others]) => others.map(({ id }) => [id, first.id])),
  );
  /** What was said of a meeting is said of the one that stands for it. */
  const ofStanding = <Said extends { readonly meeting?: string }>(said: Said): Said => {
    const meeting = standing.get(said.meeting ?? "");
    return meeting === undefined ? said : { ...said, meeting };
  };
  return {
    on: directory.find("events", event)?.on,
    meetings: [...byPair.values()].map(([first]) => first),
    ratings: directory.linked("ratings", "event", event).map(ofStanding),
    followUps: followUpsOf(directory, event).map(ofStanding),
  };
}

/** Those of the day itself, and the promises of a note that was taken there. */
function followUpsOf(directory: Directory, event: string): readonly Entry<"followUps">[] {
  const inNotes = directory
    .linked("interactions", "event", event)
    .flatMap(({ id }) => directory.linked("followUps", "interaction", id));
  return [...new Set([...directory.linked("followUps", "event", event), ...inNotes])];
}
