import type { DayToPlan, Meeting } from "#domain/scheduling/day-to-plan.ts";
import { mergePlans } from "#domain/scheduling/merge-plans.ts";
import { measurePlan } from "#domain/scheduling/measure-plan.ts";
import { type Plan, planDay, type PlanOptions } from "#domain/scheduling/plan-day.ts";
import type { Proof } from "#domain/scheduling/prove.ts";
import { type Replan, replanDay, type ReplanOptions } from "#domain/scheduling/replan-day.ts";
import { answerWith, type Speaker } from "./answering.ts";

export type PlanQuestion =
  | { readonly ask: "plan"; readonly day: DayToPlan; readonly options: PlanOptions }
  | {
      readonly ask: "replan";
      readonly day: DayToPlan;
      readonly today: readonly Meeting[];
      readonly options: ReplanOptions;
    }
  | {
      readonly ask: "merge";
      readonly day: DayToPlan;
      readonly base: readonly Meeting[];
      readonly plans: readonly (readonly Meeting[])[];
      readonly options: ReplanOptions;
    }
  | { readonly ask: "measure"; readonly day: DayToPlan; readonly today: readonly Meeting[] };

export type PlanAnswer =
  | { readonly is: "plan"; readonly plan: Plan }
  | { readonly is: "replan"; readonly plan: Replan }
  | { readonly is: "merge"; readonly plan: Plan }
  | { readonly is: "measure"; readonly proof: Proof };

answerWith<PlanQuestion, PlanAnswer>(answerPlan);

/** Whoever asks no more ends the worker: nothing was written. */
export async function answerPlan(
  question: PlanQuestion,
  { progress }: Pick<Speaker, "progress">,
): Promise<PlanAnswer> {
  const { ask, day } = question;
  if (ask === "plan") return { is: "plan", plan: run(planDay(day, question.options), progress) };
  if (ask === "measure") {
    return { is: "measure", proof: run(measurePlan(day, question.today), progress) };
  }
  const { options } = question;
  if (ask === "replan") {
    return { is: "replan", plan: run(replanDay(day, question.today, options), progress) };
  }
  const merging = mergePlans(day, question.base, question.plans, options);
  return { is: "merge", plan: run(merging, progress) };
}

/** Says each hundredth once: a message for every step would cost more than the steps. */
function run<T>(work: Generator<number, T>, progress: (share: number) => void): T {
  let said = 0;
  for (;;) {
    const next = work.next();
    if (next.done === true) return next.value;
    if (next.value < said + 0.01) continue;
    said = next.value;
    progress(said);
  }
}
