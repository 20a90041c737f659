import type { Fields } from "./field.ts";

export const deviceFields = {
  /** « Téléphone de Solène »: names its owner more often than not. */
  name: { kind: "name", audience: "team", personal: true, required: true },
  member: { kind: "link", to: "members", audience: "team", personal: true },
  /** Whose the writes of each opening are, on a shared tablet; `now`: who holds it. See storage/person-now.ts. */
  members: {
    kind: "items",
    parts: { member: { kind: "name", audience: "team", personal: true } },
    audience: "team",
    personal: true,
  },
} as const satisfies Fields;
