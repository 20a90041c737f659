/** Plans on the page's own thread, so that a slowed processor slows them. */
import { planDay } from "#domain/scheduling/plan-day.ts";
import { replanDay } from "#domain/scheduling/replan-day.ts";
import { families, finish, goneAt, makeDay } from "../../support/matchmaking-days.ts";
import { dayNumbers, timed } from "../schedule-runs.ts";

/** Milliseconds, by day. */
export interface PlanTimes {
  readonly hard: number[];
  readonly there85: number[];
  readonly small: number[];
  readonly replan: number[];
}

declare global {
  interface Window {
    timePlans: () => PlanTimes;
  }
}

window.timePlans = () => {
  const times: PlanTimes = { hard: [], there85: [], small: [], replan: [] };
  for (const number of dayNumbers) {
    const plan = (name: keyof typeof families, steps: number) =>
      timed(() =>
        finish(planDay(makeDay(families[name], number), { steps, seed: 1, fewGaps: false })),
      );
    const { ms, result } = plan("hard", 200_000);
    times.hard.push(ms);
    times.there85.push(plan("there85", 200_000).ms);
    times.small.push(plan("small50", 50_000).ms);
    const now = goneAt(8, makeDay(families.hard, number), result.meetings, number);
    const options = { steps: 200_000, seed: 1, movesPerMeeting: 5 };
    times.replan.push(timed(() => finish(replanDay(now, result.meetings, options))).ms);
  }
  return times;
};
