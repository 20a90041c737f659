import type { Rater } from "#domain/rating.ts";
import { becomes, ratedMeeting, ratingOf, type ShownRating } from "#parts/rated-meeting.ts";
import { type RatedText, type SaidText, saidText, toRate } from "#parts/rated-text.ts";
import type { Entry } from "#workspace/entry.ts";
import type { Joined } from "#workspace/joining-records.ts";
import type { DayRecords } from "#workspace/proposals.ts";
import type { Workspace } from "#workspace/workspace.ts";

/** What the team writes of a meeting: in its own name, or as one of the two sides told it. */
export interface TeamRatingText extends RatedText {
  readonly side: Rater;
  /** What was written for the sides that are not shown, and not saved yet. */
  readonly others?: Readonly<Partial<Record<Rater, SaidText>>>;
}

type Here = Pick<Workspace, "directory" | "me" | "today">;

/** What each side has said, as the form shows it from its opening to its end. */
export type ShownRatings = Readonly<Record<Rater, ShownRating>>;

export function shownRatings(here: Here, meeting: Entry<"meetings">): ShownRatings {
  const of = (side: Rater): ShownRating => ({ rating: ratingOf(here, meeting, side) });
  return { enterprise: of("enterprise"), buyer: of("buyer"), team: of("team") };
}

/** The same form for another side: what was written for the first one waits, and nothing of it is lost. */
export function turnTo(
  shown: ShownRatings,
  { side: before, status, others, ...said }: TeamRatingText,
  side: Rater,
): TeamRatingText {
  const known = others?.[side] ?? saidText(shown[side].rating);
  return { ...known, status, side, others: { ...others, [before]: said } };
}

/**
 * What became of the meeting, what each side made of it, and what it promised: one act. A meeting that
 * somebody missed is rated by nobody.
 */
export function ratingChanges(
  here: Here,
  meeting: Entry<"meetings">,
  { side, status, others, ...said }: TeamRatingText,
  shown = shownRatings(here, meeting),
): Required<DayRecords> {
  const became = becomes(here.directory, meeting, status);
  if (status !== "held") return became;
  const sides = { ...others, [side]: said };
  const made = (["enterprise", "buyer", "team"] as const).flatMap((one) => {
    const text = sides[one];
    if (text === undefined || (one !== side && isSaved(shown[one], text))) return [];
    return [ratedMeeting(here, { ...meeting, status }, one, toRate(text), shown[one])];
  });
  // Two sides that promise the same have one promise, and one line of news.
  const joined = new Map(
    made.flatMap((one) => one.joined.map((record) => [keyOf(record), record] as const)),
  );
  return {
    joined: [...became.joined, ...joined.values()],
    binned: [...new Set(made.flatMap((one) => one.binned ?? []))],
  };
}

function isSaved({ rating }: ShownRating, text: SaidText): boolean {
  const known = saidText(rating);
  return Object.entries(known).every(([field, value]) => Reflect.get(text, field) === value);
}

function keyOf({ type, of, known }: Joined): string {
  return `${type} ${known?.id ?? of.join(" ")}`;
}
