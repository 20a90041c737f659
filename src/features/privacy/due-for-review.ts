import { addDays, type Day } from "#domain/day.ts";
import { dayOf } from "#i18n/clock.ts";
import type { Directory } from "#workspace/directory.ts";
import type { Entry } from "#workspace/entry.ts";

/** A contact or a note that its date, or a year of silence, brings up. */
export interface ToReview {
  readonly id: string;
  readonly entry: Entry<"contacts"> | Entry<"interactions">;
  /** Until when it was to be kept; absent when nobody said. */
  readonly keepUntil?: Day;
  /** The last day on which somebody looked at it. */
  readonly seenOn: Day;
}

/** Days after which a contact that says no date is looked at again. */
const year = 365;

/** The oldest first. */
export function dueForReview(directory: Directory, today: Day): readonly ToReview[] {
  const contacts = directory.list("contacts").flatMap((entry): ToReview[] => {
    const { id, keepUntil, verifiedOn, sourceOn, changedAt } = entry;
    const changedOn = dayOf(changedAt);
    const seenOn = [verifiedOn, sourceOn, changedOn].reduce<Day>(
      (last, one) => (one !== undefined && one > last ? one : last),
      changedOn,
    );
    if (keepUntil !== undefined) return keepUntil < today ? [{ id, entry, keepUntil, seenOn }] : [];
    return addDays(seenOn, year) < today ? [{ id, entry, seenOn }] : [];
  });
  const notes = directory.list("interactions").flatMap((entry): ToReview[] => {
    const { id, keepUntil, changedAt } = entry;
    if (keepUntil === undefined || keepUntil >= today) return [];
    return [{ id, entry, keepUntil, seenOn: dayOf(changedAt) }];
  });
  return [...contacts, ...notes].toSorted((a, b) => (dateOf(a) < dateOf(b) ? -1 : 1));
}

function dateOf({ keepUntil, seenOn }: ToReview): Day {
  return keepUntil ?? seenOn;
}
