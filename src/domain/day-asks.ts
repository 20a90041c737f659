import type { FieldsOf } from "./record-types.ts";

/*
 * What a participant proposes of its own day, beside the fields of its enrolment: a change of a name that
 * is no field of the team's record. The names are a file format; a version that does not know one reads
 * it as a message, and loses nothing.
 */

/** Of an enrolment: `RankedWish[]`, the most wanted first, whole each time. */
export const wishesAsk = "wishes";

/** Of a meeting: `Rated`, whole each time; `null` takes all of it back. */
export const ratingAsk = "rating";

/** Of a meeting: `true` says that the other side did not come, `null` that it did after all. */
export const missedAsk = "missed";

/** Of an enrolment: `true` asks not to meet `other`, `null` takes it back. */
export function vetoAsk(other: string): string {
  return `${vetoPrefix}${other}`;
}

/** Whom a veto is about; undefined for another name. */
export function vetoedIn(field: string): string | undefined {
  return field.startsWith(vetoPrefix) ? field.slice(vetoPrefix.length) : undefined;
}

const vetoPrefix = "veto/";

/** Fields of its enrolment that a participant may propose to change. */
export const attendanceFields = ["arrivesAt", "leavesAt", "maxMeetings"] as const;

/** Whom one would like to meet; `id` is of the other side's sheet. */
export interface RankedWish {
  readonly id: string;
  readonly why?: string;
}

/** More than these says that nobody is wanted most. */
export const mostWishes = 10;

/** What a participant may say of a meeting. */
export const ratedFields = [
  "interest",
  "next",
  "dueOn",
  "potentialAmount",
  "needFound",
  "note",
] as const;
export type Rated = Pick<FieldsOf<"ratings">, (typeof ratedFields)[number]>;

/** What stands of a rating, and nothing else of its record: two that say the same are equal. */
export function ratedOf(rating: FieldsOf<"ratings">): Rated {
  const said = ratedFields.filter((field) => rating[field] !== undefined);
  return Object.fromEntries(said.map((field) => [field, rating[field]]));
}
