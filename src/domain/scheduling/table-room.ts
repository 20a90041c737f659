import { roundsToBits } from "./bits.ts";
import type { Attendee, DayToPlan, FixedMeeting } from "./day-to-plan.ts";

/**
 * How many meetings each group of tables can still take. Group 0 is the tables that are nobody's own;
 * an own table is among them in the rounds in which whom it belongs to is not there.
 */
export interface TableRoom {
  /** Own table of each group; none for group 0. */
  readonly nameOf: readonly (string | undefined)[];
  /** Group of a buyer, by id. */
  readonly groupOf: ReadonlyMap<string, number>;
  readonly isOwn: (table: string, round: number) => boolean;
  /** Tables left: group × rounds + round. */
  readonly left: Int32Array;
  readonly hasRoom: (meeting: FixedMeeting) => boolean;
  readonly take: (meeting: FixedMeeting) => void;
}

export function makeTableRoom({ rounds, closed, tables, buyers }: DayToPlan): TableRoom {
  const open = ~roundsToBits(closed);
  const usable = new Map(tables.map((table) => [table.name, roundsToBits(table.rounds)]));
  const nameOf: (string | undefined)[] = [undefined];
  const groupOf = new Map<string, number>();
  for (const buyer of buyers) groupOf.set(buyer.id, groupFor(buyer));

  /** Buyers who name the same table share it, one at a time. */
  function groupFor({ table, rounds: there }: Attendee): number {
    const bits = table === undefined ? undefined : usable.get(table);
    if (table === undefined || bits === undefined) return 0;
    if ((roundsToBits(there) & open & ~bits) !== 0) return 0;
    const known = nameOf.indexOf(table);
    return known > 0 ? known : nameOf.push(table) - 1;
  }

  const owned = new Int32Array(nameOf.length);
  for (const { id, rounds: there } of buyers) {
    const group = groupOf.get(id) ?? 0;
    if (group > 0) owned[group] = (owned[group] ?? 0) | (roundsToBits(there) & open);
  }
  const groupAt = (table: string, round: number) => {
    const group = Math.max(0, nameOf.indexOf(table));
    return ((owned[group] ?? 0) & (1 << round)) === 0 ? 0 : group;
  };

  const left = new Int32Array(nameOf.length * rounds);
  for (const [name, bits] of usable) {
    for (let round = 0; round < rounds; round += 1) {
      const at = groupAt(name, round) * rounds + round;
      if ((bits & (1 << round)) !== 0) left[at] = (left[at] ?? 0) + 1;
    }
  }

  /** The table it names, else its buyer's, else any that is nobody's own. */
  function placeFor({ buyer, round, table }: FixedMeeting): number | undefined {
    const isUsable = table !== undefined && ((usable.get(table) ?? 0) & (1 << round)) !== 0;
    const named = isUsable ? groupAt(table, round) : undefined;
    return [named, groupOf.get(buyer), 0]
      .filter((group) => group !== undefined)
      .map((group) => group * rounds + round)
      .find((at) => (left[at] ?? 0) > 0);
  }

  return {
    nameOf,
    groupOf,
    isOwn: (table, round) => groupAt(table, round) > 0,
    left,
    hasRoom: (meeting) => placeFor(meeting) !== undefined,
    take: (meeting) => {
      const at = placeFor(meeting);
      if (at !== undefined) left[at] = (left[at] ?? 0) - 1;
    },
  };
}
