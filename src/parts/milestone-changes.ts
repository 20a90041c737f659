import type { Day } from "#domain/day.ts";
import { isDay } from "#domain/is-day.ts";
import { milestones } from "#domain/follow-up.ts";
import { meetingsByPair } from "./day-meetings.ts";
import { isWorthFollowing, milestoneDay, milestoneDays } from "#domain/milestone.ts";
import type { FieldsOf } from "#domain/record-types.ts";
import type { Change } from "#workspace/change.ts";
import type { Directory } from "#workspace/directory.ts";
import { type Entry, type Shown, toEntry } from "#workspace/entry.ts";
import type { Joined } from "#workspace/joining-records.ts";
import { liveValuesOf } from "#workspace/live-values.ts";

/** The types that the follow-ups of a day are made from. */
export const milestoneTypes = [
  "events",
  "enterprises",
  "buyers",
  "meetings",
  "ratings",
  "followUps",
] as const;

/** Meetings of a day that are worth following, and have none of their follow-ups yet. */
export function unfollowed(directory: Directory, event: string): readonly Entry<"meetings">[] {
  const meetings = directory.linked("meetings", "event", event);
  const known = followed(directory);
  return [...meetingsByPair(directory, meetings).values()].flatMap((all) => {
    const ratings = all.flatMap(({ id }) => directory.linked("ratings", "meeting", id));
    const isFollowed = all.some(({ id }) => known.has(id));
    return isFollowed || !isWorthFollowing(all[0], ratings) ? [] : [all[0]];
  });
}

/**
 * The four follow-ups of each meeting that has none: their ids come from the meeting, and every phone
 * that makes them writes the same, so that they join without doubles. What somebody put in the bin stays
 * there.
 */
export function milestoneChanges(
  directory: Directory,
  meetings: readonly Entry<"meetings">[],
): readonly Joined<"followUps">[] {
  const known = followed(directory);
  return meetings
    .filter(({ id }) => !known.has(id))
    .flatMap(({ id, event, enterprise, buyer }) => {
      const { on } = directory.find("events", event) ?? {};
      const about: FieldsOf<"followUps"> = {
        meeting: id,
        doer: "team",
        ...(event !== undefined && { event }),
        ...(enterprise !== undefined && { enterprise }),
        ...(buyer !== undefined && { buyer }),
      };
      return milestones.map((milestone): Joined<"followUps"> => ({
        type: "followUps",
        of: [id, milestone],
        values: {
          ...about,
          what: `J+${milestoneDays[milestone]}`,
          milestone,
          ...(on !== undefined && { dueOn: milestoneDay(milestone, on) }),
        },
      }));
    });
}

/**
 * The follow-ups of a day whose date is set right, counted anew from `on`: those that wait where they
 * were counted from a date that `shown` holds. What somebody answered, or moved by hand, stays.
 */
export function movedMilestones(
  directory: Directory,
  shown: Shown,
  on: unknown,
): readonly Change<"followUps">[] {
  if (typeof on !== "string" || !isDay(on)) return [];
  const from = datesOf(shown, "on");
  return directory
    .linked("followUps", "event", shown.id)
    .flatMap(({ id, record, milestone, doneOn }) => {
      if (milestone === undefined || doneOn !== undefined) return [];
      const values = { dueOn: milestoneDay(milestone, on) };
      const counted = new Set(from.map((day) => day && milestoneDay(milestone, day)));
      const due = datesOf(record, "dueOn");
      if (due.every((day) => day === values.dueOn) || !due.every((day) => counted.has(day))) {
        return [];
      }
      return [{ type: "followUps", id, shown: record, values }];
    });
}

/** What one value, put in place of all those that `entry` shows, moves beside itself. */
export function movedBy(directory: Directory, entry: Entry, field: string, value: unknown) {
  if (entry.type !== "events" || field !== "on") return [];
  return movedMilestones(directory, entry.record, value);
}

/** Several while two devices disagree; `undefined` where there is none. */
function datesOf(shown: Shown, field: string): readonly (Day | undefined)[] {
  const days = liveValuesOf(shown, field).map(({ value }) =>
    typeof value === "string" && isDay(value) ? value : undefined,
  );
  return days.length === 0 ? [undefined] : days;
}

/** Meetings that have a follow-up, be it in the bin. */
function followed(directory: Directory): ReadonlySet<string> {
  const found = new Set<string>();
  for (const record of directory.replica.all("followUps").values()) {
    const { milestone, meeting } = toEntry("followUps", record);
    if (milestone !== undefined && meeting !== undefined) found.add(meeting);
  }
  return found;
}
