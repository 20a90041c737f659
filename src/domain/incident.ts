import type { Fields } from "./field.ts";

export const incidentKinds = ["lost-device", "wrong-reader", "mass-erasure", "other"] as const;
export type IncidentKind = (typeof incidentKinds)[number];

export const seriousRisks = ["yes", "no", "unsure"] as const;
export type SeriousRisk = (typeof seriousRisks)[number];

/** A line of the register of incidents, serious or not (LPRPSP, art. 3.8; Règlement, r. 3.1, art. 7). */
export const incidentFields = {
  learnedOn: { kind: "day", audience: "team", personal: false, required: true },
  kind: { kind: "choice", options: incidentKinds, audience: "team", personal: false },
  /** Which information, of whom. */
  what: { kind: "text", audience: "team", personal: true },
  circumstances: { kind: "text", audience: "team", personal: true },
  occurredFrom: { kind: "day", audience: "team", personal: false },
  occurredTo: { kind: "day", audience: "team", personal: false },
  people: { kind: "count", audience: "team", personal: false },
  seriousRisk: { kind: "choice", options: seriousRisks, audience: "team", personal: false },
  /** Why the risk of serious harm is judged so. */
  assessment: { kind: "text", audience: "team", personal: true },
  commissionToldOn: { kind: "day", audience: "team", personal: false },
  peopleToldOn: { kind: "day", audience: "team", personal: false },
  publicNoticeOn: { kind: "day", audience: "team", personal: false },
  measures: { kind: "text", audience: "team", personal: true },
} as const satisfies Fields;

/** Years for which a line is kept at least, from the day when the incident was learned of (same rule, art. 8). */
export const incidentYears = 5;
