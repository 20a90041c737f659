import type { MeetingState } from "#domain/meeting.ts";
import { readMoney } from "#domain/money.ts";
import type { Interest, NextStep, Rater } from "#domain/rating.ts";
import { ratedMeeting } from "#parts/rated-meeting.ts";
import type { Entry } from "#workspace/entry.ts";
import type { Joined } from "#workspace/joining-records.ts";
import type { Workspace } from "#workspace/workspace.ts";

/** A rating while it is written. */
export interface RatingText {
  side: Rater;
  status: MeetingState;
  interest: Interest | "";
  next: NextStep | "";
  amount: string;
  needFound: string;
  note: string;
}

/**
 * A rating, what became of the meeting, and the promise that was made in it: one act. A meeting that
 * somebody missed is rated by nobody.
 */
export function ratingChanges(
  workspace: Pick<Workspace, "directory" | "me" | "today">,
  meeting: Entry<"meetings">,
  text: RatingText,
): readonly Joined[] {
  const states: readonly Joined[] = [
    { type: "meetings", of: [], known: meeting, values: { status: text.status } },
  ];
  if (text.status !== "held") return states;
  const rated = ratedMeeting(workspace, { ...meeting, status: text.status }, text.side, {
    interest: text.interest || null,
    next: text.next || null,
    potentialAmount: readMoney(text.amount).value ?? null,
    needFound: text.needFound.trim() || null,
    note: text.note.trim() || null,
  });
  return [...states, ...rated];
}
