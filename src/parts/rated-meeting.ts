import type { Rated } from "#domain/day-asks.ts";
import { addDays } from "#domain/day.ts";
import type { PromiseKind } from "#domain/follow-up.ts";
import type { MeetingState } from "#domain/meeting.ts";
import { isWorthFollowing } from "#domain/milestone.ts";
import type { NextStep, Rater } from "#domain/rating.ts";
import { capital } from "#i18n/capital.ts";
import { t } from "#i18n/language.ts";
import { nextStepWords } from "#i18n/matchmaking-words.ts";
import type { Directory } from "#workspace/directory.ts";
import { type Entry, toEntry } from "#workspace/entry.ts";
import type { Joined } from "#workspace/joining-records.ts";
import type { DayRecords } from "#workspace/proposals.ts";
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

/** What became of a meeting, with what is to be asked of it: nothing of one to which somebody did not come. */
export function becomes(
  directory: Directory,
  meeting: Entry<"meetings">,
  status: MeetingState,
): Required<DayRecords> {
  const state: Joined = { type: "meetings", of: [], known: meeting, values: { status } };
  if (status !== "held") {
    const asked = directory.linked("followUps", "meeting", meeting.id);
    return { joined: [state], binned: asked.filter(({ doneOn }) => doneOn === undefined) };
  }
  const wasMissed = meeting.status === "enterprise-absent" || meeting.status === "buyer-absent";
  const back = wasMissed ? binnedOf(directory, meeting) : [];
  const joined = back.map((known): Joined => ({ type: "followUps", of: [], known, values: {} }));
  return { joined: [state, ...joined], binned: [] };
}

/** Follow-ups of a meeting that are in the bin. */
function binnedOf(directory: Directory, { id }: Entry<"meetings">): readonly Entry<"followUps">[] {
  return Array.from(directory.replica.all("followUps").values(), (record) =>
    toEntry("followUps", record),
  ).filter(({ meeting, state }) => meeting === id && state === "binned");
}

/** What is to stand of it: `null` empties, what is not named stays. */
export type ToRate = { readonly [F in keyof Rated]?: Rated[F] | null };

/** What a form showed when it opened: what came since is not replaced. */
export interface ShownRating {
  readonly rating: Entry<"ratings"> | undefined;
}

/** The rating of one side, its promise, and the news that the team is to ask of a meeting worth it. */
export function ratedMeeting(
  workspace: Here & Pick<Workspace, "today">,
  meeting: Entry<"meetings">,
  side: Rater,
  said: ToRate,
  shown: ShownRating = { rating: ratingOf(workspace, meeting, side) },
): DayRecords {
  const { directory } = workspace;
  const { rating: known } = shown;
  const { interest = known?.interest, next = known?.next } = said;
  const all = [
    ...othersOf(workspace, meeting, known),
    { ...(interest && { interest }), ...(next && { next }) },
  ];
  // Whoever rates one that was planned says that it was held.
  const { status: before = "planned" } = meeting;
  const status = before === "planned" ? "held" : before;
  const news = isWorthFollowing({ status }, all) ? milestoneChanges(directory, [meeting]) : [];
  const { joined, binned } = ownRating(workspace, meeting, side, said, shown);
  return { joined: [...joined, ...news], binned };
}

/** The rating of one side, and what it promised in the meeting. */
export function ownRating(
  workspace: Here & Pick<Workspace, "today">,
  meeting: Entry<"meetings">,
  side: Rater,
  said: ToRate,
  { rating: known }: ShownRating = { rating: ratingOf(workspace, meeting, side) },
): Required<DayRecords> {
  const { id, event = "" } = meeting;
  const me = workspace.me()?.id ?? null;
  const rating: Joined = {
    type: "ratings",
    of: side === "team" ? [id, side, me ?? ""] : [id, side],
    known,
    shown: known === undefined ? "none" : undefined,
    values: {
      ...(known === undefined && { meeting: id, event, side }),
      ...(known === undefined && side === "team" && { by: me }),
      ...said,
    },
  };
  // Who has said nothing has not answered.
  const isEmpty = Object.values(said).every((one) => one === null || one === undefined);
  return {
    joined: [
      ...(known === undefined && isEmpty ? [] : [rating]),
      ...promised(workspace, meeting, known, said),
    ],
    binned: takenBack(workspace, meeting, known, said),
  };
}

/** What was promised, due in a week unless said. One that stands keeps what people made of it since. */
function promised(
  workspace: Here & Pick<Workspace, "today">,
  meeting: Entry<"meetings">,
  known: Entry<"ratings"> | undefined,
  { next, dueOn }: ToRate,
): readonly Joined[] {
  const promise = promiseOf(next);
  if (promise === undefined) return [];
  const [stands] = followUpsOf(workspace, meeting, promise);
  const isDue = dueOn !== undefined && dueOn !== null && dueOn !== known?.dueOn;
  if (stands !== undefined) {
    return isDue ? [{ type: "followUps", of: [], known: stands, values: { dueOn } }] : [];
  }
  // Somebody has put it in the bin.
  if (known?.next === next && !isDue) return [];
  const { id, event = "", enterprise = "", buyer = "" } = meeting;
  return [
    {
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
        assignee: workspace.me()?.id ?? null,
        dueOn: dueOn ?? addDays(workspace.today(), 7),
      },
    },
  ];
}

/** A promise that was told for another one, or for none, and that nobody else tells: unless it was kept. */
function takenBack(
  workspace: Here,
  meeting: Entry<"meetings">,
  known: Entry<"ratings"> | undefined,
  { next }: ToRate,
): readonly Entry<"followUps">[] {
  const before = promiseOf(known?.next);
  if (before === undefined || next === undefined || next === before) return [];
  if (othersOf(workspace, meeting, known).some((one) => one.next === before)) return [];
  return followUpsOf(workspace, meeting, before).filter(({ doneOn }) => doneOn === undefined);
}

function othersOf(
  { directory }: Here,
  { id }: Entry<"meetings">,
  known: Entry<"ratings"> | undefined,
): readonly Entry<"ratings">[] {
  return directory.linked("ratings", "meeting", id).filter((one) => one.id !== known?.id);
}

function followUpsOf(
  { directory }: Here,
  { id }: Entry<"meetings">,
  promise: PromiseKind,
): readonly Entry<"followUps">[] {
  return directory.linked("followUps", "meeting", id).filter((one) => one.promise === promise);
}

function promiseOf(next: NextStep | null | undefined): Exclude<PromiseKind, "other"> | undefined {
  return next === undefined || next === null || next === "none" ? undefined : next;
}
