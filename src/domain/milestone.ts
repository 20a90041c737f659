import { addDays, type Day } from "./day.ts";
import type { Milestone, Outcome } from "./follow-up.ts";
import type { MeetingState } from "./meeting.ts";
import { type Interest, isInterested, type NextStep } from "./rating.ts";

export const milestoneDays = {
  "day-7": 7,
  "day-30": 30,
  "day-90": 90,
  "day-180": 180,
} as const satisfies Record<Milestone, number>;

interface Met {
  readonly status?: MeetingState;
}
interface Said {
  readonly interest?: Interest;
  readonly next?: NextStep;
}

/**
 * A held meeting is followed when at least one side, or the team, is interested or promised something:
 * the other side may be silent, and silence is no « no ».
 */
export function isWorthFollowing({ status }: Met, ratings: readonly Said[]): boolean {
  return status === "held" && ratings.some((one) => isInterested(one) || isPromise(one));
}

function isPromise({ next = "none" }: Said): boolean {
  return next !== "none";
}

/** When news of a meeting is asked for, counted from its day. */
export function milestoneDay(milestone: Milestone, on: Day): Day {
  return addDays(on, milestoneDays[milestone]);
}

/** A follow-up of a meeting, as one of its line. */
export interface Asked {
  readonly id: string;
  readonly event?: string;
  readonly milestone?: Milestone;
  readonly outcome?: Outcome;
  readonly doneOn?: Day;
}

export interface Answer {
  readonly id: string;
  readonly values: { readonly outcome?: Outcome | null; readonly doneOn?: Day | null };
}

/**
 * What an answer writes. « Closed » ends the later ones, and taking it back asks them again; an earlier
 * one that was never answered is asked no more. `line`: the follow-ups of the same meeting.
 */
export function answersOf(
  asked: Asked,
  line: readonly Asked[],
  outcome: Outcome | undefined,
  today: Day,
): readonly Answer[] {
  const own: Answer = {
    id: asked.id,
    values: {
      outcome: outcome ?? null,
      doneOn: outcome === undefined ? null : (asked.doneOn ?? today),
    },
  };
  const others = line.flatMap((one): Answer[] => {
    const after = daysOf(one) - daysOf(asked);
    if (after > 0 && outcome === "closed" && one.doneOn === undefined)
      return [{ id: one.id, values: { outcome, doneOn: today } }];
    if (after > 0 && outcome !== "closed" && asked.outcome === "closed" && one.outcome === "closed")
      return [{ id: one.id, values: { outcome: null, doneOn: null } }];
    if (after < 0 && outcome !== undefined && one.doneOn === undefined)
      return [{ id: one.id, values: { doneOn: today } }];
    return [];
  });
  return [own, ...others];
}

function daysOf({ milestone }: Asked): number {
  return milestone === undefined ? 0 : milestoneDays[milestone];
}

/** Follow-ups of one day at one milestone: one line where there are several. */
export interface MilestoneGroup<F extends Asked> {
  /** Of the first of them. */
  readonly id: string;
  readonly event: string;
  readonly milestone: Milestone;
  readonly rows: readonly F[];
}

/** In the order given; a milestone of a single meeting stays among the rest. */
export function groupMilestones<F extends Asked>(
  rows: readonly F[],
): { readonly groups: readonly MilestoneGroup<F>[]; readonly rest: readonly F[] } {
  const byMilestone = Map.groupBy(rows, ({ event, milestone }) =>
    event === undefined || milestone === undefined ? "" : `${event} ${milestone}`,
  );
  const groups = [...byMilestone.values()].flatMap((of): MilestoneGroup<F>[] => {
    const [first] = of;
    if (of.length < 2 || first?.event === undefined || first.milestone === undefined) return [];
    return [{ id: first.id, event: first.event, milestone: first.milestone, rows: of }];
  });
  const grouped = new Set(groups.flatMap((group) => group.rows));
  return { groups, rest: rows.filter((one) => !grouped.has(one)) };
}
