import { families } from "./family.ts";
import type { Fields } from "./field.ts";

export const purchaseModes = [
  "direct-award",
  "invitation",
  "public-tender",
  "subcontract",
  "purchase-card",
] as const;
export type PurchaseMode = (typeof purchaseModes)[number];

export const needTimings = ["immediate", "3-months", "6-months", "12-months", "recurring"] as const;
export type NeedTiming = (typeof needTimings)[number];

const audience = "enterprise-unless-confidential";

/** What a buyer will have to buy. */
export const needFields = {
  buyer: { kind: "link", to: "buyers", audience, personal: false, required: true },
  title: { kind: "name", audience, personal: false, required: true },
  family: { kind: "choice", options: families, audience, personal: false },
  seaoCodes: { kind: "set", shape: "seao", audience, personal: false },
  unspsc: { kind: "set", shape: "unspsc", audience, personal: false },
  estimatedAmount: { kind: "cents", audience, personal: false },
  likelyMode: { kind: "choice", options: purchaseModes, audience, personal: false },
  timing: { kind: "choice", options: needTimings, audience, personal: false },
  currentContractEndsOn: { kind: "day", audience, personal: false },
  /** Who told us, or where it was read: may name a person. */
  source: { kind: "name", audience: "team", personal: true },
  confidential: { kind: "flag", audience: "team", personal: false },
} as const satisfies Fields;
