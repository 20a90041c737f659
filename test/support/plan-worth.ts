import { makeBoard } from "#domain/scheduling/board.ts";
import { type DayToPlan, type Meeting, pairKey } from "#domain/scheduling/day-to-plan.ts";

/** Points of meetings and of promises kept, counted from the plan alone. */
export function worthOf(
  day: DayToPlan,
  meetings: readonly Meeting[],
  worth: (enterprise: string, buyer: string, round: number) => number,
  bonus: (lacks: number) => number,
): number {
  const points = meetings.reduce(
    (sum, { enterprise, buyer, round }) => sum + worth(enterprise, buyer, round),
    0,
  );
  const kept = [...day.enterprises, ...day.buyers].flatMap(({ id, atLeast }) => {
    const has = meetings.filter((one) => one.enterprise === id || one.buyer === id).length;
    return Array.from({ length: Math.min(has, atLeast) }, (_, n) => bonus(atLeast - n));
  });
  return kept.reduce((sum, one) => sum + one, points);
}

/** How many enterprises have at least one meeting of those promised, two, three… */
export function servedBy(day: DayToPlan, meetings: readonly Meeting[]): readonly number[] {
  const most = Math.max(0, ...day.enterprises.map(({ atLeast }) => atLeast));
  return Array.from(
    { length: most },
    (_, k) =>
      day.enterprises.filter(
        ({ id }) => meetings.filter(({ enterprise }) => enterprise === id).length > k,
      ).length,
  );
}

/**
 * What a new plan weighs, written again from its description: six of the dearest pairs for a meeting
 * of today, its share of them for staying, four for a promise and a little more for several.
 */
export function replanWeights(now: DayToPlan, today: readonly Meeting[], movesPerMeeting: number) {
  const { unit, scale } = makeBoard(now);
  const home = new Map(today.map((one) => [pairKey(one), one.round]));
  const values = new Map(now.pairs.map((pair) => [pairKey(pair), pair.value]));
  const keep = 6 * unit;
  const stay = Math.round(keep / movesPerMeeting);
  const met = (id: string) =>
    now.fixed.filter((one) => one.enterprise === id || one.buyer === id).length;
  const lacking = (people: DayToPlan["buyers"]) =>
    people.reduce((most, { id, atLeast }) => Math.max(most, atLeast - met(id)), 1);
  const step = Math.floor(unit / 4 / lacking(now.enterprises));
  return {
    worth: (enterprise: string, buyer: string, round: number) => {
      const key = pairKey({ enterprise, buyer });
      const was = home.get(key);
      return (
        (values.get(key) ?? 0) * scale + (was === undefined ? 0 : keep) + (was === round ? stay : 0)
      );
    },
    bonus: (lacks: number) => 4 * unit + step * (lacks - 1),
  };
}
