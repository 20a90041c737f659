import type { DayRecords } from "#domain/day-report.ts";
import type { Directory } from "#workspace/directory.ts";
import type { Entry } from "#workspace/entry.ts";

/** The types that a report is read from. */
export const reportTypes = ["events", "meetings", "ratings", "followUps", "interactions"] as const;

export function reportRecords(directory: Directory, event: string): DayRecords {
  return {
    on: directory.find("events", event)?.on,
    meetings: directory.linked("meetings", "event", event),
    ratings: directory.linked("ratings", "event", event),
    followUps: followUpsOf(directory, event),
  };
}

/** Those of the day itself, and the promises of a note that was taken there. */
function followUpsOf(directory: Directory, event: string): readonly Entry<"followUps">[] {
  const inNotes = directory
    .linked("interactions", "event", event)
    .flatMap(({ id }) => directory.linked("followUps", "interaction", id));
  return [...new Set([...directory.linked("followUps", "event", event), ...inNotes])];
}
