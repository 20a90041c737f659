import type { Day } from "#domain/day.ts";
import { milestones } from "#domain/follow-up.ts";
import { meetingsByPair } from "./day-meetings.ts";
import { isWorthFollowing, milestoneDay, milestoneDays } from "#domain/milestone.ts";
import type { FieldsOf } from "#domain/record-types.ts";
import type { Change } from "#workspace/change.ts";
import type { Directory } from "#workspace/directory.ts";
import { type Entry, toEntry } from "#workspace/entry.ts";
import type { Joined } from "#workspace/joining-records.ts";

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
 * The follow-ups of a day whose date was set right, counted anew from `on`: those that wait where they
 * were counted `from`, which may be several days while two are held. What somebody answered, or moved by hand, stays.
 */
export function movedMilestones(
  directory: Directory,
  event: string,
  from: readonly (Day | undefined)[],
  on: Day,
): readonly Change<"followUps">[] {
  return directory
    .linked("followUps", "event", event)
    .flatMap(({ id, record, milestone, dueOn, doneOn }) => {
      if (milestone === undefined || doneOn !== undefined) return [];
      const counted = from.map((day) => day && milestoneDay(milestone, day));
      const values = { dueOn: milestoneDay(milestone, on) };
      if (!counted.includes(dueOn) || dueOn === values.dueOn) return [];
      return [{ type: "followUps", id, shown: record, values }];
    });
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
