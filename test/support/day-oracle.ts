/** HiGHS as the judge of plans: the day written as a linear program, by a path that shares nothing with ours. */
import loadHighs from "highs";
import type { Attendee, DayToPlan, Meeting } from "#domain/scheduling/day-to-plan.ts";

export interface OracleAsk {
  /** Whole meetings, or shares of them (the bound of the linear program). */
  readonly whole: boolean;
  /** Promised meetings that the plan must keep: at least n enterprises with one, with two… */
  readonly served?: readonly number[];
  /** What one more meeting of a person adds, besides its pair: `lacks` counts what is still owed. */
  readonly bonus?: (lacks: number) => number;
  /** Worth of a pair in a round; its value by default. */
  readonly worth?: (enterprise: string, buyer: string, round: number) => number;
  readonly seconds?: number;
}

export interface OracleAnswer {
  readonly status: string;
  readonly worth: number;
  readonly meetings: readonly Omit<Meeting, "table">[];
}

const highs = await loadHighs();

/** Only for days without closed rounds, fixed meetings or tables of a buyer's own. */
export function askOracle(day: DayToPlan, ask: OracleAsk): OracleAnswer {
  const vetoed = new Set(day.vetoes.map((one) => `${one.enterprise} ${one.buyer}`));
  const variables: { name: string; e: number; b: number; round: number; worth: number }[] = [];
  for (const { enterprise, buyer, value } of day.pairs) {
    const e = day.enterprises.findIndex(({ id }) => id === enterprise);
    const b = day.buyers.findIndex(({ id }) => id === buyer);
    if (e < 0 || b < 0 || vetoed.has(`${enterprise} ${buyer}`)) continue;
    for (const round of day.enterprises[e]?.rounds ?? []) {
      if (day.buyers[b]?.rounds.includes(round) !== true) continue;
      const worth = ask.worth?.(enterprise, buyer, round) ?? value;
      variables.push({ name: `x_${e}_${b}_${round}`, e, b, round, worth });
    }
  }
  const rows: string[] = [];
  const goal = variables.map(({ name, worth }) => `${worth} ${name}`);
  const extra: string[] = [];
  const limit = (
    key: (one: (typeof variables)[number]) => string,
    most: (key: string) => number,
  ) => {
    for (const [name, list] of Map.groupBy(variables, key)) {
      rows.push(`${list.map((one) => one.name).join(" + ")} <= ${most(name)}`);
    }
  };
  limit(
    ({ e, round }) => `${e} ${round}`,
    () => 1,
  );
  limit(
    ({ b, round }) => `${b} ${round}`,
    () => 1,
  );
  limit(
    ({ e, b }) => `${e} ${b}`,
    () => 1,
  );
  limit(
    ({ e }) => String(e),
    (e) => day.enterprises[Number(e)]?.atMost ?? 0,
  );
  limit(
    ({ b }) => String(b),
    (b) => day.buyers[Number(b)]?.atMost ?? 0,
  );
  limit(
    ({ round }) => String(round),
    (round) => day.tables.filter((table) => table.rounds.includes(Number(round))).length,
  );

  const promise = (
    people: readonly Attendee[],
    side: "e" | "b",
    price: (lacks: number) => number,
  ) => {
    for (const [n, { atLeast }] of people.entries()) {
      const mine = variables.filter((one) => one[side] === n).map(({ name }) => name);
      if (mine.length === 0 || atLeast === 0) continue;
      const units = Array.from({ length: atLeast }, (_, k) => `u_${side}_${n}_${k}`);
      for (const [k, unit] of units.entries())
        if (price(atLeast - k) !== 0) goal.push(`${price(atLeast - k)} ${unit}`);
      rows.push(`${units.join(" + ")} - ${mine.join(" - ")} <= 0`);
      extra.push(...units);
    }
  };
  if (ask.bonus !== undefined || ask.served !== undefined) {
    promise(day.enterprises, "e", ask.bonus ?? (() => 0));
    promise(day.buyers, "b", ask.bonus ?? (() => 0));
  }
  for (const [k, least] of (ask.served ?? []).entries()) {
    const units = extra.filter((name) => name.startsWith("u_e_") && name.endsWith(`_${k}`));
    if (units.length > 0) rows.push(`${units.join(" + ")} >= ${least}`);
  }
  const names = [...variables.map(({ name }) => name), ...extra];
  if (variables.length === 0) return { status: "Optimal", worth: 0, meetings: [] };
  const text = [
    "Maximize",
    ` obj: ${goal.join(" + ")}`,
    "Subject To",
    ...rows.map((row, n) => ` r${n}: ${row}`),
    "Bounds",
    ...names.map((name) => ` 0 <= ${name} <= 1`),
    ...(ask.whole ? ["General", ` ${names.join(" ")}`] : []),
    "End",
  ].join("\n");
  const answer = highs.solve(text, {
    mip_rel_gap: 0,
    mip_abs_gap: 0,
    time_limit: ask.seconds ?? 60,
    output_flag: false,
  });
  const hasTime = answer.Status === "Optimal" || ask.seconds !== undefined;
  if (!hasTime) throw new Error(`HiGHS has no answer: ${answer.Status}`);
  const columns = answer.Columns;
  return {
    status: answer.Status,
    worth: answer.ObjectiveValue,
    meetings: variables
      .filter(({ name }) => {
        const column = columns[name];
        return column !== undefined && "Primal" in column && (column.Primal ?? 0) > 0.5;
      })
      .map(({ e, b, round }) => ({
        enterprise: day.enterprises[e]?.id ?? "",
        buyer: day.buyers[b]?.id ?? "",
        round,
      })),
  };
}
