import type { Fields } from "./field.ts";

export const memberRoles = ["coordination", "field"] as const;
export type MemberRole = (typeof memberRoles)[number];

/** A colleague of the team. */
export const memberFields = {
  name: { kind: "name", audience: "team", personal: true, required: true },
  role: { kind: "choice", options: memberRoles, audience: "team", personal: true },
  active: { kind: "flag", audience: "team", personal: true },
} as const satisfies Fields;
