import { expect, test } from "vitest";
import { planDay } from "#domain/scheduling/plan-day.ts";
import { replanDay } from "#domain/scheduling/replan-day.ts";
import { askPlan } from "#workspace/planning.ts";
import { families, finish, goneAt, makeDay } from "../support/matchmaking-days.ts";
import { runWorkersHere } from "../support/workers.ts";

const day = makeDay(families.small50, 1);
const options = { steps: 2000, seed: 1, fewGaps: false };
const patience = { steps: 2000, seed: 1, movesPerMeeting: 5 };

test("the worker gives the very plan that the core does, and says how far it is", async () => {
  runWorkersHere();
  const shares: number[] = [];
  const asked = askPlan(
    { ask: "plan", day, options },
    { onProgress: (share) => void shares.push(share) },
  );
  expect(await asked.answer).toEqual({ is: "plan", plan: finish(planDay(day, options)) });
  expect(shares.length).toBeGreaterThan(20);
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  expect(shares.every((share) => share > 0 && share <= 1)).toBe(true);
});

test("it plans again what is in people's hands, and makes one plan of two", async () => {
  runWorkersHere();
  const today = finish(planDay(day, options)).meetings;
  const now = goneAt(6, day, today, 1);
  const replanned = finish(replanDay(now, today, patience));
  const again = askPlan({ ask: "replan", day: now, today, options: patience });
  expect(await again.answer).toEqual({ is: "replan", plan: replanned });

  const plans = [today, replanned.meetings] as const;
  const merged = await askPlan({ ask: "merge", day: now, base: today, plans, options: patience })
    .answer;
  expect(merged.plan.meetings).toEqual(replanned.meetings);
});

test("a question that is taken back is answered by nothing", async () => {
  runWorkersHere();
  const asked = askPlan({ ask: "plan", day, options });
  asked.stop();
  await expect(asked.answer).rejects.toMatchObject({ name: "AbortError" });
});
