import type { Fields } from "./field.ts";

export const meetingOrigins = ["plan", "hand", "walk-in"] as const;
export type MeetingOrigin = (typeof meetingOrigins)[number];

export const meetingStates = [
  "planned",
  "held",
  "enterprise-absent",
  "buyer-absent",
  "cancelled",
] as const;
export type MeetingState = (typeof meetingStates)[number];

const own = { audience: "own", personal: false } as const;
const inTeam = { audience: "team", personal: false } as const;

/**
 * A pair that meets on a day (« rendez-vous »). Its id is derived from the day and the pair, which never
 * meets twice: two phones that plan apart move one meeting, and never make two.
 */
export const meetingFields = {
  event: { kind: "link", to: "events", ...own, required: true },
  enterprise: { kind: "link", to: "enterprises", ...own, required: true },
  buyer: { kind: "link", to: "buyers", ...own, required: true },
  /** From 1; the hours are the day's. */
  round: { kind: "count", ...own },
  table: { kind: "count", ...own },
  status: { kind: "choice", options: meetingStates, ...own },
  origin: { kind: "choice", options: meetingOrigins, ...inTeam },
  /** No plan moves it. */
  pinned: { kind: "flag", ...inTeam },
} as const satisfies Fields;

/** It has a place in the plan, or had one that was kept. */
export function isPlaced({
  round,
  status = "planned",
}: {
  readonly round?: number | undefined;
  readonly status?: MeetingState;
}): boolean {
  return round !== undefined && (status === "planned" || status === "held");
}
