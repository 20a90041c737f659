import { type Day, daysBetween } from "./day.ts";

/** When a promise is to be kept, seen from a day. `soon`: within seven days. */
export const dueStates = ["late", "today", "soon", "later", "undated", "done"] as const;
export type DueState = (typeof dueStates)[number];

export interface Due {
  readonly id: string;
  readonly dueOn?: Day;
  readonly doneOn?: Day;
}

const soonDays = 7;

export function dueState({ dueOn, doneOn }: Omit<Due, "id">, today: Day): DueState {
  if (doneOn !== undefined) return "done";
  if (dueOn === undefined) return "undated";
  const days = daysBetween(today, dueOn);
  if (days < 0) return "late";
  if (days === 0) return "today";
  return days <= soonDays ? "soon" : "later";
}

/** Days since it was due; 0 when it is not late. */
export function overdueDays({ dueOn, doneOn }: Omit<Due, "id">, today: Day): number {
  if (dueOn === undefined || doneOn !== undefined) return 0;
  return Math.max(0, daysBetween(dueOn, today));
}

/** The oldest promise first, those without a day last; the same order on every device. */
export function byDue(a: Due, b: Due): number {
  const [dayA, dayB] = [a.dueOn ?? "9999-99-99", b.dueOn ?? "9999-99-99"];
  if (dayA !== dayB) return dayA < dayB ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

/** Every state, in the order of `dueStates`; open ones by day, done ones with the latest first. */
export function groupByDue<F extends Due>(
  followUps: readonly F[],
  today: Day,
): ReadonlyMap<DueState, readonly F[]> {
  const groups = new Map<DueState, F[]>(dueStates.map((state) => [state, []]));
  for (const followUp of followUps) groups.get(dueState(followUp, today))?.push(followUp);
  for (const [state, group] of groups) group.sort(state === "done" ? byDoneLast : byDue);
  return groups;
}

function byDoneLast(a: Due, b: Due): number {
  const [dayA, dayB] = [a.doneOn ?? "", b.doneOn ?? ""];
  if (dayA !== dayB) return dayA > dayB ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
