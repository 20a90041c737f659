import type { MeetingState } from "#domain/meeting.ts";
import type { Entry } from "#workspace/entry.ts";
import { liveValuesOf } from "#workspace/live-values.ts";

/** Where and whether a pair meets: what a plan writes. Two plans that crossed differ in these alone. */
export const plannedFields = ["round", "table", "status", "pinned", "origin"] as const;

/** Those in which two plans differ, which only a plan settles. */
export function crossedFields({ conflicts }: Entry<"meetings">) {
  return plannedFields.filter((field) => conflicts.includes(field));
}

/** It took place if anybody says so: a fact, whatever another phone planned meanwhile. */
export function stateOf(record: Entry<"meetings">): MeetingState {
  const isHeld = () => liveValuesOf(record.record, "status").some(({ value }) => value === "held");
  return record.conflicts.includes("status") && isHeld() ? "held" : (record.status ?? "planned");
}
