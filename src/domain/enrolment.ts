import type { Fields } from "./field.ts";

export const enrolmentStates = ["invited", "enrolled", "present", "absent", "walk-in"] as const;
export type EnrolmentState = (typeof enrolmentStates)[number];

const ofDay = { audience: "day", personal: false } as const;
const own = { audience: "own", personal: false } as const;

/** An enterprise or a buyer that takes part in a day. Its id is derived from both: two desks make one. */
export const enrolmentFields = {
  event: { kind: "link", to: "events", ...ofDay, required: true },
  enterprise: { kind: "link", to: "enterprises", ...ofDay },
  buyer: { kind: "link", to: "buyers", ...ofDay },
  status: { kind: "choice", options: enrolmentStates, ...own },
  /** Who comes. */
  people: { kind: "links", to: "contacts", audience: "team", personal: true },
  /** There from then on, and until then: the whole day unless said. */
  arrivesAt: { kind: "clock", ...own },
  leavesAt: { kind: "clock", ...own },
  /** A buyer keeps its table. */
  table: { kind: "count", ...ofDay },
  maxMeetings: { kind: "count", ...own },
  /** Each time that it was seen at a door, by any desk. */
  arrivals: {
    kind: "items",
    audience: "team",
    personal: false,
    parts: { at: { kind: "instant", audience: "team", personal: false } },
  },
} as const satisfies Fields;

/** Counted on when a day is planned. */
export function isExpected({ status = "enrolled" }: { readonly status?: EnrolmentState }): boolean {
  return status !== "invited" && status !== "absent";
}

/** Seen at the door. */
export function isHere({ status }: { readonly status?: EnrolmentState }): boolean {
  return status === "present" || status === "walk-in";
}
