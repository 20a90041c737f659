import type { PlanOptions } from "#domain/scheduling/plan-day.ts";
import type { ReplanOptions } from "#domain/scheduling/replan-day.ts";
import { deviceKind } from "#workspace/device-kind.ts";

/** As long as the device bears it (SCHEDULING.md); the same day gives the same plan. */
export function usualOptions(): PlanOptions {
  const isLarge = deviceKind() === "computer";
  return { steps: isLarge ? 1_000_000 : 200_000, seed: 1, fewGaps: true };
}

/** `movesPerMeeting`: how many meetings of others may move to save one. */
export function replanOptions(movesPerMeeting: number): ReplanOptions {
  return { steps: deviceKind() === "phone" ? 100_000 : 200_000, seed: 1, movesPerMeeting };
}

/** Every device does the same work, so that two that merge the same plans apart make one. */
export const mergeOptions: ReplanOptions = { steps: 100_000, seed: 1, movesPerMeeting: 5 };

/** What the organiser accepts unless told otherwise: see `replanOptions`. */
export const usualMoves = 5;

/** The person stopped it: nothing to be said. */
export function isStop(error: unknown): boolean {
  return error instanceof DOMException && error.name === "AbortError";
}
