import { isExpected } from "#domain/enrolment.ts";
import { type Meeting } from "#domain/scheduling/day-to-plan.ts";
import type { DayInput } from "#parts/day-input.ts";

/** What a new plan answers, counted once each. */
export interface News {
  readonly absent: number;
  /** Tables that are gone while somebody was to sit there. */
  readonly tables: number;
  /** Rounds that are dropped while somebody was to meet in them. */
  readonly rounds: number;
  /** Who comes too late, or leaves too early, for a meeting of theirs. */
  readonly hours: number;
}

/** Rounds that have begun are nobody's news any more. */
export function newsOf({ day, today, roster, begun }: DayInput): News {
  const people = [...roster.enterprise, ...roster.buyer];
  const expected = new Set(
    people.flatMap(({ sheet, enrolment }) => (isExpected(enrolment) ? [sheet.id] : [])),
  );
  const isLost = ({ round }: Meeting) => day.lost?.includes(round) === true;
  const open = today.filter((one) => !begun.includes(one.round));
  const held = open.filter((one) => !isLost(one));
  const tables = new Map(day.tables.map(({ name, rounds }) => [name, rounds]));
  const there = new Map([...day.enterprises, ...day.buyers].map(({ id, rounds }) => [id, rounds]));
  const away = held.flatMap(({ enterprise, buyer, round }) =>
    [enterprise, buyer].filter((id) => there.get(id)?.includes(round) !== true),
  );
  const absents = new Set([
    ...people.flatMap(({ sheet, enrolment }) => (enrolment.status === "absent" ? [sheet.id] : [])),
    // Whose enrolment was taken back has left as much.
    ...away.filter((id) => !expected.has(id)),
  ]);
  const isGone = ({ table, round }: Meeting) => tables.get(table)?.includes(round) === false;
  return {
    absent: absents.size,
    tables: new Set(held.filter(isGone).map(({ table }) => table)).size,
    rounds: new Set(open.filter(isLost).map(({ round }) => round)).size,
    hours: new Set(away.filter((id) => expected.has(id))).size,
  };
}
