import type { PlanAnswer, PlanQuestion } from "#workers/plan-day.ts";
import PlanWorker from "#workers/plan-day.ts?worker";
import { type Asked, askWorker, type Hearing } from "./ask-worker.ts";

export type { PlanAnswer, PlanQuestion };

/** A plan takes up to a second of one core, more on a phone. Nothing is written: stopping it loses nothing. */
export function askPlan<Q extends PlanQuestion>(
  question: Q,
  hearing?: Hearing,
): Asked<Extract<PlanAnswer, { readonly is: Q["ask"] }>> {
  return askWorker(() => new PlanWorker(), question, hearing);
}
