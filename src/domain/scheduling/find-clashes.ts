import {
  type Attendee,
  type DayToPlan,
  type FixedMeeting,
  type Meeting,
  pairKey,
} from "./day-to-plan.ts";

/** What a plan may never have, and the meetings that have it. */
export interface Clash {
  readonly code:
    | "twice-at-once"
    | "pair-twice"
    | "veto"
    | "no-wish"
    | "absent"
    | "over-maximum"
    | "table-shared"
    | "table-missing"
    | "not-own-table"
    | "closed-round"
    | "round-lost";
  readonly meetings: readonly Meeting[];
}

/**
 * Reads a plan without knowing how it was made: one from another phone, or changed by hand. What took
 * place may break a rule that came later, and is only asked not to be in two places.
 */
export function findClashes(day: DayToPlan, meetings: readonly Meeting[]): readonly Clash[] {
  const nameOf = (one: FixedMeeting) => `${pairKey(one)} ${one.round}`;
  const fixed = new Set(day.fixed.map(nameOf));
  const held = new Set(day.fixed.filter((one) => one.held === true).map(nameOf));
  const isHeld = (one: Meeting) => held.has(nameOf(one));
  const planned = meetings.filter((one) => !isHeld(one));
  const people = new Map([...day.enterprises, ...day.buyers].map((one) => [one.id, one]));
  const tables = new Map(day.tables.map(({ name, rounds }) => [name, rounds]));
  const wished = new Set(day.pairs.map(pairKey));
  const vetoed = new Set(day.vetoes.map(pairKey));

  const shared = (code: Clash["code"], keyOf: (one: Meeting) => string): Clash[] =>
    [...Map.groupBy(meetings, keyOf).values()]
      .filter((group) => group.length > 1 && !group.every(isHeld))
      .map((group) => ({ code, meetings: group }));
  const each = (code: Clash["code"], isWrong: (one: Meeting) => boolean): Clash[] =>
    planned.filter(isWrong).map((one) => ({ code, meetings: [one] }));
  const isThere = (id: string, round: number) => people.get(id)?.rounds.includes(round) === true;
  const over = ({ id, atMost }: Attendee): Clash[] => {
    const mine = meetings.filter(({ enterprise, buyer }) => enterprise === id || buyer === id);
    const isOver = mine.length > atMost && !mine.every(isHeld);
    return isOver ? [{ code: "over-maximum", meetings: mine }] : [];
  };

  return [
    ...shared("twice-at-once", ({ enterprise, round }) => `${enterprise} ${round}`),
    ...shared("twice-at-once", ({ buyer, round }) => `${buyer} ${round}`),
    ...shared("pair-twice", pairKey),
    ...shared("table-shared", ({ table, round }) => `${round} ${table}`),
    ...each("veto", (one) => vetoed.has(pairKey(one))),
    ...each("no-wish", (one) => !fixed.has(nameOf(one)) && !wished.has(pairKey(one))),
    ...each(
      "absent",
      ({ enterprise, buyer, round }) => !isThere(enterprise, round) || !isThere(buyer, round),
    ),
    ...each("table-missing", ({ table, round }) => tables.get(table)?.includes(round) !== true),
    ...each("closed-round", (one) => day.closed.includes(one.round) && !fixed.has(nameOf(one))),
    ...each("round-lost", (one) => day.lost?.includes(one.round) === true),
    ...each("not-own-table", (one) => !fixed.has(nameOf(one)) && leavesOwnTable(day, one)),
    ...[...people.values()].flatMap(over),
  ];
}

/** A buyer's own table counts if it is there whenever they are. */
function leavesOwnTable({ buyers, tables, closed }: DayToPlan, { buyer, table }: Meeting): boolean {
  const sits = buyers.find(({ id }) => id === buyer);
  const own = tables.find(({ name }) => name === sits?.table);
  if (sits === undefined || own === undefined) return false;
  const isAlways = sits.rounds.every(
    (round) => closed.includes(round) || own.rounds.includes(round),
  );
  return isAlways && table !== own.name;
}
