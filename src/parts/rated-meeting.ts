import type { Rated } from "#domain/day-asks.ts";
import { addDays } from "#domain/day.ts";
import type { PromiseKind } from "#domain/follow-up.ts";
import { isWorthFollowing } from "#domain/milestone.ts";
import type { NextStep, Rater } from "#domain/rating.ts";
import { capital } from "#i18n/capital.ts";
import { t } from "#i18n/language.ts";
import { nextStepWords } from "#i18n/matchmaking-words.ts";
import type { Entry } from "#workspace/entry.ts";
import type { Joined } from "#workspace/joining-records.ts";
import type { Workspace } from "#workspace/workspace.ts";
import { milestoneChanges } from "./milestone-changes.ts";

type Here = Pick<Workspace, "directory" | "me">;

/** What one side has said of a meeting already; of the team, the member who holds this device. */
export function ratingOf(
  { directory, me }: Here,
  meeting: Entry<"meetings">,
  side: Rater,
): Entry<"ratings"> | undefined {
  return directory
    .linked("ratings", "meeting", meeting.id)
    .find((one) => one.side === side && (side !== "team" || one.by === me()?.id));
}

/** What is to stand of it: `null` empties, what is not named stays. */
export type ToRate = { readonly [F in keyof Rated]?: Rated[F] | null };

/** The rating of one side, its promise, and the news that the team is to ask of a meeting worth it. */
export function ratedMeeting(
  workspace: Here & Pick<Workspace, "today">,
  meeting: Entry<"meetings">,
  side: Rater,
  said: ToRate,
): readonly Joined[] {
  const { directory } = workspace;
  const known = ratingOf(workspace, meeting, side);
  const { interest = known?.interest, next = known?.next } = said;
  const all = [
    ...directory.linked("ratings", "meeting", meeting.id).filter((one) => one !== known),
    { ...(interest && { interest }), ...(next && { next }) },
  ];
  // Whoever rates one that was planned says that it was held.
  const { status: before = "planned" } = meeting;
  const status = before === "planned" ? "held" : before;
  const news = isWorthFollowing({ status }, all) ? milestoneChanges(directory, [meeting]) : [];
  return [...ownRating(workspace, meeting, side, said), ...news];
}

/** The rating of one side, and the promise that was made in the meeting: due in a week, unless said. */
export function ownRating(
  workspace: Here & Pick<Workspace, "today">,
  meeting: Entry<"meetings">,
  side: Rater,
  said: ToRate,
): readonly Joined[] {
  const { id, event = "", enterprise = "", buyer = "" } = meeting;
  const me = workspace.me()?.id ?? null;
  const known = ratingOf(workspace, meeting, side);
  const rating: Joined = {
    type: "ratings",
    of: side === "team" ? [id, side, me ?? ""] : [id, side],
    known,
    values: {
      ...(known === undefined && { meeting: id, event, side }),
      ...(known === undefined && side === "team" && { by: me }),
      ...said,
    },
  };
  const promise = promiseOf(said.next);
  const isDue = said.dueOn === undefined || (said.dueOn ?? undefined) === known?.dueOn;
  const isSaid = isDue && known?.next === said.next;
  if (promise === undefined || isSaid) return [rating];
  const followUp: Joined = {
    type: "followUps",
    of: [id, "promise", promise],
    values: {
      what: capital(t(nextStepWords[promise])),
      promise,
      meeting: id,
      event,
      enterprise,
      buyer,
      doer: promise === "tender-invitation" ? "buyer" : "enterprise",
      assignee: me,
      dueOn: said.dueOn ?? addDays(workspace.today(), 7),
    },
  };
  return [rating, followUp];
}

function promiseOf(next: NextStep | null | undefined): Exclude<PromiseKind, "other"> | undefined {
  return next === undefined || next === null || next === "none" ? undefined : next;
}
