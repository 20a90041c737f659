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

/** A promise to keep (« relance »). */
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
} as const satisfies Fields;
