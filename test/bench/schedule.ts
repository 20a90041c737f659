/**
 * Plans and new plans of matchmaking days, beside HiGHS on the same days in the same run: how far from
 * the bound of the linear program, how long, how many move. A time is the median over the days of the
 * least of three seeds, which do the same work.
 */
import { loadavg } from "node:os";
import { planDay } from "#domain/scheduling/plan-day.ts";
import { askOracle } from "../support/day-oracle.ts";
import { families, finish, makeDay } from "../support/matchmaking-days.ts";
import { servedBy } from "../support/plan-worth.ts";
import type { BenchRow } from "./bench-row.ts";
import { median } from "./numbers.ts";
import { phoneRows } from "./schedule-phone.ts";
import { gapRows, replanRows } from "./schedule-replan.ts";
import { dayNumbers, seeds, timed } from "./schedule-runs.ts";

const lp = "HiGHS 1.15, linear program alone";
const milp = "HiGHS 1.15, whole meetings";

export async function bench(): Promise<readonly BenchRow[]> {
  return [
    ...hardRows("hard", 0.1),
    ...hardRows("hardNoMaxima", 0.1),
    ...hardRows("hardTwelveTables", 0.1),
    ...hardRows("hardHalfDays", 0.1),
    ...hardRows("hardMinimumSeven", 0.1),
    ...hardRows("hardTwelveRounds", 0.3),
    ...provenRows("there85", 1_000_000, 1000),
    ...provenRows("there85Many", 1_000_000, 1000),
    ...provenRows("there100", 1_000_000, 1000),
    ...provenRows("small100", 100_000, 100),
    ...provenRows("small85", 100_000, 100),
    timeRow("small50", 50_000, 100),
    ...provenRows("large85", 1_000_000, 1000),
    timeRow("large50", 200_000, 1000),
    ...gapRows(),
    ...replanRows(),
    ...(await phoneRows()),
    {
      what: "other work on the machine, processes",
      measured: loadavg()[0] ?? 0,
      unit: "",
      target: "told",
      ok: true,
    },
  ];
}

type Name = keyof typeof families;

interface Run {
  readonly ms: number;
  readonly value: number;
  readonly atMost: number;
  readonly served: readonly number[];
}

function runsOf(name: Name, steps: number): readonly (readonly Run[])[] {
  return dayNumbers.map((number) => {
    const day = makeDay(families[name], number);
    return seeds.map((seed): Run => {
      const { ms, result } = timed(() => finish(planDay(day, { steps, seed, fewGaps: false })));
      const { value, proof, meetings } = result;
      return { ms, value, atMost: proof.atMost, served: servedBy(day, meetings) };
    });
  });
}

function timeOf(runs: readonly (readonly Run[])[]): number {
  return median(runs.map((day) => Math.min(...day.map(({ ms }) => ms))));
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

function hardRows(name: Name, most: number): readonly BenchRow[] {
  const runs = runsOf(name, 1_000_000);
  const bounds = runs.map((day, number) => {
    const served = day[0]?.served ?? [];
    return timed(() => askOracle(makeDay(families[name], number), { whole: false, served }).worth);
  });
  const gaps = runs.flatMap((day, number) => {
    const bound = bounds[number]?.result ?? 0;
    return day.map(({ value }) => (100 * (bound - value)) / bound);
  });
  const proven = mean(runs.flat().map(({ atMost, value }) => (100 * atMost) / value));
  const ms = timeOf(runs);
  const peerMeasured = median(bounds.map((one) => one.ms));
  return [
    {
      what: `${name}, a million steps: below the linear program, mean of ${gaps.length}`,
      measured: mean(gaps),
      unit: "%",
      others: {
        "% at worst": Math.max(...gaps),
        "at its bound": gaps.filter((gap) => gap < 1e-6).length,
      },
      target: `≤ ${most} %`,
      ok: mean(gaps) <= most,
    },
    {
      what: `${name}: distance that the plan proves of itself, mean`,
      measured: proven,
      unit: "%",
      target: "≤ 0.2 %",
      ok: proven <= 0.2,
    },
    {
      what: `${name}: time, proof included`,
      measured: ms,
      unit: "ms",
      peer: lp,
      peerMeasured,
      ratio: ms / peerMeasured,
      target: "≤ 1000 ms",
      ok: ms <= 1000,
    },
  ];
}

/** The best plan there is, and known to be. */
function provenRows(name: Name, steps: number, most: number): readonly BenchRow[] {
  const runs = runsOf(name, steps);
  const measured = runs.flat().filter(({ atMost }) => atMost === 0).length;
  return [
    {
      what: `${name}: plans proven to be the best`,
      measured,
      unit: `of ${runs.flat().length}`,
      target: "all",
      ok: measured === runs.flat().length,
    },
    rowOfTime(name, runs, most),
  ];
}

function timeRow(name: Name, steps: number, most: number): BenchRow {
  return rowOfTime(name, runsOf(name, steps), most);
}

/** HiGHS has a minute, on the first day; large days are beyond it. */
function rowOfTime(name: Name, runs: readonly (readonly Run[])[], most: number): BenchRow {
  const measured = timeOf(runs);
  const proven = mean(runs.flat().map(({ atMost, value }) => (100 * atMost) / value));
  const row = { what: `${name}: time, proof included`, measured, unit: "ms" };
  const end = {
    others: { "% proven, mean": proven },
    target: `≤ ${most} ms`,
    ok: measured <= most,
  };
  if (name.startsWith("large")) return { ...row, ...end };
  const served = runs[0]?.[0]?.served ?? [];
  const day = makeDay(families[name], 0);
  const { ms } = timed(() => askOracle(day, { whole: true, served, seconds: 60 }));
  return { ...row, peer: milp, peerMeasured: ms, ratio: measured / ms, ...end };
}
