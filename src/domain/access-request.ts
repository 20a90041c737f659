import type { Fields } from "./field.ts";

export const requestKinds = ["access", "correction", "erasure"] as const;
export type RequestKind = (typeof requestKinds)[number];

/** What a person asked about their own information (LPRPSP, art. 27 to 32). It holds no name: the link does. */
export const accessRequestFields = {
  askedOn: { kind: "day", audience: "team", personal: false, required: true },
  kind: { kind: "choice", options: requestKinds, audience: "team", personal: false },
  contact: { kind: "link", to: "contacts", audience: "team", personal: true },
  /** How one was sure who asked. */
  identity: { kind: "name", audience: "team", personal: true },
  answeredOn: { kind: "day", audience: "team", personal: false },
} as const satisfies Fields;
