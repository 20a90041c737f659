import { type Clash, findClashes } from "#domain/scheduling/find-clashes.ts";
import type { Meeting } from "#domain/scheduling/day-to-plan.ts";
import type { DayInput } from "./day-input.ts";

/** What stops a plan from being lived; what a person chose by hand is theirs. */
const stopping: ReadonlySet<Clash["code"]> = new Set<Clash["code"]>([
  "twice-at-once",
  "veto",
  "absent",
  "table-shared",
  "table-missing",
  "round-lost",
]);

/** Meetings still to come that cannot be held as they are planned. */
export function unkeptMeetings({ day, today, begun }: DayInput): ReadonlySet<Meeting> {
  const open = today.filter(
    ({ round }) => !begun.includes(round) || day.lost?.includes(round) === true,
  );
  const clashes = findClashes(day, open).filter(({ code }) => stopping.has(code));
  return new Set(clashes.flatMap(({ meetings }) => meetings));
}
