import type { HandMove } from "#domain/scheduling/hand-move.ts";
import { type Meeting, type PairName, pairKey } from "#domain/scheduling/day-to-plan.ts";
import type { DayInput } from "#parts/day-input.ts";
import { replanOptions, usualMoves } from "#parts/patience.ts";
import { planChanges } from "#parts/plan-changes.ts";
import { saveJoined } from "#workspace/joining-records.ts";
import { askPlan } from "#workspace/planning.ts";
import type { Saved, Workspace } from "#workspace/workspace.ts";
import { tableIn } from "./planned-day.ts";

/** A meeting goes to another round, and what was in its way to the one that it leaves; it is pinned there. */
export function moveMeeting(
  workspace: Workspace,
  input: DayInput,
  meeting: Meeting,
  { round, others }: Extract<HandMove, { others: unknown }>,
): Promise<Saved> {
  const goesBack = new Set(others.map((one) => pairKey(one)));
  const moving = (one: Meeting) => pairKey(one) === pairKey(meeting) || goesBack.has(pairKey(one));
  const stay = input.today.filter((one) => !moving(one));
  const moved: Meeting[] = [];
  for (const one of input.today.filter(moving)) {
    const there = { ...one, round: goesBack.has(pairKey(one)) ? meeting.round : round };
    moved.push({ ...there, table: tableIn(input, [...stay, ...moved], there) });
  }
  const hand = { pinned: new Set([pairKey(meeting)]), origin: "hand" as const };
  return saveJoined(workspace, planChanges(input, [...stay, ...moved], hand));
}

/**
 * A meeting goes to a round where somebody is busy, and all the others adapt as little as they can.
 * undefined: they cannot.
 */
export async function adaptTo(
  workspace: Workspace,
  input: DayInput,
  meeting: Meeting,
  round: number,
): Promise<{ readonly saved: Saved; readonly others: number } | undefined> {
  const { enterprise, buyer } = meeting;
  const { table } = input.day.buyers.find(({ id }) => id === buyer) ?? {};
  const held = { enterprise, buyer, round, ...(table !== undefined && { table }) };
  const day = { ...input.day, fixed: [...input.day.fixed, held] };
  const key = pairKey(meeting);
  const today = input.today.filter((one) => pairKey(one) !== key);
  const asked = askPlan({ ask: "replan", day, today, options: replanOptions(usualMoves) });
  const { plan } = await asked.answer;
  if (plan.refused.length > 0) return undefined;
  const hand = { pinned: new Set([key]), origin: "hand" as const };
  const changes = planChanges(input, plan.meetings, hand);
  return { saved: await saveJoined(workspace, changes), others: changes.length - 1 };
}

/** A pair that has no meeting gets one, in a round where both are free. */
export function placePair(
  workspace: Workspace,
  input: DayInput,
  { enterprise, buyer }: PairName,
  round: number,
): Promise<Saved> {
  const bare = { enterprise, buyer, round, table: "" };
  const meeting = { ...bare, table: tableIn(input, input.today, bare) };
  const hand = { pinned: new Set([pairKey(meeting)]), origin: "hand" as const };
  return saveJoined(workspace, planChanges(input, [...input.today, meeting], hand));
}

/** Taken out of the plan, and kept: it can be put back. */
export function takeOut(workspace: Workspace, input: DayInput, meeting: Meeting): Promise<Saved> {
  const rest = input.today.filter((one) => pairKey(one) !== pairKey(meeting));
  return saveJoined(workspace, planChanges(input, rest));
}
