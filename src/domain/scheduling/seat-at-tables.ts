import { type DayToPlan, type FixedMeeting, type Meeting, pairKey } from "./day-to-plan.ts";
import type { Held } from "./hold-fixed.ts";

/**
 * A table for each meeting, one meeting to a table: the one that is said, its buyer's own, the one it
 * has today, where the buyer sat last, else any. `TableRoom` has counted that there are enough.
 * @throws {RangeError} there are not: the search is wrong, not the day.
 */
export function seatAtTables(
  day: DayToPlan,
  { meetings: fixed, room }: Pick<Held, "meetings" | "room">,
  placed: readonly FixedMeeting[],
  today: readonly Meeting[],
): readonly Meeting[] {
  const tableToday = new Map(today.map((one) => [`${pairKey(one)} ${one.round}`, one.table]));
  const lastTable = new Map<string, string>();
  const seated: Meeting[] = [];

  const sitAll = (round: number) => {
    const free = new Set(
      day.tables.filter((one) => one.rounds.includes(round)).map((one) => one.name),
    );
    const notOwn = (table: string | undefined) =>
      table !== undefined && room.isOwn(table, round) ? undefined : table;
    let left = [...fixed, ...placed].filter((one) => one.round === round);
    const sit = (tableOf: (one: FixedMeeting) => string | undefined) => {
      left = left.filter((one) => {
        const table = tableOf(one);
        const wasThere = one.held === true && (one.table ?? "") === table;
        if (table === undefined || !(free.delete(table) || wasThere)) return true;
        seated.push({ enterprise: one.enterprise, buyer: one.buyer, round, table });
        lastTable.set(one.buyer, table);
        return false;
      });
    };
    sit(({ table }) => table);
    sit(({ buyer }) => room.nameOf[room.groupOf.get(buyer) ?? 0]);
    sit((one) => notOwn(tableToday.get(`${pairKey(one)} ${round}`)));
    sit(({ buyer }) => notOwn(lastTable.get(buyer)));
    sit(() => [...free].find((table) => !room.isOwn(table, round)));
    sit(() => [...free][0]);
    // It took place all the same, nobody knows where.
    sit(({ held }) => (held === true ? "" : undefined));
    if (left.length > 0) throw new RangeError(`round ${round} has more meetings than tables`);
  };
  for (let round = 0; round < day.rounds; round += 1) sitAll(round);
  return seated;
}
