import type { Fields } from "./field.ts";

export const promiseKinds = [
  "quote",
  "document",
  "trial",
  "visit",
  "tender-invitation",
  "introduction",
  "other",
] as const;
export type PromiseKind = (typeof promiseKinds)[number];

/** Who has to act; the assignee is the member who sees to it. */
export const doers = ["team", "enterprise", "buyer"] as const;
export type Doer = (typeof doers)[number];

/** When news of a held meeting is asked for: so many days after its day (« jalon »). */
export const milestones = ["day-7", "day-30", "day-90", "day-180"] as const;
export type Milestone = (typeof milestones)[number];

/** What has come of the meeting by then. */
export const outcomes = ["no-news", "exchange", "offer", "contract", "closed"] as const;
export type Outcome = (typeof outcomes)[number];

/** A promise to keep (« relance »), or with a milestone the news to ask of a meeting (« suivi »). */
export const followUpFields = {
  what: { kind: "name", audience: "team", personal: true, required: true },
  promise: { kind: "choice", options: promiseKinds, audience: "team", personal: false },
  interaction: { kind: "link", to: "interactions", audience: "team", personal: false },
  enterprise: { kind: "link", to: "enterprises", audience: "team", personal: false },
  buyer: { kind: "link", to: "buyers", audience: "team", personal: false },
  event: { kind: "link", to: "events", audience: "team", personal: false },
  contact: { kind: "link", to: "contacts", audience: "team", personal: true },
  doer: { kind: "choice", options: doers, audience: "team", personal: false },
  assignee: { kind: "link", to: "members", audience: "team", personal: true },
  dueOn: { kind: "day", audience: "team", personal: false },
  doneOn: { kind: "day", audience: "team", personal: false },
  meeting: { kind: "link", to: "meetings", audience: "team", personal: false },
  milestone: { kind: "choice", options: milestones, audience: "team", personal: false },
  /** None on one that is done: nobody answered before the next was. */
  outcome: { kind: "choice", options: outcomes, audience: "team", personal: false },
  /** Signed, before taxes; a later milestone replaces what an earlier one says. */
  contractAmount: { kind: "cents", audience: "team", personal: false },
} as const satisfies Fields;
