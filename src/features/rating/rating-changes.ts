import type { Rater } from "#domain/rating.ts";
import { becomes, ratedMeeting, ratingOf } from "#parts/rated-meeting.ts";
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

/** The same form for another side: what was written for the first one waits, and nothing of it is lost. */
export function turnTo(
  here: Here,
  meeting: Entry<"meetings">,
  { side: before, status, others, ...said }: TeamRatingText,
  side: Rater,
): TeamRatingText {
  const known = others?.[side] ?? saidText(ratingOf(here, meeting, side));
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
): Required<DayRecords> {
  const became = becomes(here.directory, meeting, status);
  if (status !== "held") return became;
  const sides = { ...others, [side]: said };
  const made = (["enterprise", "buyer", "team"] as const).flatMap((one) => {
    const text = sides[one];
    if (text === undefined || (one !== side && isSaved(here, meeting, one, text))) return [];
    return [ratedMeeting(here, { ...meeting, status }, one, toRate(text))];
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

function isSaved(here: Here, meeting: Entry<"meetings">, side: Rater, text: SaidText): boolean {
  const known = saidText(ratingOf(here, meeting, side));
  return Object.entries(known).every(([field, value]) => Reflect.get(text, field) === value);
}

function keyOf({ type, of, known }: Joined): string {
  return `${type} ${known?.id ?? of.join(" ")}`;
}
