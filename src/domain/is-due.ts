import type { Day } from "./day.ts";

/** Late or due today: what the number on the first door counts. Days compare as texts. */
export function isDue(
  { dueOn, doneOn }: { readonly dueOn?: Day; readonly doneOn?: Day },
  today: Day,
): boolean {
  return doneOn === undefined && dueOn !== undefined && dueOn <= today;
}
