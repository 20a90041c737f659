import { daysBetween } from "#domain/day.ts";
import type { Day } from "#domain/is-day.ts";
import type { NeedTiming } from "#domain/need.ts";
import type { FieldsOf } from "#domain/record-types.ts";

export type DeadlineDetail =
  | { readonly by: "timing"; readonly timing: NeedTiming }
  | { readonly by: "contract-end"; readonly on: Day; readonly days: number }
  | { readonly by: "unknown" };

/** How soon the buyer buys: by what it said, or by the end of its contract, whichever is nearer. */
export function deadlineOf(
  need: FieldsOf<"needs"> | undefined,
  on: Day,
): { readonly share: number; readonly detail: DeadlineDetail } {
  const timing = need?.timing;
  const end = need?.currentContractEndsOn;
  const said = timing === undefined ? 0 : nearness[timing];
  const days = end === undefined ? undefined : daysBetween(on, end);
  // A contract that has ended was renewed or lapsed: nobody knows.
  const ends = days === undefined || days < 0 ? 0 : Math.max(0, 1 - days / 365);
  if (end !== undefined && days !== undefined && ends > said) {
    return { share: ends, detail: { by: "contract-end", on: end, days } };
  }
  if (timing === undefined) return { share: 0, detail: { by: "unknown" } };
  return { share: said, detail: { by: "timing", timing } };
}

const nearness: Readonly<Record<NeedTiming, number>> = {
  immediate: 1,
  "3-months": 0.75,
  "6-months": 0.5,
  "12-months": 0.25,
  recurring: 0.5,
};
