import { isDay } from "#domain/day.ts";
import type { MeetingState } from "#domain/meeting.ts";
import { readMoney } from "#domain/money.ts";
import type { Interest, NextStep } from "#domain/rating.ts";
import { money } from "#i18n/format.ts";
import type { Entry } from "#workspace/entry.ts";
import type { ToRate } from "./rated-meeting.ts";

/** What is said of a meeting while it is written. */
export interface SaidText {
  readonly interest: Interest | "";
  readonly next: NextStep | "";
  readonly dueOn: string;
  readonly amount: string;
  readonly needFound: string;
  readonly note: string;
}

/** The same, with what became of the meeting. */
export interface RatedText extends SaidText {
  readonly status: MeetingState;
}

/** As it stands; empty where nothing was said yet. */
export function saidText(known: Entry<"ratings"> | undefined): SaidText {
  const { potentialAmount } = known ?? {};
  return {
    interest: known?.interest ?? "",
    next: known?.next ?? "",
    dueOn: known?.dueOn ?? "",
    amount: potentialAmount === undefined ? "" : money(potentialAmount),
    needFound: known?.needFound ?? "",
    note: known?.note ?? "",
  };
}

export function isPromise({ next }: Pick<SaidText, "next">): boolean {
  return next !== "" && next !== "none";
}

/** All of it: what is left empty is emptied. */
export function toRate(text: SaidText): ToRate {
  const { interest, next, dueOn, amount, needFound, note } = text;
  return {
    interest: interest || null,
    next: next || null,
    dueOn: isPromise(text) && isDay(dueOn) ? dueOn : null,
    potentialAmount: readMoney(amount).value ?? null,
    needFound: needFound.trim() || null,
    note: note.trim() || null,
  };
}
