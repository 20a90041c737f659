import { addDays } from "#domain/day.ts";
import type { PromiseKind } from "#domain/follow-up.ts";
import type { MeetingState } from "#domain/meeting.ts";
import type { Interest, NextStep, Rater } from "#domain/rating.ts";
import { readMoney } from "#domain/money.ts";
import { capital } from "#i18n/capital.ts";
import { t } from "#i18n/language.ts";
import { nextStepWords } from "#i18n/matchmaking-words.ts";
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

/** What one side has said of a meeting already; of the team, the member who holds this device. */
export function ratingOf(
  { directory, me }: Pick<Workspace, "directory" | "me">,
  meeting: Entry<"meetings">,
  side: Rater,
): Entry<"ratings"> | undefined {
  return directory
    .linked("ratings", "meeting", meeting.id)
    .find((one) => one.side === side && (side !== "team" || one.by === me()?.id));
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
  const { id, event = "", enterprise = "", buyer = "" } = meeting;
  const states: readonly Joined[] = [
    { type: "meetings", of: [], known: meeting, values: { status: text.status } },
  ];
  if (text.status !== "held") return states;
  const me = workspace.me()?.id ?? null;
  const known = ratingOf(workspace, meeting, text.side);
  const who = text.side === "team" ? [id, text.side, me ?? ""] : [id, text.side];
  const rating: Joined = {
    type: "ratings",
    of: who,
    known,
    values: {
      ...(known === undefined && { meeting: id, event, side: text.side }),
      ...(known === undefined && text.side === "team" && { by: me }),
      interest: text.interest || null,
      next: text.next || null,
      potentialAmount: readMoney(text.amount).value ?? null,
      needFound: text.needFound.trim() || null,
      note: text.note.trim() || null,
    },
  };
  const promise = promiseOf(text.next);
  if (promise === undefined || known?.next === text.next) return [...states, rating];
  const followUp: Joined = {
    type: "followUps",
    of: [id, "promise", promise],
    values: {
      what: capital(t(nextStepWords[promise])),
      promise,
      event,
      enterprise,
      buyer,
      doer: promise === "tender-invitation" ? "buyer" : "enterprise",
      assignee: me,
      dueOn: addDays(workspace.today(), 7),
    },
  };
  return [...states, rating, followUp];
}

function promiseOf(next: RatingText["next"]): Exclude<PromiseKind, "other"> | undefined {
  return next === "" || next === "none" ? undefined : next;
}
