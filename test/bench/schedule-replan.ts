import { countChanges } from "#domain/scheduling/changes.ts";
import { pairKey } from "#domain/scheduling/day-to-plan.ts";
import { planDay } from "#domain/scheduling/plan-day.ts";
import { replanDay } from "#domain/scheduling/replan-day.ts";
import { askOracle } from "../support/day-oracle.ts";
import { families, finish, goneAt, makeDay, restOf } from "../support/matchmaking-days.ts";
import { replanWeights, worthOf } from "../support/plan-worth.ts";
import type { BenchRow } from "./bench-row.ts";
import { median } from "./numbers.ts";
import { dayNumbers, seeds, timed } from "./schedule-runs.ts";

/** With and without fewest idle gaps, at 85 % and 100 %. */
export function gapRows(): readonly BenchRow[] {
  return (["there85", "there100"] as const).flatMap((name) => {
    const waitingAt = (steps: number, fewGaps: boolean) => {
      const runs = dayNumbers.map((number) =>
        timed(() => finish(planDay(makeDay(families[name], number), { steps, seed: 1, fewGaps }))),
      );
      return {
        ms: median(runs.map(({ ms }) => ms)),
        enterprises: median(runs.map(({ result }) => result.waiting.enterprises)),
        buyers: median(runs.map(({ result }) => result.waiting.buyers)),
        value: median(runs.map(({ result }) => result.value)),
      };
    };
    const without = waitingAt(1_000_000, false);
    const row = (steps: number, most: number): BenchRow => {
      const { ms, enterprises, buyers, value } = waitingAt(steps, true);
      return {
        what: `${name}, ${steps / 1e6} million steps for few gaps: rounds that enterprises wait`,
        measured: enterprises,
        unit: "rounds",
        peer: "without",
        peerMeasured: without.enterprises,
        ratio: enterprises / without.enterprises,
        others: {
          "rounds of buyers": buyers,
          ms,
          "% of the points lost": 100 - (100 * value) / without.value,
        },
        target: name === "there85" ? `≤ ${most}` : "told",
        ok: name !== "there85" || enterprises <= most,
      };
    };
    return [row(1_000_000, 54), row(6_000_000, 40)];
  });
}

/** Three buyers out for six rounds and four enterprises gone, at the eighth round. */
export function replanRows(): readonly BenchRow[] {
  return (["there85", "there100", "hard"] as const).flatMap((name) => {
    const days = dayNumbers.map((number) => {
      const day = makeDay(families[name], number);
      const today = finish(planDay(day, { steps: 200_000, seed: 1, fewGaps: false })).meetings;
      const now = goneAt(8, day, today, number);
      const weights = replanWeights(now, today, 5);
      const rest = restOf(now);
      const best = timed(() => askOracle(rest, { whole: true, ...weights, seconds: 60 }));
      const runs = seeds.map((seed) => {
        const options = { steps: 200_000, seed, movesPerMeeting: 5 };
        const { ms, result } = timed(() => finish(replanDay(now, today, options)));
        const open = result.meetings.filter(({ round }) => round >= 8);
        const worth = worthOf(rest, open, weights.worth, weights.bonus);
        return { ms, worth, counts: countChanges(result.changes) };
      });
      const fresh = finish(planDay(now, { steps: 200_000, seed: 2, fewGaps: false })).meetings;
      const homes = new Map(today.map((one) => [pairKey(one), one.round]));
      const churn = fresh.filter((one) => homes.get(pairKey(one)) !== one.round).length;
      return { runs, best, churn };
    });
    const all = days.flatMap(({ runs, best }) =>
      runs.map((run) => Object.assign({ isBest: run.worth >= best.result.worth - 1e-3 }, run)),
    );
    const measured = median(days.map(({ runs }) => Math.min(...runs.map(({ ms }) => ms))));
    const peerMeasured = median(days.map(({ best }) => best.ms));
    const equal = all.filter(({ isBest }) => isBest).length;
    const moved = median(all.map(({ counts }) => counts.moved));
    const churn = median(days.map((one) => one.churn));
    return [
      {
        what: `${name}, at the eighth round: new plans worth what that of HiGHS is`,
        measured: equal,
        unit: `of ${all.length}`,
        target: "all",
        ok: equal === all.length,
      },
      {
        what: `${name}, at the eighth round: time, proof included`,
        measured,
        unit: "ms",
        peer: "HiGHS 1.15, same weights",
        peerMeasured,
        ratio: measured / peerMeasured,
        target: "≤ 300 ms",
        ok: measured <= 300,
      },
      {
        what: `${name}, at the eighth round: others moved`,
        measured: moved,
        unit: "meetings",
        peer: "a plan from scratch",
        peerMeasured: churn,
        ratio: moved / churn,
        others: {
          "at most": Math.max(...all.map(({ counts }) => counts.moved)),
          rescued: median(all.map(({ counts }) => counts.rescued)),
          lost: median(all.map(({ counts }) => counts.lost)),
        },
        target: "≤ 2",
        ok: moved <= 2,
      },
    ];
  });
}
