import type { Day } from "./day.ts";

/** Late or due today. Days compare as texts. */
export function isDue(
  { dueOn, doneOn }: { readonly dueOn?: Day; readonly doneOn?: Day },
  today: Day,
): boolean {
  return doneOn === undefined && dueOn !== undefined && dueOn <= today;
}

/** What the number on the first door says, as the lists show them: what is asked of several meetings of a day at one milestone is one line. */
export function countDue(
  followUps: readonly (Parameters<typeof isDue>[0] & {
    readonly id: string;
    readonly event?: string;
    readonly milestone?: string;
  })[],
  today: Day,
): number {
  const due = followUps.filter((one) => isDue(one, today));
  return new Set(
    due.map(({ id, event, milestone }) => (event && milestone ? event + milestone : id)),
  ).size;
}
